import GroupCare
import Screen

extension Workbench {
  /// The cursor of the list that is shown, with its filter; nothing where there is no list to filter.
  var listCursor: ListCursor? {
    get {
      switch place {
      case .today: today?.cursor
      case .groups: groups?.cursor
      case .group: group?.cursor
      case .claims: claims?.cursor
      case .clients: clients?.cursor
      case .checkIn: session?.row
      case .gate: session?.gateCursor
      case .log: log?.cursor
      case .rules: rules?.cursor
      case .settings: settings?.cursor
      default: nil
      }
    }
    set {
      guard let newValue else { return }
      switch place {
      case .today: today?.cursor = newValue
      case .groups: groups?.cursor = newValue
      case .group: group?.cursor = newValue
      case .claims: claims?.cursor = newValue
      case .clients: clients?.cursor = newValue
      case .checkIn: session?.row = newValue
      case .gate: session?.gateCursor = newValue
      case .log: log?.cursor = newValue
      case .rules: rules?.cursor = newValue
      case .settings: settings?.cursor = newValue
      default: return
      }
    }
  }

  /// How many rows the list that is shown has, whatever its filter.
  private var rowCount: Int {
    switch place {
    case .today: today?.rows.count ?? 0
    case .groups: groups?.rows.count ?? 0
    case .group: group?.count ?? 0
    case .claims: claims?.rows.count ?? 0
    case .clients: clients?.rows.count ?? 0
    case .checkIn: session?.chart.encounters.count ?? 0
    case .gate: session?.gateRows.count ?? 0
    case .rules: rules?.rows.count ?? 0
    case .settings: settings?.lines.count ?? 0
    case .log: log?.count ?? 0
    default: 0
    }
  }

  /// The rows of the list that is shown which its filter lets through, in its order.
  var shownRows: ShownRows {
    let shown: ShownRows? =
      switch place {
      case .today: today?.arrangement.shown
      case .groups: groups?.arrangement.shown
      case .group: group?.arrangement.shown
      case .claims: claims?.arrangement.shown
      case .clients: clients?.arrangement.shown
      case .checkIn: session.map { $0.findableMembers.shown(by: $0.row.filter) }
      case .gate: session?.shownGateRows
      case .rules: rules.map { $0.findable.shown(by: $0.cursor.filter) }
      case .settings: settings.map { $0.findable.shown(by: $0.cursor.filter) }
      case .log: log.map { ShownRows(count: $0.rowCount) }
      default: nil
      }
    return shown ?? ShownRows(count: 0)
  }

  /// Whether the list that is shown leaves rows out.
  var isFiltered: Bool { listCursor.map { !$0.filter.isEmpty } ?? false }

  /// Takes a key while the letters of a filter are typed.
  mutating func handleFilter(_ key: Key) -> [Effect] {
    guard var cursor = listCursor else {
      isFiltering = false
      return handleBelow(key)
    }
    message = nil
    switch key {
    case .character(let character): cursor.filter.append(character)
    case .backspace: cursor.filter = String(cursor.filter.dropLast())
    case .control("u"): cursor.filter = ""
    case .escape:
      showEveryRow()
      return []
    case .enter:
      isFiltering = false
      return []
    default:
      // Moving chooses among what was found; any other key is meant for the list.
      let shown = shownRows
      if cursor.handle(key, shown: shown, page: bodyRows) {
        listCursor = cursor
        return []
      }
      isFiltering = false
      return handleBelow(key)
    }
    listCursor = cursor
    let shown = shownRows
    if place != .log, let first = shown.first, !shown.contains(cursor.row) {
      listCursor?.move(to: first, of: first + 1)
    }
    return []
  }

  /// Takes the filter off; the selected row stays.
  mutating func showEveryRow() {
    isFiltering = false
    listCursor?.filter = ""
    if place == .gate { session?.unfoldSelected() }
  }

  /// A row that is selected is seen: when something else than a key of the filter led to one that it
  /// leaves out, the filter goes.
  mutating func keepSelectionShown() {
    // What is found in the log comes piece by piece.
    guard !isFiltering, isFiltered, place != .log, let cursor = listCursor,
      !shownRows.contains(cursor.row)
    else { return }
    showEveryRow()
  }

  /// How many rows are shown; while the log is looked through, how far that is.
  private var foundWords: String {
    guard place == .log, let log else { return "\(shownRows.count) of \(rowCount)" }
    guard let search = log.search, search.asked != nil else {
      return "\(log.rowCount) of \(log.count)"
    }
    return "\(log.rowCount) found, looking: \(search.passed) of \(log.count)"
  }

  /// Says on the line under the title which rows are left out, and where the letters are typed.
  func drawFilter(_ painter: inout Painter) {
    guard let cursor = listCursor, isFiltering || isFiltered, dialog == nil, overlay == nil
    else { return }
    let end = painter.text(" Find: \(cursor.filter)", column: 1, row: 2, role: .title)
    let shown = shownRows.count
    let isLooking = log?.search?.asked != nil && place == .log
    painter.text(
      painter.isLinear
        ? "\(foundWords); Esc shows all" : "  \(foundWords) \(signs[.bullet]) Esc shows all ",
      column: end + (painter.isLinear ? 1 : 0), row: 2,
      role: shown == 0 && !isLooking ? .statusWarn : .textMuted)
    if shown == 0, !isLooking {
      painter.text("Nothing here has these letters.", column: 2, row: 4, role: .textMuted)
    }
    if isFiltering { painter.cursor = Position(column: min(end, size.columns - 1), row: 2) }
  }
}

extension SessionModel {
  var findableMembers: ListFilter {
    ListFilter(count: chart.encounters.count) { [chart] in chart.encounters[$0].client.findable }
  }

  var findableRows: ListFilter {
    ListFilter(count: gateRows.count) { [chart, gateRows] index in
      let row = gateRows[index]
      return row.findable
        + (row.client.flatMap { chart.encounter(of: $0)?.client.findable } ?? ["Session"])
    }
  }
}

extension GateRow {
  /// The words it is found by, besides its member's name.
  fileprivate var findable: [String] {
    switch self {
    case .blocker(let blocker): [blocker.message, blocker.code.rawValue]
    // Its own words are those of the rows it sums up.
    case .unwritten(let note): note.client == nil ? ["Group note"] : []
    case .member(let report): [report.state.rawValue]
    case .overridden(_, let made, let findings):
      ["overridden", made.reason, made.code.rawValue] + findings.map(\.message)
    case .remark(let remark): [remark.message, remark.code.rawValue]
    }
  }
}
