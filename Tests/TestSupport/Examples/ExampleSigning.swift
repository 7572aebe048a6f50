public import GroupCare

/// How a note of an example session is signed.
public enum ExampleSigning: Sendable {
  /// It is a draft.
  case draft
  /// Its author signed it here.
  case own
  /// It came in by import, attested by the coordinator.
  case imported
  /// It claims to be signed by its author, but another key made the signature.
  case forged
  /// Its author signed it here, and somebody co-signed it, here or by import.
  case coSigned(by: Clinician, imported: Bool = false)
  /// Its author signed it here and corrected it at a time, here or by import.
  case corrected(at: Timestamp, imported: Bool = false)
  /// It is well signed, as the same note of another session.
  case misplaced
}

extension CompleteNote {
  /// Returns the record of this note, signed as said by the example's facilitator.
  ///
  /// - Parameters:
  ///   - note: Which note it is.
  ///   - signing: How it is signed.
  ///   - signer: Who signs.
  ///   - time: When.
  /// - Returns: The record, whose signature holds unless it is forged.
  public func signed(
    as note: NoteReference, _ signing: ExampleSigning = .own, by signer: Clinician = .example(),
    at time: Timestamp = .example(at: "16:10")
  ) -> NoteRecord<Field> {
    let administrator = SignatureStatement.Origin.imported(by: Clinician.exampleCoordinator.id)
    let origin: SignatureStatement.Origin =
      if case .imported = signing { administrator } else { .own }
    let statement = statement(
      signing: note, revision: 1, origin: origin, by: signer, at: time, using: .testing)
    switch signing {
    case .draft: return NoteRecord(draft: content)
    case .coSigned(let clinician, let isImported):
      let record = NoteRecord(self, signature: TestSigner(statement.keyHolder).sign(statement))
      let coSignature = known(record.verified(as: note, using: .testing).signed).statement(
        coSigningFrom: isImported ? administrator : .own, by: clinician,
        at: time.adding(minutes: 10))
      return record.coSigned(TestSigner(coSignature.keyHolder).sign(coSignature))
    case .corrected(let later, let isImported):
      let record = NoteRecord(self, signature: TestSigner(statement.keyHolder).sign(statement))
      let correction = self.statement(
        correcting: note, reason: "A word was wrong.", revision: 2,
        origin: isImported ? administrator : .own, by: signer, at: later, using: .testing)
      return record.corrected(
        by: self, reason: "A word was wrong.",
        signature: TestSigner(correction.keyHolder).sign(correction))
    case .own, .imported, .misplaced:
      return NoteRecord(self, signature: TestSigner(statement.keyHolder).sign(statement))
    case .forged:
      return NoteRecord(self, signature: TestSigner(.example("stranger")).sign(statement))
    }
  }
}
