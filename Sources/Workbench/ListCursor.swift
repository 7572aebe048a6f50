import Screen

/// Which row of a list is selected.
struct ListCursor: Hashable, Sendable {
  private(set) var row = 0
  /// The letters that rows must have to be shown; empty shows all.
  var filter = ""
  /// In which of the list's orders its rows are shown.
  var order = 0

  mutating func move(to row: Int, of count: Int) {
    self.row = min(max(0, row), max(0, count - 1))
  }

  /// The cursor in a list that has so many rows by now.
  func within(_ count: Int) -> ListCursor {
    var cursor = self
    cursor.move(to: row, of: count)
    return cursor
  }

  /// Moves by a key, if it is one that moves.
  mutating func handle(_ key: Key, count: Int, page: Int) -> Bool {
    switch key {
    case .up, .character("k"): move(to: row - 1, of: count)
    case .down, .character("j"): move(to: row + 1, of: count)
    case .pageUp: move(to: row - max(1, page), of: count)
    case .pageDown: move(to: row + max(1, page), of: count)
    case .home: move(to: 0, of: count)
    case .end: move(to: count - 1, of: count)
    default: return false
    }
    return true
  }

  /// Moves among the rows that are shown by a key, if it is one that moves.
  mutating func handle(_ key: Key, shown: ShownRows, page: Int) -> Bool {
    var place = ListCursor()
    place.move(to: shown.nearest(to: row) ?? 0, of: shown.count)
    guard place.handle(key, count: shown.count, page: page) else { return false }
    if shown.indices.contains(place.row) { row = shown[place.row] }
    return true
  }

  /// Returns those of the shown rows to draw so that the selected one is among them.
  func visible(_ shown: ShownRows, height: Int) -> Slice<ShownRows> {
    var place = ListCursor()
    place.move(to: shown.place(of: row) ?? 0, of: shown.count)
    return shown[place.visible(count: shown.count, height: height)]
  }

  /// Returns the rows to draw so that the selected one is among them.
  func visible(count: Int, height: Int) -> Range<Int> {
    let height = max(1, height)
    let first = min(max(0, row - height / 2), max(0, count - height))
    return count <= height ? 0..<count : first..<min(count, first + height)
  }
}
