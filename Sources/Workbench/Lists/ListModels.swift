import GroupCare
import Screen

/// The sign-in screen: a name and a passphrase.
struct SignInModel: Sendable {
  var name: TextEditor
  var passphrase = TextEditor("", isSingleLine: true)
  var isOnPassphrase: Bool
  /// Whether an answer is awaited.
  var isWaiting = false

  init(user: String) {
    name = TextEditor(user, isSingleLine: true)
    name.moveCursor(to: user.count)
    isOnPassphrase = !user.isEmpty
  }
}

/// Today's screen: sessions in four sections.
struct TodayModel: Sendable {
  let facts: TodayFacts
  let sections: [TodaySection]
  /// The sessions of all sections, row by row: months of a practice, gone through once and not with each key.
  let rows: [SessionSummary]
  /// What there is to warn of before each of them, on the day on which they were read.
  let warnings: [[SessionOutlook.Warning]]
  /// Which of the selected session's warnings stands first.
  var warning = 0
  var cursor = ListCursor() {
    didSet { if cursor.row != oldValue.row { warning = 0 } }
  }

  init(_ facts: TodayFacts, today: CalendarDate, keeping selected: SessionID?) {
    self.facts = facts
    sections = TodaySection.sections(of: facts.sessions, today: today)
    rows = sections.flatMap(\.sessions)
    warnings = rows.map { $0.warnings(on: today) }
    let first =
      rows.firstIndex { $0.session == selected }
      ?? rows.firstIndex { $0.date == today && $0.isUnfinished } ?? 0
    cursor.move(to: first, of: rows.count)
  }

  var selected: SessionSummary? {
    rows.indices.contains(cursor.row) ? rows[cursor.row] : nil
  }

  /// What there is to warn of before the selected session.
  var selectedWarnings: [SessionOutlook.Warning] {
    warnings.indices.contains(cursor.row) ? warnings[cursor.row] : []
  }
}

/// The list of groups.
struct GroupsModel: Sendable {
  var rows: [GroupRow]
  var cursor = ListCursor()
}

/// One group: its roster, then its sessions, in one list.
struct GroupModel: Sendable {
  private(set) var facts: GroupFacts
  var cursor = ListCursor()
  /// What can be taken back, the newest last.
  var undo: [GroupStep] = []
  /// The digits of a row number that is being typed.
  var digits = ""

  init(_ facts: GroupFacts) {
    self.facts = facts
    undo = facts.step.map { [$0] } ?? []
  }

  /// Takes the group as it is now.
  mutating func take(_ facts: GroupFacts) {
    self.facts = facts
    if let step = facts.step { undo.append(step) }
  }

  var count: Int { facts.roster.count + facts.sessions.count }

  var selectedMember: RosterRow? {
    facts.roster.indices.contains(cursor.row) ? facts.roster[cursor.row] : nil
  }

  var selectedSession: SessionSummary? {
    let index = cursor.row - facts.roster.count
    return facts.sessions.indices.contains(index) ? facts.sessions[index] : nil
  }
}

/// The list of claims.
struct ClaimsModel: Sendable {
  var rows: [ClaimRow]
  var cursor = ListCursor()

  var selected: ClaimRow? { rows.indices.contains(cursor.row) ? rows[cursor.row] : nil }
}

/// The list of clients.
struct ClientsModel: Sendable {
  let rows: [ClientOverview]
  /// What the rows are found by, made once: a practice has thousands of them.
  let findable: ListFilter
  /// The rows that the filter lets through.
  private(set) var shown: ShownRows
  /// The digits of a row number that is being typed.
  var digits = ""
  var cursor: ListCursor {
    didSet {
      if cursor.filter != oldValue.filter { shown = findable.shown(by: cursor.filter) }
    }
  }

  init(_ rows: [ClientOverview], cursor: ListCursor, keeping selected: ClientID?) {
    self.rows = rows
    findable = ListFilter(count: rows.count, isKept: true) { index in
      rows[index].client.findable + rows[index].groups.map(\.title)
    }
    shown = findable.shown(by: cursor.filter)
    self.cursor = cursor
    let place = rows.firstIndex { $0.client.id == selected }
    self.cursor.move(to: place ?? cursor.row, of: rows.count)
  }

  var selected: ClientOverview? { rows.indices.contains(cursor.row) ? rows[cursor.row] : nil }
}
