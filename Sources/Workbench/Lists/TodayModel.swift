import GroupCare

/// Today's screen: sessions in four sections.
struct TodayModel: ArrangedList, Sendable {
  static let orders = [
    ListOrder(title: "by time"), ListOrder(title: "by group"),
    ListOrder(title: "by what is to be done"),
  ]

  let facts: TodayFacts
  let sections: [TodaySection]
  /// The sessions of all sections, row by row: months of a practice, gone through once and not with each key.
  let rows: [SessionSummary]
  /// What there is to warn of before each of them, on the day on which they were read.
  let warnings: [[SessionOutlook.Warning]]
  /// How many claims can be written.
  let ready: Int
  /// How many sessions there are on a day that aren't cancelled.
  private let days: [CalendarDate: Int]
  /// The section of each row.
  private let places: [Int]
  /// Which of the selected session's warnings stands first.
  var warning = 0
  private(set) var arrangement = Arrangement()
  /// Where the sections begin among the rows that are shown, and their titles.
  private(set) var starts: [(place: Int, title: String)] = []
  /// The most warnings that a session has of those that are shown.
  private(set) var mostWarnings = 0
  var cursor = ListCursor() {
    didSet {
      if cursor.row != oldValue.row { warning = 0 }
      if cursor.filter != oldValue.filter || cursor.order != oldValue.order { arrange() }
    }
  }

  init(
    _ facts: TodayFacts, today: CalendarDate, cursor: ListCursor = ListCursor(),
    keeping selected: SessionID?
  ) {
    self.facts = facts
    sections = TodaySection.sections(of: facts.sessions, today: today)
    rows = sections.flatMap(\.sessions)
    warnings = rows.map { $0.warnings(on: today) }
    ready = facts.sessions.reduce(0) { $0 + $1.ready }
    days = facts.sessions.reduce(into: [:]) { days, session in
      if session.state != "cancelled" { days[session.date, default: 0] += 1 }
    }
    places = sections.enumerated().flatMap { place, section in
      section.sessions.map { _ in place }
    }
    self.cursor = cursor
    let first =
      rows.firstIndex { $0.session == selected }
      ?? rows.firstIndex { $0.date == today && $0.isUnfinished } ?? 0
    self.cursor.move(to: first, of: rows.count)
    arrange()
  }

  var selected: SessionSummary? {
    rows.indices.contains(cursor.row) ? rows[cursor.row] : nil
  }

  /// What there is to warn of before the selected session.
  var selectedWarnings: [SessionOutlook.Warning] {
    warnings.indices.contains(cursor.row) ? warnings[cursor.row] : []
  }

  /// How many sessions there are on a day.
  func count(on date: CalendarDate) -> Int { days[date] ?? 0 }

  var findable: ListFilter { ListFilter(count: rows.count) { [rows] in rows[$0].findable } }

  func keys(of order: Int) -> SortKeys {
    let words = order == 1 ? rows.map(\.title) : rows.map { $0.nextStep(now: $0.start) }
    return SortKeys.words(words).within(places)
  }

  private mutating func arrange() {
    arrangement.follow(cursor, in: self)
    starts = []
    mostWarnings = 0
    var last: Int?
    for (place, row) in arrangement.shown.enumerated() {
      if places[row] != last { starts.append((place, sections[places[row]].title)) }
      last = places[row]
      mostWarnings = max(mostWarnings, warnings[row].count)
    }
  }
}
