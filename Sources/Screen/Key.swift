/// A key as the user thinks of it.
///
/// What terminals can't tell apart is one key here: Ctrl+I is ``tab``, Ctrl+M and Ctrl+J are
/// ``enter``, Ctrl+H is ``backspace``, Ctrl+[ is ``escape``.
public enum Key: Hashable, Sendable {
  /// A typed character, the space included.
  case character(Character)
  /// Ctrl with a key; letters are lower-case.
  case control(Character)
  /// Alt with a key; the case of letters counts.
  case alt(Character)
  /// F1 to F63; F13 to F24 are F1 to F12 with Shift, as terminals count them.
  case function(Int)
  /// A key without a character, and what was held with it.
  case special(Special, Modifiers)

  /// A key without a character.
  public enum Special: String, CaseIterable, Hashable, Sendable {
    case up, down, left, right, home, end, pageUp, pageDown
    case enter, escape, tab, backTab, backspace, delete, insert
  }

  /// Keys held with another.
  public struct Modifiers: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt8

    /// Creates a set from its bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Shift.
    public static let shift = Modifiers(rawValue: 1)
    /// Alt, also called Meta.
    public static let alt = Modifiers(rawValue: 2)
    /// Ctrl.
    public static let control = Modifiers(rawValue: 4)
  }

  /// Cursor up.
  public static let up = Key.special(.up, [])
  /// Cursor down.
  public static let down = Key.special(.down, [])
  /// Cursor left.
  public static let left = Key.special(.left, [])
  /// Cursor right.
  public static let right = Key.special(.right, [])
  /// Home.
  public static let home = Key.special(.home, [])
  /// End.
  public static let end = Key.special(.end, [])
  /// Page up.
  public static let pageUp = Key.special(.pageUp, [])
  /// Page down.
  public static let pageDown = Key.special(.pageDown, [])
  /// Enter.
  public static let enter = Key.special(.enter, [])
  /// Escape.
  public static let escape = Key.special(.escape, [])
  /// Tab.
  public static let tab = Key.special(.tab, [])
  /// Shift+Tab.
  public static let backTab = Key.special(.backTab, [])
  /// Backspace.
  public static let backspace = Key.special(.backspace, [])
  /// Delete.
  public static let delete = Key.special(.delete, [])
  /// Insert.
  public static let insert = Key.special(.insert, [])
  /// The space bar.
  public static let space = Key.character(" ")
}
