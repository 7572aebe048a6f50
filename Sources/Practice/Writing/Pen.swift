internal import GroupCare

/// Somebody about to sign one revision of one note.
struct Pen {
  let note: NoteReference
  /// The revision of the record that will hold what is signed.
  let revision: Int
  let signer: Clinician
  let at: Timestamp
  var origin = SignatureStatement.Origin.own
  /// What an import says was signed; nothing for the text as it stands.
  var digest: [UInt8]?
  let verifier: SignatureVerifier
  let sign: ([UInt8]) throws -> [UInt8]

  func sign<Field: NoteField>(_ completeness: NoteCompleteness<Field>) throws -> Note<Field> {
    let proof = try Self.proof(completeness)
    let statement = proof.statement(
      signing: note, revision: revision, origin: origin, digest: digest, by: signer, at: at,
      using: verifier)
    return NoteRecord(proof, signature: try signed(statement)).verified(as: note, using: verifier)
  }

  func correct<Field: NoteField>(
    _ old: Note<Field>, with completeness: NoteCompleteness<Field>, reason: String
  ) throws -> Note<Field> {
    let record = try signedRecord(old)
    guard !reason.trimmed.isEmpty else { throw PracticeError.needsText }
    let proof = try Self.proof(completeness)
    let statement = proof.statement(
      correcting: note, reason: reason, revision: revision, origin: origin, digest: digest,
      by: signer, at: at, using: verifier)
    return record.corrected(by: proof, reason: reason, signature: try signed(statement))
      .verified(as: note, using: verifier)
  }

  func add<Field: NoteField>(_ text: String, to old: Note<Field>) throws -> Note<Field> {
    let record = try signedRecord(old)
    guard !text.trimmed.isEmpty else { throw PracticeError.needsText }
    let statement = NoteAddendum.statement(
      adding: text, to: note, revision: revision, origin: origin, digest: digest, by: signer,
      at: at, using: verifier)
    return record.adding(NoteAddendum(text: text, signature: try signed(statement)))
      .verified(as: note, using: verifier)
  }

  func coSign<Field: NoteField>(_ old: Note<Field>) throws -> Note<Field> {
    guard let signed = old.signed else { throw PracticeError.noteIsNotSigned }
    let statement = signed.statement(coSigningFrom: origin, by: signer, at: at)
    return signed.record.coSigned(try self.signed(statement)).verified(as: note, using: verifier)
  }

  private func signed(_ statement: SignatureStatement) throws -> NoteSignature {
    NoteSignature(statement: statement, bytes: try sign(statement.canonicalBytes))
  }

  private static func proof<Field: NoteField>(
    _ completeness: NoteCompleteness<Field>
  ) throws(PracticeError) -> CompleteNote<Field> {
    guard let proof = completeness.proof else {
      throw .incomplete(fields: completeness.gaps.map(\.field.key))
    }
    return proof
  }

  private func signedRecord<Field: NoteField>(
    _ note: Note<Field>
  ) throws(PracticeError) -> NoteRecord<Field> {
    switch (note, origin) {
    case (.signed(let signed), _): return signed.record
    // An import brings what it brings, also what was added to a text that was changed under its signature.
    case (.unverified(let record), .imported): return record
    default: throw .noteIsNotSigned
    }
  }
}
