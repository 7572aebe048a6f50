extension SessionRule {
  /// The group note is complete and describes psychotherapy: objective, topic, recognised modality,
  /// interventions beyond teaching, measurable goals, and the attestation.
  static let groupNote = SessionRule(
    [
      .groupNoteMissing, .groupNoteFiller, .groupNoteModality, .groupNoteDidactic,
      .groupNoteNotAttested,
    ],
    "The group note is complete and describes psychotherapy: objective, topic, recognised modality, "
      + "interventions beyond teaching, measurable goals, and the attestation.",
    source: "M84, M88, M89, M90, M91, M97, M98, M99, M184, M190"
  ) { chart in
    guard chart.session.ended != nil || chart.session.started != nil else { return [] }
    return chart.groupNoteCompleteness.gaps.map(blocker)
  }

  private static func blocker(for gap: NoteGap<GroupNoteField>) -> Blocker {
    let (code, message, source): (BlockerCode, String, String) =
      switch gap.fault {
      case .missing, .repeatsGroupNote, .noNumber, .noGoalAddressed:
        (
          .groupNoteMissing, "The group note lacks \"\(gap.field.label)\".",
          sources[gap.field, default: "M133"]
        )
      case .filler:
        (.groupNoteFiller, "\"\(gap.field.label)\" of the group note says nothing.", "M97, M120")
      case .notRecognised:
        (
          .groupNoteModality, "The group note names no recognised therapy as its modality.",
          "M89, M97"
        )
      case .didacticOnly:
        (
          .groupNoteDidactic, "The interventions describe teaching alone, not psychotherapy.",
          "M97, M98, M184"
        )
      case .notPsychotherapy:
        (.groupNoteNotAttested, "The author says this was not psychotherapy.", "M97, M190")
      }
    return Blocker(
      code, stops: .session, field: "group-note.\(gap.field.key)", message: message,
      source: source, remedy: .groupNote(gap.field))
  }

  private static let sources: [GroupNoteField: String] = [
    .objective: "M84", .topic: "M88", .modality: "M89", .interventions: "M90", .goals: "M91",
    .sizeRationale: "M99", .attestation: "M97, M190",
  ]
}
