/// What a progress note is judged against.
public struct ProgressNoteContext: Hashable, Sendable, Protected {
  /// The goals of the member's plan, in order.
  public let goals: [TreatmentGoal]
  /// Whether members bring homework or a diary card (M124).
  public let assignsHomework: Bool
  /// The text of the group note, which no member's note may repeat.
  public let groupNote: GroupNoteContent

  /// Makes a context.
  public init(goals: [TreatmentGoal], assignsHomework: Bool, groupNote: GroupNoteContent) {
    self.goals = goals
    self.assignsHomework = assignsHomework
    self.groupNote = groupNote
  }
}
