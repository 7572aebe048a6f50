import GroupCare

/// A while in which no passphrase of one person is tried, since too many were refused (C7).
struct AttemptPause: Hashable, Sendable {
  /// Whose passphrases.
  let name: String
  private let start: Timestamp
  private let length: Int64

  init(of name: String, seconds: Int, from now: Timestamp) {
    self.name = name
    start = now
    length = Int64(seconds) * 1000
  }

  /// The seconds left, the last one begun counted; nothing once it is over, or the clock was put back.
  func secondsLeft(at now: Timestamp) -> Int? {
    let left = start.milliseconds + length - now.milliseconds
    return left > 0 && left <= length ? Int((left + 999) / 1000) : nil
  }

  /// What a person is told; where it is read aloud, how long it is in all, and that doesn't change.
  func words(at now: Timestamp, in presentation: Presentation) -> String {
    let seconds = presentation == .linear ? Int(length / 1000) : secondsLeft(at: now) ?? 0
    let left =
      seconds < 60
      ? Workbench.counted(seconds, "second") : "\(seconds / 60) min \(seconds % 60) s"
    let when = presentation == .linear ? "after \(left); then it is said here" : "in \(left)"
    return "Too many attempts were refused. Enter works again \(when)."
  }
}
