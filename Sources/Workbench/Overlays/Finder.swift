import Screen

/// A list of many things, narrowed by typing, of which one is chosen.
struct Finder: Sendable {
  /// What is looked through.
  private(set) var rows: [FinderRow]
  /// What is looked through whatever is typed.
  private var lasting: [FinderRow]
  /// What was typed.
  var query = TextEditor("", isSingleLine: true)
  /// The places of the rows that fit, the best first.
  private(set) var matches: [Int] = []
  private(set) var cursor = ListCursor()
  /// Whether the last key moved in the list, so that the cursor of the terminal stands there.
  private(set) var isInList = false
  /// What was chosen before, the latest first.
  private let recent: [FinderRow.Choice]

  init(_ rows: [FinderRow], recent: [FinderRow.Choice] = []) {
    self.rows = rows
    lasting = rows
    self.recent = recent
    match()
  }

  /// The row that Enter chooses.
  var selected: FinderRow? {
    matches.indices.contains(cursor.row) ? rows[matches[cursor.row]] : nil
  }

  /// Takes a key that narrows the list or moves in it.
  mutating func handle(_ key: Key, page: Int) -> Bool {
    switch key {
    case .up, .down, .pageUp, .pageDown:
      isInList = cursor.handle(key, count: matches.count, page: page)
      return true
    case .home where isInList, .end where isInList:
      return cursor.handle(key, count: matches.count, page: page)
    default: break
    }
    let before = query.text
    guard query.handle(key, width: 60) else { return false }
    isInList = false
    if query.text != before { narrow() }
    return true
  }

  /// Takes pasted text as if it were typed.
  mutating func paste(_ text: String) {
    query.paste(text)
    narrow()
  }

  /// Goes to the row of a choice.
  mutating func select(_ choice: FinderRow.Choice) {
    let place = matches.firstIndex { rows[$0].choice == choice }
    cursor.move(to: place ?? 0, of: matches.count)
    isInList = true
  }

  /// Takes what was found elsewhere by the letters that are typed, in place of what was found before: of a
  /// hundred thousand things no row is made for those that don't fit.
  mutating func take(found: [FinderRow]) {
    guard !found.isEmpty || rows.count != lasting.count else { return }
    take(lasting, found: found)
    if !isInList { cursor.move(to: 0, of: matches.count) }
  }

  /// Takes other rows, and stays on the one that is selected.
  ///
  /// - Parameters:
  ///   - rows: The rows that there are whatever is typed.
  ///   - found: Those that were found by the letters; what can't be chosen now stays behind them.
  mutating func take(_ rows: [FinderRow], found: [FinderRow] = []) {
    let choice = selected?.choice
    lasting = rows
    let end = rows.lastIndex { $0.reason == nil }.map { $0 + 1 } ?? rows.count
    self.rows = rows[..<end] + found + rows[end...]
    match()
    let place = matches.firstIndex { self.rows[$0].choice == choice }
    cursor.move(to: query.isEmpty && !isInList ? 0 : place ?? 0, of: matches.count)
  }

  private mutating func narrow() {
    match()
    cursor.move(to: 0, of: matches.count)
  }

  private mutating func match() {
    let wanted = FinderQuery(query.text)
    // Recent choices come first among those that fit equally well.
    let ages = Dictionary(
      recent.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let found = rows.indices.compactMap { index -> (rank: Int, age: Int, index: Int)? in
      guard let rank = wanted.rank(of: rows[index]) else { return nil }
      return (rank.rawValue, ages[rows[index].choice] ?? .max, index)
    }
    matches = found.sorted { ($0.rank, $0.age, $0.index) < ($1.rank, $1.age, $1.index) }
      .map(\.index)
  }
}
