/// A sign that the screens use, by what it says.
///
/// Each is spelled once for terminals with Unicode and once in ASCII; a theme may change both. A
/// sign never stands alone: a word says the same (R31).
public enum Sign: String, CaseIterable, Hashable, Sendable {
  case present, late, absent
  case leftEarly = "left-early"
  case notRecorded = "not-recorded"
  case ok, warn, blocked, info, error, unknown, overridden
  case saved, unsaved, locked, selection, more, ellipsis, bullet
  case checked, unchecked, up, down, left, right
  case horizontal, vertical
  case topLeft = "top-left"
  case topRight = "top-right"
  case bottomLeft = "bottom-left"
  case bottomRight = "bottom-right"
  case bar
  case barEmpty = "bar-empty"

  /// The built-in spelling.
  public var builtIn: SignSpelling {
    switch self {
    case .present: SignSpelling(unicode: "✓", ascii: "x")
    case .late: SignSpelling(unicode: "◔", ascii: "l")
    case .absent: SignSpelling(unicode: "✗", ascii: "a")
    case .leftEarly: SignSpelling(unicode: "◑", ascii: "e")
    case .notRecorded: SignSpelling(unicode: "·", ascii: "-")
    case .ok: SignSpelling(unicode: "✓", ascii: "+")
    case .warn: SignSpelling(unicode: "!", ascii: "!")
    case .blocked: SignSpelling(unicode: "✗", ascii: "x")
    case .info: SignSpelling(unicode: "i", ascii: "i")
    case .error: SignSpelling(unicode: "✗", ascii: "X")
    case .unknown: SignSpelling(unicode: "?", ascii: "?")
    case .overridden: SignSpelling(unicode: "»", ascii: "/")
    case .saved: SignSpelling(unicode: "✓", ascii: "=")
    case .unsaved: SignSpelling(unicode: "*", ascii: "*")
    case .locked: SignSpelling(unicode: "#", ascii: "#")
    case .selection: SignSpelling(unicode: ">", ascii: ">")
    case .more: SignSpelling(unicode: "…", ascii: "~")
    case .ellipsis: SignSpelling(unicode: "…", ascii: "~")
    case .bullet: SignSpelling(unicode: "•", ascii: "*")
    case .checked: SignSpelling(unicode: "[x]", ascii: "[x]")
    case .unchecked: SignSpelling(unicode: "[ ]", ascii: "[ ]")
    case .up: SignSpelling(unicode: "↑", ascii: "^")
    case .down: SignSpelling(unicode: "↓", ascii: "v")
    case .left: SignSpelling(unicode: "←", ascii: "<")
    case .right: SignSpelling(unicode: "→", ascii: ">")
    case .horizontal: SignSpelling(unicode: "─", ascii: "-")
    case .vertical: SignSpelling(unicode: "│", ascii: "|")
    case .topLeft, .topRight, .bottomLeft, .bottomRight: corner
    case .bar: SignSpelling(unicode: "█", ascii: "#")
    case .barEmpty: SignSpelling(unicode: "░", ascii: ".")
    }
  }

  private var corner: SignSpelling {
    switch self {
    case .topLeft: SignSpelling(unicode: "┌", ascii: "+")
    case .topRight: SignSpelling(unicode: "┐", ascii: "+")
    case .bottomLeft: SignSpelling(unicode: "└", ascii: "+")
    default: SignSpelling(unicode: "┘", ascii: "+")
    }
  }
}

/// The two spellings of a sign.
public struct SignSpelling: Hashable, Sendable {
  /// For terminals with Unicode.
  public var unicode: String
  /// For all others.
  public var ascii: String

  /// Creates the two spellings.
  public init(unicode: String, ascii: String) {
    self.unicode = unicode
    self.ascii = ascii
  }
}
