extension ProgressNoteField {
  /// Returns the name of the field among the goals of its member's plan: `Goal 2 now`.
  ///
  /// A field about a goal carries the goal's place in the plan; with two goals, the bare name would be
  /// that of two fields.
  public func label(among goals: [TreatmentGoal]) -> String {
    guard let id = goal, let index = goals.firstIndex(where: { $0.id == id }) else { return label }
    return switch self {
    case .goalCurrent: "Goal \(index + 1) now"
    default: "Goal \(index + 1) progress"
    }
  }

  /// The goal it is about, as the plan words it; nothing when it is about none of them.
  func goal(among goals: [TreatmentGoal]) -> TreatmentGoal? {
    goal.flatMap { id in goals.first { $0.id == id } }
  }
}

extension TreatmentGoal {
  /// The goal in few words, for a sentence about it: cut between words when it is long.
  var inShort: String {
    let room = 40
    guard text.count > room else { return text }
    let start = text.prefix(room - 3)
    let end = start.lastIndex(of: " ") ?? start.endIndex
    return start[..<end] + "..."
  }
}
