import Screen

extension Workbench {
  /// Shows the themes to choose from, unless the person has gone on meanwhile.
  mutating func choose(among facts: ThemeFacts) {
    guard overlay == nil else { return }
    var finder = Finder(
      facts.entries.map {
        FinderRow(.theme($0.name), $0.title, detail: $0.words)
      })
    finder.select(.theme(facts.current))
    overlay = .themes(finder, before: facts.current)
  }

  /// Shows a theme as soon as it is selected.
  func preview(from old: FinderRow?) -> [Effect] {
    guard case .themes(let finder, _) = overlay, let row = finder.selected,
      case .theme(let name) = row.choice, row.choice != old?.choice
    else { return [] }
    return [.showTheme(name)]
  }

  /// Closes what lies over the screen; a theme that was only looked at goes with it.
  mutating func closeOverlay() -> [Effect] {
    defer { overlay = nil }
    guard case .themes(let finder, let before) = overlay,
      finder.selected?.choice != .theme(before)
    else { return [] }
    return [.showTheme(before)]
  }
}

extension ThemeFacts.Entry {
  /// What background it is for; and the name of its file, where nobody would guess it from what it calls itself.
  fileprivate var words: String {
    let guessed = String(title.lowercased().map { $0 == " " ? "-" : $0 })
    return guessed == name ? background : "\(background) · \(name)"
  }
}
