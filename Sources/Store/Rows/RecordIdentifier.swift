/// Sixteen random bytes that stand for one record, whatever its revision.
///
/// They say nothing about what the record holds, and they are never shown to a person.
public struct RecordIdentifier: Hashable, Comparable, Sendable {
  private let high: UInt64
  private let low: UInt64

  /// Makes a new random identifier.
  public init() {
    var generator = SystemRandomNumberGenerator()
    self.init(using: &generator)
  }

  /// Makes a new identifier from a given generator, so that tests can repeat themselves.
  ///
  /// - Parameter generator: The source of the bytes.
  public init(using generator: inout some RandomNumberGenerator) {
    high = generator.next()
    low = generator.next()
  }

  /// Reads an identifier that was written before.
  ///
  /// - Parameter bytes: Exactly sixteen bytes; anything else answers `nil`.
  public init?(bytes: [UInt8]) {
    guard bytes.count == 16 else { return nil }
    high = bytes[..<8].reduce(0) { $0 << 8 | UInt64($1) }
    low = bytes[8...].reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The sixteen bytes.
  public var bytes: [UInt8] {
    [high, low].flatMap { word in
      stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> UInt64($0)) }
    }
  }

  /// Orders identifiers by their bytes, which is the order of the table.
  public static func < (left: RecordIdentifier, right: RecordIdentifier) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }
}
