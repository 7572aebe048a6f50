internal import Foundation
public import GroupCare
internal import WallClock

/// Where a practice has the time from.
///
/// In a real practice only the system's clock is taken; a demo may start at any moment and run on, or
/// stand still.
public struct PracticeClock: Sendable {
  /// A moment, as an instant or as what the clock on the practice's wall shows.
  public enum Moment: Hashable, Sendable {
    /// An instant.
    case instant(Timestamp)
    /// A wall clock; of a time that exists twice the earlier is meant.
    case wall(CalendarDate, TimeOfDay)
  }

  private enum Source: Sendable {
    case system
    case from(Moment, passed: @Sendable () -> Duration)
    case reading(@Sendable () -> Int64)
  }

  private let source: Source

  /// The clock of the system.
  public static let system = PracticeClock(source: .system)

  /// A clock that starts at a moment and runs (`--clock`).
  public static func starting(at moment: Moment) -> PracticeClock {
    let start = ContinuousClock.now
    return starting(at: moment) { ContinuousClock.now - start }
  }

  /// A clock that starts at a moment and is turned from elsewhere.
  ///
  /// - Parameters:
  ///   - moment: Where it starts.
  ///   - passed: Reads what has passed since then; it never shrinks.
  /// - Returns: The clock.
  public static func starting(
    at moment: Moment, passed: @escaping @Sendable () -> Duration
  ) -> PracticeClock {
    PracticeClock(source: .from(moment, passed: passed))
  }

  /// A clock that stands still (`--clock-frozen`).
  public static func frozen(at moment: Moment) -> PracticeClock {
    starting(at: moment) { .zero }
  }

  /// A clock that reads milliseconds since 1970, UTC, from elsewhere, as tests do.
  public static func reading(_ milliseconds: @escaping @Sendable () -> Int64) -> PracticeClock {
    PracticeClock(source: .reading(milliseconds))
  }

  /// Whether it can be told what to show, which a real practice refuses.
  var isSet: Bool {
    if case .from = source { true } else { false }
  }

  /// Returns the time in a zone.
  func now(in zone: ZoneClock) -> Timestamp {
    switch source {
    case .system: return zone.timestamp(milliseconds: Self.systemMilliseconds())
    case .reading(let read): return zone.timestamp(milliseconds: read())
    case .from(let moment, let read):
      let start = instant(of: moment, in: zone)
      let passed = read()
      let milliseconds =
        passed.components.seconds * 1000 + passed.components.attoseconds / 1_000_000_000_000_000
      return zone.timestamp(milliseconds: start + milliseconds)
    }
  }

  /// The instant before the practice's zone is known, as it is before somebody signs in.
  var milliseconds: Int64 {
    switch source {
    case .reading(let read): read()
    case .system, .from: Self.systemMilliseconds()
    }
  }

  private func instant(of moment: Moment, in zone: ZoneClock) -> Int64 {
    switch moment {
    case .instant(let timestamp): timestamp.milliseconds
    case .wall(let date, let time): zone.nearest(date, time).milliseconds
    }
  }

  private static func systemMilliseconds() -> Int64 {
    Int64((Date().timeIntervalSince1970 * 1000).rounded(.down))
  }
}
