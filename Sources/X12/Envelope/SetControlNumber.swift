/// The number of a transaction set, ST02 and SE02: four to nine digits, unique in its group.
public struct SetControlNumber: Hashable, Sendable {
  /// The number, 1 to 999,999,999.
  public let number: Int

  /// Checks a number.
  ///
  /// - Parameter number: 1 to 999,999,999.
  public init?(_ number: Int) {
    guard (1...999_999_999).contains(number) else { return nil }
    self.number = number
  }

  /// The digits, with leading zeros up to four.
  public var text: String { DecimalDigits.text(number, width: 4) }
}
