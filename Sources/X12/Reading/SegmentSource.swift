/// The bytes of a file and where its segments and elements lie.
///
/// A class, because every view holds one and a value of four arrays would be counted four times at each copy.
final class SegmentSource: Sendable {
  let bytes: [UInt8]
  /// Where each segment begins, from the start of the file.
  let starts: [UInt32]
  /// Where each segment's identifier stands in ``ends``; one more entry closes the last segment.
  let firsts: [UInt32]
  /// Where each identifier and each element ends, from the start of the file.
  let ends: [UInt32]
  /// Whether every byte is ASCII, so that text needs no further look.
  let isASCII: Bool

  init(bytes: [UInt8], starts: [UInt32], firsts: [UInt32], ends: [UInt32], isASCII: Bool) {
    self.bytes = bytes
    self.starts = starts
    self.firsts = firsts
    self.ends = ends
    self.isASCII = isASCII
  }

  /// How many elements a segment has, its identifier not counted.
  func elementCount(of segment: Int) -> Int {
    Int(firsts[segment + 1] - firsts[segment]) - 1
  }

  /// Where an element lies; position 0 is the identifier.
  func range(of segment: Int, _ position: Int) -> Range<Int> {
    let slot = Int(firsts[segment]) + position
    let start = position == 0 ? Int(starts[segment]) : Int(ends[slot - 1]) + 1
    return start..<max(start, Int(ends[slot]))
  }

  /// Returns bytes as text; what isn't UTF-8 is taken for Latin-1.
  func text(_ range: Range<Int>) -> String {
    let slice = bytes[range]
    if isASCII { return String(decoding: slice, as: UTF8.self) }
    if let text = String(validating: slice, as: UTF8.self) { return text }
    var text = ""
    for byte in slice { text.unicodeScalars.append(Unicode.Scalar(byte)) }
    return text
  }
}
