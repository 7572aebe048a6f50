/// An address in the United States.
public struct PostalAddress: Hashable, Codable, Sendable, Protected {
  /// Street and number.
  public let line1: String
  /// Apartment or suite; empty when there is none.
  public let line2: String
  /// The city.
  public let city: String
  /// Two capital letters.
  public let state: String
  /// Five or nine digits, without a hyphen.
  public let zip: String

  /// Makes an address, or nothing when a part is missing or the state or ZIP has another shape.
  public init?(line1: String, line2: String = "", city: String, state: String, zip: String) {
    let digits = zip.filter { $0 != "-" }
    guard !line1.trimmed.isEmpty, !city.trimmed.isEmpty, state.utf8.count == 2,
      state.utf8.allSatisfy(\.isUpper), digits.utf8.count == 5 || digits.utf8.count == 9,
      digits.utf8.allSatisfy(\.isDigit)
    else { return nil }
    self.line1 = line1.trimmed
    self.line2 = line2.trimmed
    self.city = city.trimmed
    self.state = state
    self.zip = digits
  }

  /// The address on one line.
  public var oneLine: String {
    let street = line2.isEmpty ? line1 : "\(line1), \(line2)"
    return "\(street), \(city) \(state) \(zip)"
  }
}
