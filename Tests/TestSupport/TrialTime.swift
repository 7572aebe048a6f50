internal import Foundation

/// How long random trials go on, and where they begin.
///
/// Tests play a few seeds. With `QUORUM_TRIAL_SECONDS=600 QUORUM_TRIAL_SEED=1000` they go on from that seed for ten
/// minutes; what a seed finds becomes one of those that are always played.
public struct TrialTime: Sendable {
  /// Whether somebody asked for a long trial.
  public static var isAskedFor: Bool { number("QUORUM_TRIAL_SECONDS") != nil }

  private let end: ContinuousClock.Instant
  private var next: UInt64

  /// Begins a trial that was asked for.
  public init() {
    end = .now + .seconds(Self.number("QUORUM_TRIAL_SECONDS") ?? 0)
    next = UInt64(Self.number("QUORUM_TRIAL_SEED") ?? 1_000)
  }

  /// Returns the next seed, or nil when the time is over; it is printed, so that whoever crashes is known.
  public mutating func seed() -> UInt64? {
    guard ContinuousClock.now < end else { return nil }
    defer { next += 1 }
    print("trial: seed \(next)")
    return next
  }

  private static func number(_ name: String) -> Int? {
    ProcessInfo.processInfo.environment[name].flatMap(Int.init)
  }
}
