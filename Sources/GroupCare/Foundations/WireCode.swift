/// A short code of one spelling whose text is checked when it is made, such as a procedure code.
public protocol WireCode: Hashable, Comparable, Codable, Sendable, CustomStringConvertible {
  /// The code as it is written on a claim.
  var text: String { get }
  /// Reads a code, or returns nothing when it has another shape.
  init?(_ text: String)
}

extension WireCode {
  /// Orders codes by their text.
  public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
  /// The code itself.
  public var description: String { text }

  /// Reads a code from one string.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let code = Self(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not such a code")
    }
    self = code
  }

  /// Writes the code as one string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

extension UInt8 {
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
  var isUpper: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }
}
