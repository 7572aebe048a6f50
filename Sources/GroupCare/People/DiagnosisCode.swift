/// The shape of an ICD-10-CM code: a letter, two characters, and up to four after the point.
///
/// Whether the code exists and is billable on a date is data, not shape.
public struct DiagnosisCode: WireCode {
  /// With its point, as people write it: `F60.3`.
  public let text: String

  /// Reads a code, or returns nothing when it has another shape.
  public init?(_ text: String) {
    let bytes = Array(text.utf8).filter { $0 != UInt8(ascii: ".") }
    guard (3...7).contains(bytes.count), bytes[0].isUpper, bytes[1].isDigit,
      bytes[2...].allSatisfy({ $0.isDigit || $0.isUpper })
    else { return nil }
    let category = String(decoding: bytes[..<3], as: UTF8.self)
    let rest = String(decoding: bytes[3...], as: UTF8.self)
    let spelled = rest.isEmpty ? category : category + "." + rest
    guard text == spelled || text == category + rest else { return nil }
    self.text = spelled
  }

  /// Without the point, as a claim carries it: `F603`.
  public var unpointed: String { text.filter { $0 != "." } }
}
