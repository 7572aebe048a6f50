internal import Screen
internal import ThemeFiles
internal import Workbench

/// Which theme is shown, which there are, and where the choice is kept.
struct ThemeChoice {
  private let library: ThemeLibrary
  private let settings: PersonalSettings?
  private var name: String
  /// What is shown, and what is wrong with it.
  private(set) var shown: ThemeLibrary.Choice

  /// Chooses the theme that was asked for, else the one that was kept, else the usual one.
  init(library: ThemeLibrary, settings: PersonalSettings?, asked: String?) {
    self.library = library
    self.settings = settings
    let wanted = asked ?? settings?.theme
    name = wanted ?? "terminal"
    shown = library.choose(wanted)
  }

  /// Where the choice is kept; nothing when there is no place for it.
  var file: String? { settings?.path }

  /// The themes to choose from.
  var facts: ThemeFacts {
    ThemeFacts(
      entries: library.entries().map { entry in
        let theme = library.choose(entry.name).theme
        let background = theme.variant == .any ? "any background" : theme.variant.rawValue
        return ThemeFacts.Entry(name: entry.name, title: theme.name, background: background)
      }, current: name)
  }

  /// Takes a theme by name, or by the path it was asked for at the start.
  mutating func show(_ name: String) -> ThemeLibrary.Choice {
    self.name = name
    shown = library.choose(name)
    return shown
  }

  /// Keeps the theme that is shown for the next time.
  func keep() throws(PersonalSettings.Failure) { try settings?.keep(theme: name) }
}
