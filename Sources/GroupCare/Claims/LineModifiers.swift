/// The modifiers of a claim's line, in the payer's order: four at most, as many as a line has room
/// for (SV101-3 to 6, R19).
///
/// More are refused, never cut: a line without its fifth modifier would bill another service.
public struct LineModifiers: Hashable, Sendable {
  /// How many a line has room for.
  public static let limit = 4

  /// The modifiers.
  public let elements: [Modifier]

  /// No modifiers.
  public init() { elements = [] }

  /// Takes modifiers, or returns nothing when a line has no room for them.
  public init?(_ elements: [Modifier]) {
    guard elements.count <= Self.limit else { return nil }
    self.elements = elements
  }
}

extension LineModifiers: RandomAccessCollection {
  /// The position of the first.
  public var startIndex: Int { elements.startIndex }
  /// The position behind the last.
  public var endIndex: Int { elements.endIndex }
  /// The modifier at a position.
  public subscript(position: Int) -> Modifier { elements[position] }
}

extension LineModifiers: Codable {
  /// Reads a list, and refuses one that a line has no room for.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let modifiers = Self(try container.decode([Modifier].self)) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "more modifiers than a line has room for")
    }
    self = modifiers
  }

  /// Writes the list.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(elements)
  }
}
