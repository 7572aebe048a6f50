public import GroupCare

extension Identifier {
  /// Returns an id that is known to be well formed.
  public static func example(_ text: String) -> Self { known(Self(text)) }
}

extension CalendarDate {
  /// Returns the date of `YYYY-MM-DD`; the example session's date unless given.
  public static func example(_ iso: String = "2026-03-12") -> Self { known(Self(iso: iso)) }

  /// The day on which the examples are judged: that of the example session.
  public static let exampleToday = CalendarDate.example()
}

extension CalendarPeriod {
  /// Returns the period of two dates; the year 2026 unless given.
  public static func example(
    _ first: String = "2026-01-01", _ last: String? = "2026-12-31"
  ) -> Self {
    known(Self(first: .example(first), last: last.map { .example($0) }))
  }
}

extension Timestamp {
  /// Returns the instant of an ISO 8601 text with offset.
  public static func example(_ iso: String) -> Self { known(Self(iso: iso)) }

  /// Returns the instant at which the practice's clock shows `HH:MM` on the example session's day.
  public static func example(at time: String) -> Self { .example("2026-03-12T\(time)-07:00") }
}

extension WireCode {
  /// Returns a code that is known to be well formed.
  public static func example(_ text: String) -> Self { known(Self(text)) }
}

extension PersonName {
  /// Returns a name of two parts.
  public static func example(_ given: String, _ family: String) -> Self {
    known(Self(family: family, given: given))
  }
}

extension PhoneNumber {
  /// Returns a number of the range that belongs to nobody.
  public static func example(_ text: String = "555-010-0142") -> Self { known(Self(text)) }
}

extension PostalAddress {
  /// Returns an address with a nine-digit ZIP.
  public static func example(line1: String = "18 Harbor Street") -> Self {
    known(Self(line1: line1, city: "Oakhaven", state: "CA", zip: "945010001"))
  }
}
