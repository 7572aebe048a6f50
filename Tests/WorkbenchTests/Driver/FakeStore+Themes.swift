import Screen
import Workbench

extension FakeStore {
  /// Three themes, of which the second is shown.
  static let themes = ThemeFacts(
    entries: [
      ThemeFacts.Entry(name: "dark", title: "Dark", background: "dark"),
      ThemeFacts.Entry(name: "terminal", title: "Terminal", background: "any background"),
      ThemeFacts.Entry(name: "stars", title: "Stars", background: "light"),
    ], current: "terminal")

  /// The signs of a theme; one of them spells a sign its own way.
  func signs(of name: String) -> SignTable {
    var theme = Theme.builtIn
    if name == "stars" { theme.signs[.selection] = SignSpelling(unicode: "*", ascii: "*") }
    return SignTable(theme: theme, unicode: unicode)
  }
}
