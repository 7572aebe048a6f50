/// Reads a progress note as an auditor would (M116 to M127, M130, M132, R5).
struct ProgressNoteReview {
  let content: ProgressNoteContent
  let goals: [TreatmentGoal]
  let assignsHomework: Bool
  /// What no member's note may repeat, the same for all notes of a session.
  let groupNote: GroupNoteWording

  var gaps: [NoteGap<ProgressNoteField>] {
    // A factor without what happened documents nothing, and so does what happened without a factor.
    let isComplexityBegun = !ProgressNoteField.complexity.allSatisfy { content[$0].isBlank }
    let fields =
      ProgressNoteField.fields(goals: goals, assignsHomework: assignsHomework)
      + (isComplexityBegun ? ProgressNoteField.complexity : [])
    var gaps = fields.compactMap { field in fault(in: field).map { NoteGap(field, $0) } }
    if let first = goals.first,
      goals.allSatisfy({ content[.goalStatus($0.id)] == "not-addressed" })
    {
      gaps.append(NoteGap(.goalStatus(first.id), .noGoalAddressed))
    }
    return gaps
  }

  private func fault(in field: ProgressNoteField) -> NoteGap<ProgressNoteField>.Fault? {
    let text = content[field]
    if text.isBlank {
      if case .goalCurrent(let goal) = field, content[.goalStatus(goal)] == "not-addressed" {
        return nil
      }
      return .missing
    }
    switch field.entry {
    case .choice: return nil
    case .measure:
      if Filler.isPlaceholder(text) { return .filler }
      return lacksNumber(text, in: field) ? .noNumber : nil
    case .text:
      // "5 of 7" is a whole answer about homework, so numbers count there as words do.
      if field == .homework, text.contains(where: \.isNumber) { return nil }
      if Filler.isFiller(text) { return .filler }
      return groupNote.contains(text) ? .repeatsGroupNote : nil
    }
  }

  /// Words alone can't be compared with a baseline and a target in numbers.
  private func lacksNumber(_ text: String, in field: ProgressNoteField) -> Bool {
    guard let goal = field.goal(among: goals), goal.isMeasuredInNumbers else { return false }
    return content[.goalStatus(goal.id)] != "not-addressed" && !Measure.givesNumber(text)
  }
}
