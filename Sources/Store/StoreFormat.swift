/// Which kind of store a file is; they are told apart so that a demo is never taken for a practice (T55).
public enum StoreFormat: String, Hashable, Sendable {
  /// The records of a real practice.
  case practice = "quorum-practice-1"

  /// A demonstration or a test, with invented people.
  case demo = "quorum-demo-1"
}
