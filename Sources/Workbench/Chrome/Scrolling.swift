import Screen

/// A text that is longer than the room there is, and is read by moving it.
struct Scrolling {
  /// How many lines it has.
  let lines: Int
  /// How many of them are shown.
  let height: Int

  /// Returns the first line that is shown behind a key; nothing when the key doesn't scroll.
  func line(behind key: Key, from first: Int) -> Int? {
    let last = max(0, lines - height)
    let page = max(1, height - 1)
    let next: Int
    switch key {
    case .up, .character("k"): next = first - 1
    case .down, .character("j"): next = first + 1
    case .pageUp: next = first - page
    case .pageDown, .space: next = first + page
    case .home: next = 0
    case .end: next = last
    default: return nil
    }
    return max(0, min(next, last))
  }
}
