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
}

extension CompleteNote {
  /// Returns the record of this note, signed as said by the example's facilitator.
  ///
  /// - Parameters:
  ///   - note: Which note it is.
  ///   - signing: How it is signed.
  ///   - signer: Who signs.
  /// - Returns: The record, whose signature holds unless it is forged.
  public func signed(
    as note: NoteReference, _ signing: ExampleSigning = .own, by signer: Clinician = .example()
  ) -> NoteRecord<Field> {
    let origin: SignatureStatement.Origin =
      if case .imported = signing { .imported(by: Clinician.exampleCoordinator.id) } else { .own }
    let statement = statement(
      signing: note, revision: 1, origin: origin, by: signer, at: .example(at: "16:10"),
      using: .testing)
    switch signing {
    case .draft: return NoteRecord(draft: content)
    case .coSigned(let clinician, let isImported):
      let record = NoteRecord(self, signature: TestSigner(statement.keyHolder).sign(statement))
      let coordinator = Clinician.exampleCoordinator.id
      let coSignature = known(record.verified(as: note, using: .testing).signed).statement(
        coSigningFrom: isImported ? .imported(by: coordinator) : .own, by: clinician,
        at: .example(at: "16:20"))
      return record.coSigned(TestSigner(coSignature.keyHolder).sign(coSignature))
    case .own, .imported:
      return NoteRecord(self, signature: TestSigner(statement.keyHolder).sign(statement))
    case .forged:
      return NoteRecord(self, signature: TestSigner(.example("stranger")).sign(statement))
    }
  }
}
