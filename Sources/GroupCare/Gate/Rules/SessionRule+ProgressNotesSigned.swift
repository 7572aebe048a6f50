extension SessionRule {
  /// The progress note of each present member is signed by its author, and the signature holds.
  static let progressNotesSigned = SessionRule(
    [.noteUnsigned, .noteSignature, .noteImported],
    "The progress note of each present member is signed by its author, and the signature holds.",
    source: "M7, M137, R20"
  ) { chart in
    chart.encounters.compactMap { encounter in
      guard encounter.isPresent else { return nil }
      return SignatureFault(
        encounter.note, of: .member(chart.session.id, encounter.client.id),
        policy: chart.practice.policy
      ).map { fault in
        let (code, message): (BlockerCode, String) =
          switch fault {
          case .unsigned: (.noteUnsigned, "The note of this member isn't signed.")
          case .invalid: (.noteSignature, "The signature of this member's note doesn't hold.")
          case .imported:
            (.noteImported, "The note's signature was imported; policy refuses those.")
          }
        return Blocker(
          code, stops: .session, client: encounter.client.id, field: "note.signature",
          message: message, source: "M7, R20", remedy: .signNote(encounter.client.id))
      }
    }
  }
}
