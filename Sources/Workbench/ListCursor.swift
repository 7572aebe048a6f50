import Screen

/// Which row of a list is selected.
struct ListCursor: Hashable, Sendable {
  private(set) var row = 0

  mutating func move(to row: Int, of count: Int) {
    self.row = min(max(0, row), max(0, count - 1))
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

  /// Returns the rows to draw so that the selected one is among them.
  func visible(count: Int, height: Int) -> Range<Int> {
    let height = max(1, height)
    let first = min(max(0, row - height / 2), max(0, count - height))
    return count <= height ? 0..<count : first..<min(count, first + height)
  }
}
