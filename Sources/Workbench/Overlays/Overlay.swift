/// What lies over the screen and takes the keys until it is closed.
enum Overlay: Sendable {
  /// Everything that can be done or gone to.
  case palette(Finder)
  /// The keys that work where the person is.
  case help(Finder)
  /// The pull-down menus.
  case menu(MenuModel)
  /// The phrases of the practice.
  case phrases(Finder)
  /// The themes, and the name of the one to go back to.
  case themes(Finder, before: String)

  /// The list that typing narrows, where there is one.
  var finder: Finder? {
    get {
      switch self {
      case .palette(let finder), .help(let finder), .phrases(let finder), .themes(let finder, _):
        finder
      case .menu: nil
      }
    }
    set {
      guard let newValue else { return }
      switch self {
      case .palette: self = .palette(newValue)
      case .help: self = .help(newValue)
      case .phrases: self = .phrases(newValue)
      case .themes(_, let before): self = .themes(newValue, before: before)
      case .menu: return
      }
    }
  }

  /// The command that opens it, and closes it again.
  var opener: CommandID {
    switch self {
    case .palette: .palette
    case .help: .help
    case .menu: .menu
    case .phrases: .insertPhrase
    case .themes: .themes
    }
  }
}
