/// The row that gives one person one key; its bytes are the vault's affair.
public struct GrantRow: Hashable, Sendable {
  /// The person's identifier.
  public let user: [UInt8]

  /// The code of the class.
  public let recordClass: String

  /// The id of the key.
  public let keyID: UInt32

  /// The row's content.
  public let bytes: [UInt8]

  /// Makes a row.
  ///
  /// - Parameters:
  ///   - user: The person's identifier.
  ///   - recordClass: The code of the class.
  ///   - keyID: The id of the key.
  ///   - bytes: The row's content.
  public init(user: [UInt8], recordClass: String, keyID: UInt32, bytes: [UInt8]) {
    self.user = user
    self.recordClass = recordClass
    self.keyID = keyID
    self.bytes = bytes
  }
}
