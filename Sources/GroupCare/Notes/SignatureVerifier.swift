/// What the domain asks of the vault: a digest, and whether a signature was made by somebody's key.
public struct SignatureVerifier: Sendable {
  /// Returns the SHA-256 of bytes.
  public let digest: @Sendable ([UInt8]) -> [UInt8]
  /// Whether a signature over a message was made with the key of a person of the practice.
  public let isValid:
    @Sendable (_ signature: [UInt8], _ message: [UInt8], _ keyHolder: ClinicianID) -> Bool

  /// Makes a verifier of two functions.
  public init(
    digest: @escaping @Sendable ([UInt8]) -> [UInt8],
    isValid: @escaping @Sendable ([UInt8], [UInt8], ClinicianID) -> Bool
  ) {
    self.digest = digest
    self.isValid = isValid
  }

  func holds(_ signature: NoteSignature, over text: [UInt8], of note: NoteReference) -> Bool {
    signature.statement.note == note && signature.statement.digest == digest(text)
      && isValid(
        signature.bytes, signature.statement.canonicalBytes, signature.statement.keyHolder)
  }
}
