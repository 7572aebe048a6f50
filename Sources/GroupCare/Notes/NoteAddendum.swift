/// What an author added to a signed note, signed itself.
public struct NoteAddendum: Hashable, Codable, Sendable, Protected {
  /// The text.
  public let text: String
  /// The author's signature over it.
  public let signature: NoteSignature

  /// Joins a text and the signature over it.
  public init(text: String, signature: NoteSignature) {
    self.text = text
    self.signature = signature
  }

  /// Returns whether a text says nothing that could be added: `n/a`, `see above` (T).
  public static func saysNothing(_ text: String) -> Bool { Filler.isEmptyPhrase(text) }

  /// The bytes that are digested and signed.
  public static func canonicalBytes(of text: String) -> [UInt8] {
    var encoder = CanonicalEncoder(domain: "quorum-addendum-1")
    encoder.append(text)
    return encoder.bytes
  }

  /// Returns what an author states by adding a text to a note.
  public static func statement(
    adding text: String, to note: NoteReference, revision: Int,
    origin: SignatureStatement.Origin = .own, digest: [UInt8]? = nil, by signer: Clinician,
    at time: Timestamp, using verifier: SignatureVerifier
  ) -> SignatureStatement {
    SignatureStatement(
      note: note, revision: revision,
      digest: digest ?? verifier.digest(canonicalBytes(of: text)), meaning: .addendum,
      origin: origin, signer: signer.id, printedName: signer.signature, signedAt: time)
  }
}
