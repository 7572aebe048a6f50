public import Screen

/// How signs are spelled on a terminal, by a theme.
public struct SignTable: Sendable {
  private enum Spelling {
    case unicode, ascii, words
  }

  private let theme: Theme
  private var spelling: Spelling

  /// Takes the spellings of a theme for a terminal with or without Unicode.
  public init(theme: Theme, unicode: Bool) {
    self.theme = theme
    spelling = unicode ? .unicode : .ascii
  }

  /// The same for a presentation: where lines are read one after another, words stand for signs.
  func spelled(for presentation: Presentation) -> SignTable {
    var table = self
    if presentation == .linear { table.spelling = .words }
    return table
  }

  /// The text as the terminal can show it: without Unicode, the dots between its parts are dashes.
  func spelled(_ text: String) -> String {
    spelling == .ascii && text.contains("·") ? String(text.map { $0 == "·" ? "-" : $0 }) : text
  }

  subscript(sign: Sign) -> String {
    switch spelling {
    case .unicode: theme.sign(sign, unicode: true)
    case .ascii: theme.sign(sign, unicode: false)
    case .words: sign.word
    }
  }

  /// The sign, or the words that say there what it means.
  subscript(sign: Sign, words: String) -> String {
    spelling == .words ? words : self[sign]
  }
}
