/// A telephone number of ten digits in the North American plan.
public struct PhoneNumber: Hashable, Codable, Sendable, Protected {
  /// The ten digits.
  public let digits: String

  /// Reads a number with or without spaces, points, hyphens, brackets and a leading 1 or +1.
  public init?(_ text: String) {
    var digits = text.filter { !" .-()+".contains($0) }
    if digits.utf8.count == 11, digits.hasPrefix("1") { digits.removeFirst() }
    guard digits.utf8.count == 10, digits.utf8.allSatisfy(\.isDigit) else { return nil }
    self.digits = digits
  }

  /// Reads a number, and refuses one that hasn't ten digits.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    guard let number = Self(try container.decode(String.self, forKey: .digits)) else {
      throw DecodingError.dataCorruptedError(
        forKey: .digits, in: container, debugDescription: "not ten digits")
    }
    self = number
  }

  /// `555-010-0199`.
  public var text: String {
    let all = Array(digits)
    return "\(String(all[0..<3]))-\(String(all[3..<6]))-\(String(all[6...]))"
  }
}
