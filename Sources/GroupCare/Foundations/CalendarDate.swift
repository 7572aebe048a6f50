/// A day of the Gregorian calendar, without a time or a zone, in the years 1 to 9999.
///
/// A date of service is a `CalendarDate`: nothing ever shifts it.
public struct CalendarDate: Hashable, Sendable {
  /// Days since 1970-01-01; negative before it.
  public let daysSinceEpoch: Int32

  private init(unchecked days: Int) { daysSinceEpoch = Int32(days) }

  /// Makes the date of a year (1 to 9999), month (1 to 12) and day, or nothing when there is none.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.daysIn(month: month, year: year)
    else { return nil }
    self.init(unchecked: Self.days(year: year, month: month, day: day))
  }

  /// Makes the date that many days after 1970-01-01, or nothing outside the years 1 to 9999.
  public init?(daysSinceEpoch days: Int) {
    guard (-719_162...2_932_896).contains(days) else { return nil }
    self.init(unchecked: days)
  }

  init(clampedDaysSinceEpoch days: Int) {
    self.init(unchecked: min(max(days, -719_162), 2_932_896))
  }

  /// Reads `YYYY-MM-DD`.
  public init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
      let day = Self.number(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The year, 1 to 9999.
  public var year: Int { parts.year }
  /// The month, 1 to 12.
  public var month: Int { parts.month }
  /// The day of the month, 1 to 31.
  public var day: Int { parts.day }
  /// The day of the week.
  public var weekday: Weekday {
    let index = (Int(daysSinceEpoch) + 3) % 7
    return Weekday.allCases[index < 0 ? index + 7 : index]
  }

  /// `YYYY-MM-DD`.
  public var iso: String {
    let (year, month, day) = parts
    return "\(Self.padded(year, to: 4))-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))"
  }

  /// Returns the date that many days later (earlier when negative), held at the ends of the range.
  public func adding(days: Int) -> CalendarDate {
    // No two dates are further apart than four million days, so what is cut off makes no difference.
    Self(clampedDaysSinceEpoch: Int(daysSinceEpoch) + min(max(days, -4_000_000), 4_000_000))
  }

  /// Returns the number of days from this date to another; negative when the other is earlier.
  public func days(until other: CalendarDate) -> Int {
    Int(other.daysSinceEpoch) - Int(daysSinceEpoch)
  }

  /// Returns the same day of the month so many months later, or earlier when negative.
  ///
  /// It is the last day of that month when it is shorter, and beyond the years 1 to 9999 the first or
  /// last day of all.
  public func adding(months: Int) -> CalendarDate {
    let parts = parts
    let (count, isTooFar) = (parts.year * 12 + parts.month - 1).addingReportingOverflow(months)
    guard !isTooFar, (12..<120_000).contains(count) else {
      return CalendarDate(clampedDaysSinceEpoch: months < 0 ? .min : .max)
    }
    let (year, month) = (count / 12, count % 12 + 1)
    let day = min(parts.day, Self.daysIn(month: month, year: year))
    return CalendarDate(unchecked: Self.days(year: year, month: month, day: day))
  }

  /// Returns the whole years from this date (a birth date) to another.
  public func years(until other: CalendarDate) -> Int {
    let (from, to) = (parts, other.parts)
    let isBeforeBirthday = (to.month, to.day) < (from.month, from.day)
    return to.year - from.year - (isBeforeBirthday ? 1 : 0)
  }

  // The civil calendar counts years from March, so that a leap day is the last of its year.
  private static func days(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private var parts: (year: Int, month: Int, day: Int) {
    let shifted = Int(daysSinceEpoch) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  private static func daysIn(month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for byte in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }

  static func padded(_ value: Int, to width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension CalendarDate: Comparable {
  /// Orders by value, the lower first.
  public static func < (left: Self, right: Self) -> Bool {
    left.daysSinceEpoch < right.daysSinceEpoch
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The value as text.
  public var description: String { iso }
}

extension CalendarDate: Codable {
  /// Reads the value from its one spelling.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let date = Self(iso: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a date")
    }
    self = date
  }

  /// Writes the value in its one spelling.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}
