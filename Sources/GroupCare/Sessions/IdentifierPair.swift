/// Two or more different identifiers: fewer don't establish an identity (R25).
public struct IdentifierPair: Hashable, Sendable {
  /// The identifiers, in the order of the record.
  public let identifiers: [PersonIdentifier]

  /// Makes a pair (or more), or nothing when there are fewer than two different ones.
  public init?(_ identifiers: some Sequence<PersonIdentifier>) {
    let chosen = Set(identifiers)
    guard chosen.count >= 2 else { return nil }
    self.identifiers = PersonIdentifier.allCases.filter(chosen.contains)
  }

  /// Full name and birth date, the usual pair.
  public static let nameAndBirthDate = IdentifierPair(usual: [.name, .birthDate])

  private init(usual identifiers: [PersonIdentifier]) { self.identifiers = identifiers }
}

extension IdentifierPair: Codable {
  /// Reads the value from its one spelling.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let pair = Self(try container.decode([PersonIdentifier].self)) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "fewer than two identifiers")
    }
    self = pair
  }

  /// Writes the value in its one spelling.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(identifiers)
  }
}
