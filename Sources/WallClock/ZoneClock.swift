internal import Foundation
public import GroupCare

/// Turns what a clock on the practice's wall shows into instants, and back (C46).
///
/// The zone is the practice's, never the machine's.
public struct ZoneClock: Hashable, Sendable {
  /// The IANA name of the zone: `America/Los_Angeles`.
  public let zone: String
  private let rules: TimeZone

  /// Makes the clock of a zone, or nothing when the name isn't one of the time zone database.
  public init?(zone: String) {
    guard zone == "UTC" || zone.contains("/"), let rules = TimeZone(identifier: zone) else {
      return nil
    }
    self.zone = zone
    self.rules = rules
  }

  /// Returns an instant with the offset that the zone has then.
  ///
  /// - Parameter milliseconds: Milliseconds since 1970-01-01 00:00 UTC.
  /// - Returns: The instant, which shows what the clock on the wall shows.
  public func timestamp(milliseconds: Int64) -> Timestamp {
    Timestamp(milliseconds: milliseconds, offsetMinutes: offset(at: milliseconds))
  }

  /// Returns the instants at which the clock on the wall shows a date and a time, the first first.
  ///
  /// - Returns: One instant; none in the hour that a clock change leaves out; two in the hour that
  ///   it repeats.
  public func timestamps(_ date: CalendarDate, _ time: TimeOfDay) -> [Timestamp] {
    let wall = Timestamp(date: date, time: time, offsetMinutes: 0).milliseconds
    // No offset is more than a day, so the ones of the day before and after are all there can be.
    let day: Int64 = 86_400_000
    let offsets = Set([wall - day, wall, wall + day].map(offset(at:)))
    return
      offsets
      .map { Timestamp(date: date, time: time, offsetMinutes: $0) }
      .filter { offset(at: $0.milliseconds) == $0.offsetMinutes }
      .sorted()
  }

  /// Reads an instant: ISO 8601 with an offset, or `YYYY-MM-DDTHH:MM` by the clock on the wall.
  ///
  /// A wall time that a clock change repeats is taken as its first one; the other needs its offset.
  ///
  /// - Throws: Why there is no such instant.
  public func timestamp(parsing text: String) throws(WallTimeError) -> Timestamp {
    if let exact = Timestamp(iso: text) { return exact }
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count == 2, let date = CalendarDate(iso: parts[0]),
      let time = TimeOfDay(Self.withoutSeconds(parts[1]))
    else { throw .notAnInstant }
    guard let first = timestamps(date, time).first else { throw .skipped }
    return first
  }

  private static func withoutSeconds(_ time: Substring) -> Substring {
    time.utf8.count == 8 && time.hasSuffix(":00") ? time.dropLast(3) : time
  }

  private func offset(at milliseconds: Int64) -> Int {
    let date = Date(timeIntervalSince1970: Double(milliseconds) / 1000)
    return Int((Double(rules.secondsFromGMT(for: date)) / 60).rounded(.down))
  }
}
