import GroupCare

/// A while in which no passphrase is tried, since too many were refused (C7).
struct AttemptPause: Hashable, Sendable {
  private let end: Timestamp

  init(seconds: Int, from now: Timestamp) {
    end = Timestamp(
      milliseconds: now.milliseconds + Int64(seconds) * 1000, offsetMinutes: now.offsetMinutes)
  }

  /// The seconds left, the last one begun counted; nothing once it is over.
  func secondsLeft(at now: Timestamp) -> Int? {
    let left = end.milliseconds - now.milliseconds
    return left > 0 ? Int((left + 999) / 1000) : nil
  }

  /// What a person is told.
  func words(at now: Timestamp) -> String {
    let seconds = secondsLeft(at: now) ?? 0
    let left =
      seconds < 60
      ? Workbench.counted(seconds, "second") : "\(seconds / 60) min \(seconds % 60) s"
    return "Too many attempts were refused. Enter works again in \(left)."
  }
}
