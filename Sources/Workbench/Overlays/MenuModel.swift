import Screen

/// The menu bar: which menu is open, and which of its lines is selected.
struct MenuModel: Hashable, Sendable {
  private(set) var category: CommandCategory
  var cursor = ListCursor()

  /// Opens the next or previous menu, round and round.
  mutating func turn(_ step: Int) {
    let all = CommandCategory.allCases
    let index = all.firstIndex(of: category) ?? 0
    category = all[(index + step + all.count) % all.count]
    cursor = ListCursor()
  }

  init(_ category: CommandCategory) { self.category = category }
}
