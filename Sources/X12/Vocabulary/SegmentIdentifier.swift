/// The shape of a segment's identifier: two or three upper-case letters and digits, a letter first.
enum SegmentIdentifier {
  /// Whether bytes are an identifier.
  static func isSound(_ bytes: some Collection<UInt8>) -> Bool {
    guard (2...3).contains(bytes.count), let first = bytes.first else { return false }
    return isLetter(first) && bytes.allSatisfy(allows)
  }

  /// Whether a byte may stand in an identifier.
  static func allows(_ byte: UInt8) -> Bool {
    isLetter(byte) || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
  }

  /// Whether a byte may stand first.
  static func isLetter(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
  }
}
