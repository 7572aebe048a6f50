import GroupCare
import Screen

/// A diagnosis that is looked up: what was typed, and what it may mean (M142).
struct DiagnosisLookUp: Sendable {
  /// The codes there are.
  let table: DiagnosisTable
  /// The day on which they have to hold.
  private(set) var date: CalendarDate
  /// What was typed: a code or words.
  private(set) var query = TextEditor("", isSingleLine: true)
  /// What it may mean, the likeliest first.
  private(set) var matches: [DiagnosisEntry] = []
  private(set) var cursor = ListCursor()
  /// What was chosen and isn't among the matches of another day; nothing is chosen in its place.
  private(set) var gone: DiagnosisCode?

  /// How many lines are offered at most.
  private static let most = 30

  init(_ table: DiagnosisTable, on date: CalendarDate) {
    self.table = table
    self.date = date
  }

  /// The line that is chosen.
  var selected: DiagnosisEntry? {
    gone == nil && matches.indices.contains(cursor.row) ? matches[cursor.row] : nil
  }

  /// The code that was typed out, where the table knows nothing of it.
  var unknown: DiagnosisCode? {
    guard matches.isEmpty, let code = DiagnosisCode(query.text.uppercased().filter { $0 != " " }),
      table.status(of: code, on: date) == .outsideTable
    else { return nil }
    return code
  }

  /// Takes a key that types or chooses.
  mutating func handle(_ key: Key) -> Bool {
    let lost = gone
    gone = nil
    switch key {
    // What stands there instead is looked at first.
    case .up where lost != nil, .down where lost != nil: break
    case .up: cursor.move(to: cursor.row - 1, of: matches.count)
    case .down: cursor.move(to: cursor.row + 1, of: matches.count)
    case .pageUp: cursor.move(to: cursor.row - 6, of: matches.count)
    case .pageDown: cursor.move(to: cursor.row + 6, of: matches.count)
    default:
      var editor = query
      gone = lost
      guard editor.handle(key, width: Dialog.textWidth) else { return false }
      take(editor)
    }
    return true
  }

  /// Takes what was typed, and looks anew when that is another text.
  mutating func take(_ editor: TextEditor) {
    let isOther = editor.text != query.text
    query = editor
    if isOther { search() }
  }

  /// Looks for what holds on another day; what is chosen stays chosen, or nothing is.
  mutating func move(to date: CalendarDate) {
    guard date != self.date else { return }
    let chosen = gone ?? selected?.code
    self.date = date
    search()
    choose(chosen)
  }

  /// Chooses a code among the matches.
  mutating func choose(_ code: DiagnosisCode?) {
    guard let code else { return }
    if let row = matches.firstIndex(where: { $0.code == code }) {
      cursor.move(to: row, of: matches.count)
    } else {
      gone = code
    }
  }

  private mutating func search() {
    gone = nil
    matches = table.search(query.text, on: date, limit: Self.most)
    cursor.move(to: 0, of: matches.count)
  }
}

extension DiagnosisLookUp: Hashable {
  /// Whether the same was typed for the same day, and the same is chosen; the codes are the same for all.
  static func == (one: DiagnosisLookUp, other: DiagnosisLookUp) -> Bool {
    one.date == other.date && one.query == other.query && one.cursor == other.cursor
      && one.gone == other.gone
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(date)
    hasher.combine(query)
    hasher.combine(cursor)
    hasher.combine(gone)
  }
}
