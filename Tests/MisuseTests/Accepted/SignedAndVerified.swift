import GroupCare

/// The one way from a text to a note that the gate takes for signed.
func note(
  _ text: ProgressNoteContent, context: ProgressNoteContext, stands reference: NoteReference,
  signer: Clinician, at time: Timestamp, verifier: SignatureVerifier,
  sign: ([UInt8]) -> [UInt8]
) -> ProgressNote? {
  guard let complete = NoteCompleteness(text, context: context).proof else { return nil }
  let statement = complete.statement(
    signing: reference, revision: 1, by: signer, at: time, using: verifier)
  let signature = NoteSignature(
    statement: statement, bytes: sign(statement.canonicalBytes))
  return NoteRecord(complete, signature: signature).verified(as: reference, using: verifier)
}
