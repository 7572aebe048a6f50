import GroupCare

/// A stretch of time, in milliseconds; its end is no longer part of it.
struct Span {
  let from: Int64
  let to: Int64

  init(_ from: Int64, _ to: Int64) {
    self.from = from
    self.to = to
  }

  /// A stretch that is still open is none.
  init(_ from: Timestamp, _ to: Timestamp?) {
    self.init(from.milliseconds, to?.milliseconds ?? from.milliseconds)
  }

  /// Whether some moment is part of both; one that takes no time lies inside the other, or outside.
  func shares(_ other: Span) -> Bool {
    guard from < to else { return false }
    if other.from == other.to { return from < other.from && other.from < to }
    return max(from, other.from) < min(to, other.to)
  }
}
