/// A person's name, as one record spells it.
public struct PersonName: Hashable, Codable, Sendable, Protected {
  /// The family name; never empty.
  public let family: String
  /// The given name; empty for people with one name.
  public let given: String
  /// The middle name or initial; empty when there is none.
  public let middle: String
  /// What follows the name, such as `Jr.`; empty when there is none.
  public let suffix: String

  /// Makes a name, or nothing without a family name.
  ///
  /// White space at the ends is cut.
  public init?(family: String, given: String, middle: String = "", suffix: String = "") {
    let trimmed = [family, given, middle, suffix].map(\.trimmed)
    guard !trimmed[0].isEmpty else { return nil }
    self.family = trimmed[0]
    self.given = trimmed[1]
    self.middle = trimmed[2]
    self.suffix = trimmed[3]
  }

  /// Reads a name, and refuses one without a family name.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    guard
      let name = Self(
        family: try container.decode(String.self, forKey: .family),
        given: try container.decode(String.self, forKey: .given),
        middle: try container.decode(String.self, forKey: .middle),
        suffix: try container.decode(String.self, forKey: .suffix))
    else {
      throw DecodingError.dataCorruptedError(
        forKey: .family, in: container, debugDescription: "no family name")
    }
    self = name
  }

  /// `Family, Given M.`: the spelling of lists.
  public var listed: String {
    let rest = [given, middle, suffix].filter { !$0.isEmpty }
    return rest.isEmpty ? family : family + ", " + rest.joined(separator: " ")
  }

  /// `Given Family`: the spelling of headings.
  public var spoken: String {
    [given, middle, family, suffix].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// `G. Family`: the spelling of title lines.
  public var short: String {
    given.first.map { "\($0). \(family)" } ?? family
  }
}

extension String {
  /// The text without white space at its ends.
  package var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }

  /// Whether nothing would be left of it then.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
