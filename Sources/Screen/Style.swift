/// How text looks.
public struct Style: Hashable, Sendable {
  /// The colour of the text; nil leaves it as it is.
  public var foreground: Color?
  /// The colour behind it; nil leaves it as it is.
  public var background: Color?
  /// Weight and the like.
  public var attributes: TextAttributes

  /// Creates a style.
  public init(
    foreground: Color? = nil, background: Color? = nil, attributes: TextAttributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }
}

/// Attributes of text that need no colour.
///
/// Blinking is not among them (R32).
public struct TextAttributes: OptionSet, Hashable, Sendable {
  /// The bits.
  public let rawValue: UInt8

  /// Creates a set from its bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Bold.
  public static let bold = TextAttributes(rawValue: 1)
  /// Text and background exchanged.
  public static let reverse = TextAttributes(rawValue: 2)
  /// Underlined.
  public static let underline = TextAttributes(rawValue: 4)
  /// Dim.
  public static let dim = TextAttributes(rawValue: 8)
  /// Italic.
  public static let italic = TextAttributes(rawValue: 16)

  /// The attributes by the names that theme files use.
  public static let named: [String: TextAttributes] = [
    "bold": .bold, "reverse": .reverse, "underline": .underline, "dim": .dim, "italic": .italic,
  ]
}
