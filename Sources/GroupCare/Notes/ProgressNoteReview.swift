/// Reads a progress note as an auditor would (M116 to M127, M130, M132).
struct ProgressNoteReview {
  let content: ProgressNoteContent
  let context: ProgressNoteContext
  private let groupWordings: Set<Wording>

  init(content: ProgressNoteContent, context: ProgressNoteContext) {
    self.content = content
    self.context = context
    groupWordings = Set(
      context.groupNote.writtenFields.filter { $0.entry == .text }
        .map { Wording(context.groupNote[$0]) })
  }

  var gaps: [NoteGap<ProgressNoteField>] {
    let fields = ProgressNoteField.fields(
      goals: context.goals, assignsHomework: context.assignsHomework)
    var gaps = fields.compactMap { field in fault(in: field).map { NoteGap(field, $0) } }
    let statuses = context.goals.map { content[.goalStatus($0.id)] }
    if let first = context.goals.first, statuses.allSatisfy({ $0 == "not-addressed" }) {
      gaps.append(NoteGap(.goalStatus(first.id), .noGoalAddressed))
    }
    return gaps
  }

  private func fault(in field: ProgressNoteField) -> NoteGap<ProgressNoteField>.Fault? {
    let text = content[field]
    if text.trimmed.isEmpty {
      if case .goalCurrent(let goal) = field, content[.goalStatus(goal)] == "not-addressed" {
        return nil
      }
      return .missing
    }
    switch field.entry {
    case .choice: return nil
    case .measure: return Filler.isPlaceholder(text) ? .filler : nil
    case .text:
      // "5 of 7" is a whole answer about homework, so numbers count there as words do.
      if field == .homework, text.contains(where: \.isNumber) { return nil }
      if Filler.isFiller(text) { return .filler }
      return groupWordings.contains(Wording(text)) ? .repeatsGroupNote : nil
    }
  }
}
