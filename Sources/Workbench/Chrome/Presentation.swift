/// How what is on the screen is laid out.
public enum Presentation: Hashable, Sendable {
  /// In boxes and columns, for eyes.
  case spread
  /// Line by line in the order of reading, for a screen reader or a braille line (R31): words for
  /// signs, nothing side by side, no lines and boxes, and nothing that changes by itself.
  case linear
}
