import GroupCare
import Practice
import Synchronization

/// A clock that tests move by hand.
final class TestClock: Sendable {
  private let milliseconds: Mutex<Int64>

  /// Stands at a moment.
  init(_ moment: Timestamp) { milliseconds = Mutex(moment.milliseconds) }

  /// Moves on.
  func pass(minutes: Int) { milliseconds.withLock { $0 += Int64(minutes) * 60_000 } }

  /// Moves on by less.
  func advance(seconds: Int) { milliseconds.withLock { $0 += Int64(seconds) * 1000 } }

  /// What a practice reads.
  var clock: PracticeClock { .reading { self.milliseconds.withLock(\.self) } }
}
