/// A statement and the signature over it: a stored fact, which proves nothing until it is verified.
public struct NoteSignature: Hashable, Codable, Sendable {
  /// What was stated.
  public let statement: SignatureStatement
  /// The signature over its ``SignatureStatement/canonicalBytes``.
  public let bytes: [UInt8]

  /// Joins a statement and the signature over it.
  public init(statement: SignatureStatement, bytes: [UInt8]) {
    self.statement = statement
    self.bytes = bytes
  }
}
