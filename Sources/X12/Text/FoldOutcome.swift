/// What came of folding a text into the characters that X12 can carry.
public enum FoldOutcome: Hashable, Sendable {
  /// The text in upper-case ASCII, ready to be written; empty when nothing but blanks was left.
  case written(String)
  /// The first character that has no counterpart. The text isn't written in part.
  case unwritable(Character)
}
