import Glibc

/// Time that this thread spent computing, so that what else runs on the machine isn't measured with it.
struct ThreadTime {
  private static var now: Int {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  /// Returns how many nanoseconds a task took.
  static func measure(_ body: () -> Void) -> Int {
    let start = now
    body()
    return now - start
  }
}
