/// A clinician's licence: its number and the state that gave it.
public struct Licence: Hashable, Codable, Sendable {
  /// The number, as printed.
  public let number: String
  /// Two capital letters.
  public let state: String

  /// Makes a licence, or nothing without a number or with another shape of state.
  public init?(number: String, state: String) {
    guard !number.trimmed.isEmpty, state.utf8.count == 2, state.utf8.allSatisfy(\.isUpper) else {
      return nil
    }
    self.number = number.trimmed
    self.state = state
  }
}
