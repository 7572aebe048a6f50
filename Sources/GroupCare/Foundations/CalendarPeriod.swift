/// The days from a first to a last, both included; without a last it goes on.
public struct CalendarPeriod: Hashable, Codable, Sendable {
  /// The first day, included.
  public let first: CalendarDate
  /// The last day, included; nothing while no end is known.
  public let last: CalendarDate?

  /// Makes a period, or nothing when the last day is before the first.
  public init?(first: CalendarDate, last: CalendarDate?) {
    if let last, last < first { return nil }
    self.first = first
    self.last = last
  }

  /// Makes the period between two days, both included, whichever comes first.
  init(between one: CalendarDate, and other: CalendarDate) {
    first = min(one, other)
    last = max(one, other)
  }

  /// Makes a period that goes on from a first day.
  public init(from first: CalendarDate) {
    self.first = first
    last = nil
  }

  /// Reads a period, and refuses one that would end before it begins.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let first = try container.decode(CalendarDate.self, forKey: .first)
    let last = try container.decodeIfPresent(CalendarDate.self, forKey: .last)
    guard let period = Self(first: first, last: last) else {
      throw DecodingError.dataCorruptedError(
        forKey: .last, in: container, debugDescription: "before the first day")
    }
    self = period
  }

  /// Whether a day lies inside, both ends included.
  public func contains(_ date: CalendarDate) -> Bool {
    date >= first && last.map { date <= $0 } ?? true
  }

  /// Whether it ends, and the other goes on after that.
  public func ends(before other: CalendarPeriod) -> Bool {
    guard let last else { return false }
    return other.last.map { last < $0 } ?? true
  }

  /// Whether two periods share a day.
  public func overlaps(_ other: CalendarPeriod) -> Bool {
    contains(other.first) || other.contains(first)
  }
}

extension [CalendarPeriod] {
  /// Returns the last day of those that follow one another without a gap from a day on, which is the
  /// day before it when none covers it; nothing when they go on.
  func lastDay(coveredFrom date: CalendarDate) -> CalendarDate? {
    var day = date
    while true {
      let running = filter { $0.contains(day) }
      guard let longest = running.max(by: { $0.ends(before: $1) }) else {
        return day.adding(days: -1)
      }
      guard let last = longest.last else { return nil }
      day = last.adding(days: 1)
    }
  }
}
