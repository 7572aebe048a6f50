import Screen

/// A list to choose one row of; typing narrows it.
struct PickList: Hashable, Sendable {
  let rows: [String]
  private(set) var filter = ""
  private(set) var cursor = ListCursor()
  /// Whether a row is chosen: at first only where the first one is the usual answer.
  private var isChosen: Bool
  private let folded: [[UnicodeScalar]]
  /// The places of the rows that have every word of the filter, those first that begin with it, then those of
  /// which some word does.
  private(set) var matches: [Int]

  /// Makes a list.
  ///
  /// - Parameters:
  ///   - rows: The rows.
  ///   - isAsked: Whether nothing is chosen until the person chooses: Enter alone adds nobody.
  init(rows: [String], isAsked: Bool) {
    self.rows = rows
    isChosen = !isAsked
    folded = rows.map { SearchText.folded($0) }
    matches = Array(rows.indices)
  }

  private mutating func match() {
    let words = filter.split(separator: " ").map { SearchText.folded(String($0)) }
    let ranks = folded.map { row in words.map { Self.rank(of: $0, in: row) }.max() ?? 0 }
    matches = (0..<Self.absent).flatMap { rank in rows.indices.filter { ranks[$0] == rank } }
  }

  private static let absent = 3

  /// 0 at the beginning of a row, 1 at the beginning of a word, 2 inside of one.
  private static func rank(of word: [UnicodeScalar], in row: [UnicodeScalar]) -> Int {
    if row.starts(with: word) { return 0 }
    let starts = SearchText.places(of: word, in: row).map(\.lowerBound)
    guard !starts.isEmpty else { return absent }
    return starts.contains { !row[$0 - 1].properties.isAlphabetic } ? 1 : 2
  }

  /// Takes a key that narrows the list or moves in it.
  mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .space: take(filter + " ")
    case .character(let character): take(filter + String(character))
    case .backspace: take(String(filter.dropLast()))
    case .up: move(by: -1)
    case .down: move(by: 1)
    case .pageUp: move(by: -8)
    case .pageDown: move(by: 8)
    default: return false
    }
    return true
  }

  private mutating func take(_ filter: String) {
    self.filter = filter
    isChosen = true
    cursor = ListCursor()
    match()
  }

  private mutating func move(by step: Int) {
    // The first key that moves chooses the first row.
    cursor.move(to: cursor.row + (isChosen ? step : 0), of: matches.count)
    isChosen = true
  }

  /// The place of the row that Enter takes; nothing while none is chosen.
  var chosen: Int? {
    isChosen && matches.indices.contains(cursor.row) ? matches[cursor.row] : nil
  }
}
