/// A place-of-service code: two digits, the place where the *client* was (R13).
public struct PlaceOfService: WireCode {
  /// The code as it is written on a claim.
  public let text: String

  /// Reads a code, or returns nothing when it has another shape.
  public init?(_ text: String) {
    guard text.utf8.count == 2, text.utf8.allSatisfy(\.isDigit) else { return nil }
    self.text = text
  }

  private init(known text: String) { self.text = text }

  /// An office.
  public static let office = PlaceOfService(known: "11")
  /// Telehealth, the client not at home.
  public static let telehealthElsewhere = PlaceOfService(known: "02")
  /// Telehealth, the client at home.
  public static let telehealthAtHome = PlaceOfService(known: "10")
}
