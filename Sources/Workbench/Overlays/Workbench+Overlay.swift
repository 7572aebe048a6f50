import GroupCare
import Screen

extension Workbench {
  /// Opens what lies over the screen, or closes it when it is open already.
  mutating func show(_ id: CommandID) -> [Effect] {
    let isOpen = overlay?.opener == id
    let effects = closeOverlay()
    guard !isOpen else { return effects }
    switch id {
    case .themes: return effects + [.loadThemes]
    case .palette:
      overlay = .palette(Finder(paletteRows, recent: recentChoices))
      return effects + [.loadDirectory]
    case .help: overlay = .help(Finder(helpRows))
    case .insertPhrase: overlay = .phrases(Finder(phraseRows))
    default: overlay = .menu(MenuModel(menuOfPlace))
    }
    return effects
  }

  /// Takes a key while something lies over the screen.
  mutating func handleOverlay(_ key: Key) -> [Effect] {
    message = nil
    if let command = Command.command(for: key, in: .overlay) {
      return (command.id == .quit ? closeOverlay() : []) + run(command)
    }
    switch key {
    case .escape: return closeOverlay()
    case .enter: return chooseInOverlay()
    default: break
    }
    let page = overlayRows.count
    if var finder = overlay?.finder {
      if !finder.handle(key, page: page) {
        say(.refused, "\(name(of: key)) does nothing here; Enter chooses, Esc goes back.")
      }
      let old = overlay?.finder?.selected
      overlay?.finder = finder
      findClaims()
      return preview(from: old)
    } else if case .menu(let menu) = overlay {
      handleMenu(key, menu)
    }
    return []
  }

  private mutating func chooseInOverlay() -> [Effect] {
    switch overlay {
    case .palette(let finder), .help(let finder), .phrases(let finder), .themes(let finder, _):
      guard let row = finder.selected else {
        say(.refused, "Nothing has these letters; Backspace takes them back.")
        return []
      }
      return choose(row.choice, reason: row.reason)
    case .menu(let menu):
      let commands = commands(of: menu.category)
      guard commands.indices.contains(menu.cursor.row) else { return [] }
      let command = commands[menu.cursor.row]
      return choose(.command(command.id), reason: reason(against: command))
    case nil: return []
    }
  }

  /// Does what was chosen; what can't be done now says why, and the list stays.
  private mutating func choose(_ choice: FinderRow.Choice, reason: String?) -> [Effect] {
    if let reason {
      say(.refused, reason)
      return []
    }
    if case .palette = overlay {
      recentChoices.removeAll { $0 == choice }
      recentChoices = [choice] + recentChoices.prefix(7)
    }
    overlay = nil
    return go(to: choice)
  }

  private mutating func go(to choice: FinderRow.Choice) -> [Effect] {
    switch choice {
    case .command(let id): return Command.known(id, in: keyPlace).map { run($0) } ?? []
    case .key(let key): return handleBelow(key)
    case .theme(let name): return [.keepTheme(name)]
    case .phrase(let id): return insert(id)
    case .session(let id): return travel { $0.open(id) }
    case .group(let id): return travel { $0.open(id) }
    case .client(let id): return travel { $0.open(id) }
    case .visit(let id):
      guard let next = directory?.people.first(where: { $0.id == id })?.next else { return [] }
      arrival = .member(id)
      return travel { $0.open(next.session) }
    case .claim(let id):
      return travel { workbench in
        workbench.wantedClaim = id
        workbench.routes += [.claims, .claim]
        return [.loadClaims]
      }
    }
  }

  mutating func open(_ id: GroupID) -> [Effect] {
    group = nil
    routes.append(.group)
    return [.loadGroup(id)]
  }

  /// Goes somewhere else from wherever the person is; what was being typed is saved first.
  mutating func travel(_ go: (inout Workbench) -> [Effect]) -> [Effect] {
    let effects = session?.editing == nil ? [] : leaveField(then: nil)
    guard dialog == nil else { return effects }
    message = nil
    session?.returnsToGate = false
    routes = [.today]
    return effects + go(&self)
  }

  /// Shows anew what is in the list that lies over the screen, since something came in.
  mutating func renewOverlay() {
    guard var finder = overlay?.finder else { return }
    switch overlay {
    case .palette: finder.take(paletteRows, found: claimRows(found: finder.query.text))
    case .help: finder.take(helpRows)
    case .phrases: finder.take(phraseRows)
    case .menu, .themes, nil: return
    }
    overlay?.finder = finder
  }
}
