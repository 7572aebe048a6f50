internal import Foundation
public import GroupCare

/// The wall clock of a time zone, across its changes (C46).
public struct ZoneClock: Sendable {
  private let zone: TimeZone

  /// Which of two instants is meant, or on which side of a gap.
  public enum Choice: Hashable, Sendable {
    /// The earlier instant; of a time that doesn't exist, the time before the clocks go forward.
    case earlier
    /// The later instant; of a time that doesn't exist, the time after the clocks went forward.
    case later
  }

  /// What a wall clock time comes to.
  public enum Reading: Hashable, Sendable {
    /// It exists once.
    case once(Timestamp)
    /// The clocks go back, and it exists twice.
    case twice(earlier: Timestamp, later: Timestamp)
    /// The clocks go forward, and it doesn't exist: the same time by the offsets before and after.
    case never(earlier: Timestamp, later: Timestamp)

    /// Returns the instant, or the chosen one; nothing while a choice is needed.
    public func resolved(_ choice: Choice?) -> Timestamp? {
      switch (self, choice) {
      case (.once(let only), _): only
      case (.twice(let earlier, _), .earlier), (.never(let earlier, _), .earlier): earlier
      case (.twice(_, let later), .later), (.never(_, let later), .later): later
      case (.twice, nil), (.never, nil): nil
      }
    }
  }

  /// Finds a zone by its IANA name, such as `America/New_York`; nothing when there is none.
  public init?(_ name: String) {
    guard let zone = TimeZone(identifier: name) else { return nil }
    self.zone = zone
  }

  /// Returns an instant with the offset that the wall clock has then.
  public func timestamp(milliseconds: Int64) -> Timestamp {
    Timestamp(milliseconds: milliseconds, offsetMinutes: offset(at: milliseconds))
  }

  /// Returns what a wall clock time comes to.
  public func read(_ date: CalendarDate, _ time: TimeOfDay) -> Reading {
    let asUTC = Timestamp(date: date, time: time, offsetMinutes: 0).milliseconds
    // No zone is further than a day from UTC, so its changes around the time lie between these.
    let before = offset(at: asUTC - 86_400_000)
    let after = offset(at: asUTC + 86_400_000)
    let candidates = [max(before, after), min(before, after)].map {
      Timestamp(date: date, time: time, offsetMinutes: $0)
    }
    let valid = candidates.filter { offset(at: $0.milliseconds) == $0.offsetMinutes }
    if before == after, let only = candidates.first { return .once(only) }
    switch (valid.first, valid.last) {
    case (let first?, let last?) where first == last: return .once(first)
    case (let first?, let last?): return .twice(earlier: first, later: last)
    default:
      return .never(
        earlier: timestamp(milliseconds: candidates[0].milliseconds),
        later: timestamp(milliseconds: candidates[1].milliseconds))
    }
  }

  /// Returns the instant of a wall clock time: the earlier of two, the later one of a gap.
  func nearest(_ date: CalendarDate, _ time: TimeOfDay) -> Timestamp {
    switch read(date, time) {
    case .once(let only): only
    case .twice(let earlier, _): earlier
    case .never(_, let later): later
    }
  }

  static func systemMilliseconds() -> Int64 {
    Int64((Date().timeIntervalSince1970 * 1000).rounded(.down))
  }

  private func offset(at milliseconds: Int64) -> Int {
    zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(milliseconds) / 1000)) / 60
  }
}
