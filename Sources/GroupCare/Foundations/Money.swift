/// An amount in whole cents of US dollars, the only currency.
///
/// Arithmetic traps on overflow, which no sum of claims comes near: the range is 92 thousand
/// million million dollars.
public struct Money: Hashable, Sendable {
  /// The amount in cents; negative for what is taken back.
  public let cents: Int64

  /// Makes an amount of that many cents.
  public init(cents: Int64) { self.cents = cents }

  /// No money.
  public static let zero = Money(cents: 0)

  /// Why a text is not an amount.
  public enum ParsingError: Error, Hashable, Sendable {
    /// Other characters than digits, one point and a leading minus.
    case notAnAmount
    /// More than two digits after the point.
    case finerThanACent
    /// More than 15 digits before the point.
    case tooLarge
  }

  /// Reads `72`, `72.5`, `72.50` or `-72.50`.
  ///
  /// - Throws: ``ParsingError`` when it is anything else.
  public init(parsing text: some StringProtocol) throws(ParsingError) {
    var body = Substring(text)
    let isNegative = body.first == "-"
    if isNegative { body = body.dropFirst() }
    let parts = body.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), !parts[0].isEmpty,
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } })
    else { throw .notAnAmount }
    let fraction = parts.count == 2 ? parts[1] : "00"
    guard !fraction.isEmpty else { throw .notAnAmount }
    guard fraction.utf8.count <= 2 else { throw .finerThanACent }
    guard parts[0].utf8.count <= 15, let whole = Int64(parts[0]), let part = Int64(fraction) else {
      throw .tooLarge
    }
    let cents = whole * 100 + (fraction.utf8.count == 1 ? part * 10 : part)
    self.init(cents: isNegative ? -cents : cents)
  }

  /// Dollars and two digits of cents: `-72.50`.
  public var text: String {
    let size = cents.magnitude
    let fraction = CalendarDate.padded(Int(size % 100), to: 2)
    return "\(cents < 0 ? "-" : "")\(size / 100).\(fraction)"
  }

  /// The sum of two amounts.
  public static func + (left: Money, right: Money) -> Money {
    Money(cents: left.cents + right.cents)
  }

  /// The difference of two amounts.
  public static func - (left: Money, right: Money) -> Money {
    Money(cents: left.cents - right.cents)
  }

  /// An amount taken a whole number of times.
  public static func * (amount: Money, times: Int) -> Money {
    Money(cents: amount.cents * Int64(times))
  }
}

extension Money: Comparable {
  /// Orders by value, the lower first.
  public static func < (left: Self, right: Self) -> Bool { left.cents < right.cents }
}

extension Money: CustomStringConvertible {
  /// The value as text.
  public var description: String { text }
}

extension Money: Codable {
  /// Reads the value from its one spelling.
  public init(from decoder: any Decoder) throws {
    self.init(cents: try decoder.singleValueContainer().decode(Int64.self))
  }

  /// Writes the value in its one spelling.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(cents)
  }
}
