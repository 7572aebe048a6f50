/// Keys as a terminal sends them to a program that asked for the keypad, which all of these do.
enum Keys {
  static let down = "\u{1b}OB"
  static let up = "\u{1b}OA"
  static let pageDown = "\u{1b}[6~"
  static let controlHome = "\u{1b}[1;5H"
  static let enter = "\r"
  static let escape = "\u{1b}"

  /// Returns a key pressed together with Alt.
  static func alt(_ key: Character) -> String { "\u{1b}\(key)" }

  /// Returns a text as a terminal pastes it.
  static func pasting(_ text: String) -> String { "\u{1b}[200~\(text)\u{1b}[201~" }

  /// Returns what is typed for a text, a key each.
  static func typing(_ text: String) -> [String] { text.map(String.init) }
}
