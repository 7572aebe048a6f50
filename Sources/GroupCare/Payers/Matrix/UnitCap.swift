/// So many units, and no more, in a span of time (M19, M22): `8 in 6 months`.
public struct UnitCap: Hashable, Codable, Sendable {
  /// The units paid in the span; at least one.
  public let units: Int
  /// The span.
  public let span: Span
  /// The diagnoses it is about; empty for all of them.
  public let diagnoses: [DiagnosisPattern]

  /// A span of time in which units are counted.
  public enum Span: Hashable, Codable, Sendable {
    /// The date of service.
    case day
    /// The week of the date of service, Monday to Sunday.
    case week
    /// The benefit year that the date of service is in.
    case benefitYear
    /// That many months up to and including the date of service.
    case months(Int)
  }

  /// In words: `8 units in 6 months for F32`.
  public var text: String {
    diagnoses.isEmpty
      ? amountText : "\(amountText) for " + diagnoses.map(\.text).joined(separator: ", ")
  }

  /// The units and the span alone, which tell nothing of anybody's diagnoses: `8 units in 6 months`.
  public var amountText: String {
    let amount = units.counted("unit")
    return switch span {
    case .day: "\(amount) a day"
    case .week: "\(amount) a week"
    case .benefitYear: "\(amount) a benefit year"
    case .months(let months): "\(amount) in \(months.counted("month"))"
    }
  }

  /// Makes a cap; below one unit counts as one.
  public init(units: Int, span: Span, diagnoses: [DiagnosisPattern] = []) {
    self.units = max(1, units)
    self.span = span
    self.diagnoses = diagnoses
  }
}

extension UnitCap.Span {
  /// Returns the days in which units count against a service on a date.
  func period(upTo date: CalendarDate, benefitYear: CalendarPeriod) -> CalendarPeriod {
    switch self {
    case .day: return CalendarPeriod(between: date, and: date)
    case .week:
      let weekday = Weekday.allCases.firstIndex(of: date.weekday) ?? 0
      let monday = date.adding(days: -weekday)
      return CalendarPeriod(between: monday, and: monday.adding(days: 6))
    case .benefitYear: return benefitYear
    case .months(let months):
      let first = date.adding(months: -max(1, months)).adding(days: 1)
      return CalendarPeriod(between: first, and: date)
    }
  }
}
