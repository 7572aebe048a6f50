import Screen

extension Workbench {
  /// The lines of a menu: its commands, those of other places too, which say why they don't work here (U22).
  func commands(of category: CommandCategory) -> [Command] {
    let place = keyPlace
    return Command.known(in: place).filter { command in
      command.category == category && command.id != .menu
        && !command.isBoundToPlace(outside: place)
    }
  }

  /// The menu that is open first: the one of what the screen is about.
  var menuOfPlace: CommandCategory {
    switch place {
    case .checkIn, .client: .member
    case .groupNote, .memberNotes, .field, .fieldSearch, .comparison: .note
    case .gate, .explanation, .claims, .claim, .rules, .rule: .claims
    case .group: .group
    case .log, .settings: .program
    case .signIn, .today, .groups, .clients, .dialog, .overlay, .locked: .go
    }
  }

  mutating func handleMenu(_ key: Key, _ menu: MenuModel) {
    var menu = menu
    switch key {
    case .left, .backTab: menu.turn(-1)
    case .right, .tab: menu.turn(1)
    default:
      let count = commands(of: menu.category).count
      if !menu.cursor.handle(key, count: count, page: overlayRows.count) {
        say(.refused, "\(name(of: key)) does nothing here; Enter does it, Esc goes back.")
      }
    }
    overlay = .menu(menu)
  }
}
