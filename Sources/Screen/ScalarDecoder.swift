/// Makes scalars of UTF-8 bytes that may arrive torn at any place.
///
/// What isn't UTF-8 becomes one replacement sign for each faulty start; nothing traps.
public struct ScalarDecoder: Sendable {
  private var value: UInt32 = 0
  private var missing = 0
  /// The smallest value that may be spelled with so many bytes.
  private var smallest: UInt32 = 0

  /// Creates a decoder that waits for a first byte.
  public init() {}

  /// Takes a byte.
  ///
  /// - Parameter byte: The next byte.
  /// - Returns: The scalars that are complete now: none, one, or a replacement sign and one.
  public mutating func take(_ byte: UInt8) -> [UnicodeScalar] {
    if missing > 0 {
      if byte & 0xC0 == 0x80 {
        value = value << 6 | UInt32(byte & 0x3F)
        missing -= 1
        guard missing == 0 else { return [] }
        guard value >= smallest, let scalar = UnicodeScalar(value) else { return [Self.fault] }
        return [scalar]
      }
      missing = 0
      return [Self.fault] + take(byte)
    }
    switch byte {
    case 0x00...0x7F: return [UnicodeScalar(byte)]
    case 0xC2...0xDF: begin(UInt32(byte & 0x1F), missing: 1, smallest: 0x80)
    case 0xE0...0xEF: begin(UInt32(byte & 0x0F), missing: 2, smallest: 0x800)
    case 0xF0...0xF4: begin(UInt32(byte & 0x07), missing: 3, smallest: 0x10000)
    default: return [Self.fault]
    }
    return []
  }

  private mutating func begin(_ bits: UInt32, missing: Int, smallest: UInt32) {
    value = bits
    self.missing = missing
    self.smallest = smallest
  }

  private static let fault: UnicodeScalar = "\u{FFFD}"
}
