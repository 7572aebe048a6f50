/// Reads a group note as an auditor would (M84, M88 to M91, M97 to M99, M184, M190).
struct GroupNoteReview {
  let content: GroupNoteContent
  let isLarge: Bool

  var gaps: [NoteGap<GroupNoteField>] {
    GroupNoteField.allCases.compactMap { field in fault(in: field).map { NoteGap(field, $0) } }
  }

  private func fault(in field: GroupNoteField) -> NoteGap<GroupNoteField>.Fault? {
    let text = content[field]
    let isEmpty = text.isBlank
    switch field {
    case .objective, .goals:
      return isEmpty ? .missing : Filler.isFiller(text) ? .filler : nil
    case .topic:
      return isEmpty ? .missing : Filler.isEmptyPhrase(text) ? .filler : nil
    case .modality:
      return isEmpty ? .missing : Modality.isRecognised(text) ? nil : .notRecognised
    case .interventions:
      if isEmpty { return .missing }
      if Filler.isFiller(text) { return .filler }
      return Didactics.isTeachingOnly(text) ? .didacticOnly : nil
    case .attestation:
      return isEmpty ? .missing : text == "psychotherapy" ? nil : .notPsychotherapy
    case .sizeRationale:
      if !isLarge { return nil }
      return isEmpty ? .missing : Filler.isFiller(text) ? .filler : nil
    case .activities, .process, .incidents, .lengthRationale:
      return nil
    }
  }
}
