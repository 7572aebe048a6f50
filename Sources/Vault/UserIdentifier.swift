/// Sixteen random bytes that stand for one person who signs in.
///
/// Names can be corrected; this never changes, so signatures, drafts and log entries name it.
public struct UserIdentifier: Hashable, Sendable {
  /// The sixteen bytes.
  public let bytes: [UInt8]

  /// Makes a new random identifier.
  public init() {
    bytes = RandomBytes.make(16)
  }

  /// Reads an identifier that was written before.
  ///
  /// - Parameter bytes: Exactly sixteen bytes; anything else answers `nil`.
  public init?(bytes: [UInt8]) {
    guard bytes.count == 16 else { return nil }
    self.bytes = bytes
  }
}
