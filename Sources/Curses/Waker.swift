internal import CCurses

/// Wakes the terminal's loop from any thread.
public struct Waker: Sendable {
  init() {}

  /// Lets ``Terminal/next(timeoutMilliseconds:)`` return with `woken`, now or at its next call.
  ///
  /// Many wake-ups may come as one.
  public func wake() { quorum_wake() }
}
