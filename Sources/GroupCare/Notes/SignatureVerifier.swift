/// What the domain asks of the vault: a digest, and whether a signature was made by somebody's key.
public struct SignatureVerifier: Sendable {
  /// Returns the SHA-256 of bytes.
  public let digest: @Sendable ([UInt8]) -> [UInt8]
  /// Whether a signature over a message was made with the key of a person of the practice.
  public let isValid:
    @Sendable (_ signature: [UInt8], _ message: [UInt8], _ keyHolder: ClinicianID) -> Bool
  /// Whether a person of the practice is an administrator, who alone attests what comes in by import.
  public let isAdministrator: @Sendable (ClinicianID) -> Bool

  /// Makes a verifier of its functions.
  public init(
    digest: @escaping @Sendable ([UInt8]) -> [UInt8],
    isValid: @escaping @Sendable ([UInt8], [UInt8], ClinicianID) -> Bool,
    isAdministrator: @escaping @Sendable (ClinicianID) -> Bool
  ) {
    self.digest = digest
    self.isValid = isValid
    self.isAdministrator = isAdministrator
  }

  func holds(_ signature: NoteSignature, over text: [UInt8], of note: NoteReference) -> Bool {
    let statement = signature.statement
    if case .imported(let attester) = statement.origin, !isAdministrator(attester) { return false }
    return statement.note == note && statement.digest == digest(text)
      && isValid(signature.bytes, statement.canonicalBytes, statement.keyHolder)
  }
}
