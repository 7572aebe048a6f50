/// The row of one person who signs in; its bytes are the vault's affair.
public struct UserRow: Hashable, Sendable {
  /// The person's identifier.
  public let user: [UInt8]

  /// The row's content.
  public let bytes: [UInt8]

  /// Makes a row.
  ///
  /// - Parameters:
  ///   - user: The person's identifier.
  ///   - bytes: The row's content.
  public init(user: [UInt8], bytes: [UInt8]) {
    self.user = user
    self.bytes = bytes
  }
}
