/// Writes values as bytes in one way only, for digests and signatures.
///
/// Each value is its length in eight bytes, most significant first, and its UTF-8.
public struct CanonicalEncoder {
  /// What was written so far.
  public private(set) var bytes: [UInt8] = []

  /// Begins with a domain, so that bytes of one purpose never pass for another's.
  public init(domain: String) { append(domain) }

  /// Appends a text.
  public mutating func append(_ text: String) { append(Array(text.utf8)) }

  /// Appends bytes.
  public mutating func append(_ value: [UInt8]) {
    let count = UInt64(value.count)
    for shift in stride(from: 56, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: count >> UInt64(shift)))
    }
    bytes += value
  }

  /// Appends a number.
  public mutating func append(_ number: Int) { append(String(number)) }
}
