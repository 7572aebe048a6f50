/// Sixteen random bytes that tell one practice's store from every other.
///
/// Everything sealed names it, so nothing that was sealed for one store opens in another.
public struct StoreIdentifier: Hashable, Sendable {
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
