/// A calendar date as X12 writes it: `CCYYMMDD`, without a zone.
public struct X12Date: Hashable, Sendable, Comparable {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, counted from 1.
  public let day: Int

  /// Checks a date of the Gregorian calendar.
  ///
  /// - Parameters:
  ///   - year: The year, 1 to 9999.
  ///   - month: The month, 1 to 12.
  ///   - day: The day of the month, counted from 1.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(in: month, of: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads a date of eight digits.
  ///
  /// - Parameter text: `CCYYMMDD` and nothing else.
  public init?(_ text: String) {
    guard text.utf8.count == 8, let number = DecimalDigits.number(text.utf8) else { return nil }
    self.init(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  /// The eight digits `CCYYMMDD`.
  public var text: String {
    DecimalDigits.text(year * 10_000 + month * 100 + day, width: 8)
  }

  /// Whether a date lies before another.
  ///
  /// - Parameters:
  ///   - left: A date.
  ///   - right: Another date.
  /// - Returns: `true` when the first is the earlier one.
  public static func < (left: X12Date, right: X12Date) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
