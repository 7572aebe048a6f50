/// The shape of an ICD-10-CM code: a letter, two characters, and up to four after the point.
///
/// Whether the code exists and is billable on a date is data, not shape.
public struct DiagnosisCode: WireCode {
  /// With its point, as people write it: `F60.3`.
  public let text: String

  /// Reads a code, or returns nothing when it has another shape.
  public init?(_ text: String) {
    var count = 0
    var hasPoint = false
    for byte in text.utf8 {
      if byte == UInt8(ascii: "."), count == 3, !hasPoint {
        hasPoint = true
      } else if count == 0 ? byte.isUpper : byte.isDigit || count != 1 && byte.isUpper {
        count += 1
      } else {
        return nil
      }
    }
    guard (3...7).contains(count), !hasPoint || count > 3 else { return nil }
    self.text =
      hasPoint || count == 3 ? text : "\(text.prefix(3)).\(text.dropFirst(3))"
  }

  /// Without the point, as a claim carries it: `F603`.
  public var unpointed: String { text.filter { $0 != "." } }
}
