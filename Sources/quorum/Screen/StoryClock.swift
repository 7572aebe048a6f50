internal import Synchronization

/// The clock of a walkthrough: it stands still within a chapter, so that what is shown is what was tested,
/// and runs once the person takes over.
///
/// A class because the practice reads it on the worker's thread and the player turns it on its own.
final class StoryClock: Sendable {
  private struct State {
    var passed = Duration.zero
    var running: ContinuousClock.Instant?
  }

  private let state = Mutex(State())

  /// What has passed since the demonstration's start.
  var passed: Duration {
    state.withLock { state in
      state.passed + (state.running.map { ContinuousClock.now - $0 } ?? .zero)
    }
  }

  /// Turns it to so many minutes after the start; it never goes back.
  func turn(to minutes: Int) {
    state.withLock { $0.passed = max($0.passed, .seconds(60 * minutes)) }
  }

  /// Lets it run on from where it stands.
  func run() { state.withLock { $0.running = $0.running ?? .now } }
}
