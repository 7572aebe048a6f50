import GroupCare
import Screen

/// The log: of a hundred thousand entries those that were looked at lately.
///
/// A row is a place in the order in which it is shown, the newest or the oldest entry first.
struct LogModel: Sendable {
  static let orders = [
    ListOrder(title: "newest first", column: "When", isFalling: true),
    ListOrder(title: "oldest first", column: "When"),
  ]

  /// How many pieces are kept.
  private static let mostPages = 24

  /// Words that are looked for.
  struct Search: Sendable {
    /// What was asked last; nothing is asked any more when it is answered.
    var asked: LogQuery?
    let words: String
    var found: [LogRow] = []
    /// How many entries were looked through.
    var passed = 0
  }

  private(set) var count: Int
  private var pages: [Int: [LogRow]] = [:]
  /// The pieces that are on their way.
  private var asked: Set<Int> = []
  var condition: LogCondition?
  private(set) var search: Search?
  var cursor = ListCursor() {
    didSet { if cursor.row != oldValue.row { chosen = nil } }
  }
  /// The entry to stay with while the rows around it change.
  private var chosen: Int?

  init(_ page: LogPage) {
    count = page.count
    take(page.rows)
  }

  /// Whether the oldest entry comes first.
  var isOldestFirst: Bool { cursor.order == 1 }

  /// How many rows there are to go through.
  var rowCount: Int { search?.found.count ?? count }

  /// Takes the newest piece of a log that was read again; the selected entry stays selected.
  mutating func renew(_ page: LogPage) {
    let selected = selectedSequence
    count = page.count
    // What wasn't altered since is the same, apart from the piece that was still being written.
    pages = pages.filter { $0.value.count == LogPage.mostRows }
    asked = []
    take(page.rows)
    if let selected, search == nil { cursor.move(to: place(of: selected), of: count) }
  }

  /// Takes a piece that was asked for.
  mutating func take(_ rows: [LogRow]) {
    for row in rows {
      let page = Self.page(of: row.sequence)
      if Self.index(of: row.sequence) == 0 || pages[page] == nil { pages[page] = [] }
      pages[page]?.append(row)
      asked.remove(page)
    }
    guard pages.count > Self.mostPages else { return }
    // Those furthest from the cursor go.
    let here = Self.page(of: selectedSequence ?? count)
    let near = pages.keys.sorted { abs($0 - here) < abs($1 - here) }.prefix(Self.mostPages / 2)
    pages = pages.filter { near.contains($0.key) }
  }

  /// The entry that is shown in a place; nothing while it isn't read.
  func row(at place: Int) -> LogRow? {
    if let search { return search.found.indices.contains(place) ? search.found[place] : nil }
    let sequence = sequence(at: place)
    let index = Self.index(of: sequence)
    guard let page = pages[Self.page(of: sequence)], page.indices.contains(index) else {
      return nil
    }
    return page[index]
  }

  var selected: LogRow? { row(at: cursor.row) }

  private var selectedSequence: Int? {
    if let search { return search.found.isEmpty ? chosen : selected?.sequence }
    return count > 0 ? sequence(at: cursor.row) : nil
  }

  /// The pieces that are needed to show places and aren't there, as the first entry of each.
  mutating func missing(in places: Range<Int>) -> [Int] {
    guard search == nil, let first = places.first, let last = places.last else { return [] }
    let ends = [Self.page(of: sequence(at: first)), Self.page(of: sequence(at: last))]
    return Set(ends).filter { pages[$0] == nil && asked.insert($0).inserted }
      .map { $0 * LogPage.mostRows + 1 }.sorted()
  }

  /// Turns the order round; the selected entry stays selected.
  mutating func turn() {
    let selected = selectedSequence
    cursor.order = isOldestFirst ? 0 : 1
    if search != nil {
      search = nil
      chosen = selected
    } else if let selected {
      cursor.move(to: place(of: selected), of: count)
    }
  }

  /// Looks for what the filter says, or stops looking.
  ///
  /// - Returns: What is to be asked; nothing when nothing is new.
  mutating func look() -> LogQuery? {
    guard cursor.filter != search?.words ?? "" else { return nil }
    let selected = chosen ?? selectedSequence
    if cursor.filter.allSatisfy(\.isWhitespace) {
      search = nil
      cursor.move(to: selected.map(place) ?? 0, of: count)
      return nil
    }
    let query = LogQuery(words: cursor.filter, of: count, isBackward: !isOldestFirst)
    search = Search(asked: query, words: cursor.filter)
    cursor.move(to: 0, of: 0)
    chosen = selected
    return query
  }

  /// Takes what was found.
  ///
  /// - Returns: What is to be asked next; nothing at the end, or when something else is looked for by now.
  mutating func take(_ findings: LogFindings) -> LogQuery? {
    guard var search, search.asked == findings.query else { return nil }
    search.found += findings.rows
    search.passed += findings.query.range.count
    search.asked = findings.query.next(of: count)
    self.search = search
    if let chosen, let place = search.found.firstIndex(where: { $0.sequence == chosen }) {
      cursor.move(to: place, of: search.found.count)
    }
    return search.asked
  }

  private func sequence(at place: Int) -> Int { isOldestFirst ? place + 1 : count - place }

  private func place(of sequence: Int) -> Int {
    isOldestFirst ? sequence - 1 : count - sequence
  }

  private static func page(of sequence: Int) -> Int { (sequence - 1) / LogPage.mostRows }
  private static func index(of sequence: Int) -> Int { (sequence - 1) % LogPage.mostRows }
}
