/// The number of a functional group, GS06 and GE02: one to nine digits, unique in its interchange.
public struct GroupControlNumber: Hashable, Sendable {
  /// The number, 1 to 999,999,999.
  public let number: Int

  /// Checks a number.
  ///
  /// - Parameter number: 1 to 999,999,999.
  public init?(_ number: Int) {
    guard (1...999_999_999).contains(number) else { return nil }
    self.number = number
  }

  /// The digits, without leading zeros.
  public var text: String { String(number) }
}
