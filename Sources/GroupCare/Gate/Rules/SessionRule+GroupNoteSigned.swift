extension SessionRule {
  /// The group note is signed by its author, and the signature holds.
  static let groupNoteSigned = SessionRule(
    [.groupNoteUnsigned, .groupNoteSignature, .groupNoteImported],
    "The group note is signed by its author, and the signature holds.", source: "M137, R20"
  ) { chart in
    guard chart.session.started != nil else { return [] }
    let fault = SignatureFault(
      chart.groupNote, of: .group(chart.session.id), policy: chart.practice.policy)
    return fault.map { fault in
      let (code, message): (BlockerCode, String) =
        switch fault {
        case .unsigned: (.groupNoteUnsigned, "The group note isn't signed.")
        case .invalid: (.groupNoteSignature, "The signature of the group note doesn't hold.")
        case .imported:
          (.groupNoteImported, "The group note's signature was imported; policy refuses those.")
        }
      return [
        Blocker(
          code, stops: .session, field: "group-note.signature", message: message,
          source: "M137, R20", remedy: .signGroupNote)
      ]
    } ?? []
  }
}

/// Why a note doesn't count as signed.
enum SignatureFault {
  case unsigned
  case invalid
  case imported

  /// A signature over another note counts for nothing here, however well it holds there; of a
  /// corrected note the signature in force decides, since its text is what the gate reads.
  init?<Field>(_ note: Note<Field>, of reference: NoteReference, policy: PracticePolicy) {
    switch note {
    case .draft: self = .unsigned
    case .unverified: self = .invalid
    case .signed(let signed):
      guard signed.statement.note == reference else {
        self = .invalid
        return
      }
      guard case .imported = signed.statementInForce.origin, !policy.acceptsImportedSignatures
      else { return nil }
      self = .imported
    }
  }
}
