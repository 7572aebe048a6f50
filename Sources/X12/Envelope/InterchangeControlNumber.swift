/// The number of an interchange, ISA13 and IEA02: nine digits.
///
/// It is never used twice between the same two parties. Gaps do no harm.
public struct InterchangeControlNumber: Hashable, Sendable {
  /// The number, 1 to 999,999,999.
  public let number: Int

  /// Checks a number.
  ///
  /// - Parameter number: 1 to 999,999,999.
  public init?(_ number: Int) {
    guard (1...999_999_999).contains(number) else { return nil }
    self.number = number
  }

  /// The nine digits.
  public var text: String { DecimalDigits.text(number, width: 9) }
}
