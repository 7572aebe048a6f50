import GroupCare
import Screen

extension Workbench {
  /// How many entries there are, and whether they are all of them.
  var logSubtitle: String {
    guard let model = log else { return "Reading ..." }
    let count = model.count == 1 ? "1 entry" : "\(model.count) entries"
    switch model.condition {
    case nil: return "\(count) \(signs[.bullet]) checking the chain ..."
    case .intact(let last): return "\(count) \(signs[.bullet]) chain verified to entry \(last)"
    case .broken, .cutOff: return "\(count) \(signs[.bullet]) NOT INTACT"
    case .unknown: return "\(count) \(signs[.bullet]) the chain couldn't be checked"
    }
  }

  /// What is wrong with the log, and what to do; nothing when nothing is known to be.
  private var logDamage: String? {
    switch log?.condition {
    case .intact, nil: nil
    case .broken(let sequence):
      "Entry \(sequence) is the first that was altered or is missing. "
        + "Keep a copy of the folder before anything else."
    case .cutOff(let found, let expected):
      "The log ends at entry \(found) and reached \(expected) once. "
        + "Keep a copy of the folder before anything else."
    case .unknown(let sentence): sentence
    }
  }

  /// The rows of the list: those of the body less its heading, the two lines about the selected entry and
  /// what there is to say of damage.
  func logRows(_ model: LogModel) -> Int {
    max(1, bodyRows - 3 - (damageLines.isEmpty ? 0 : damageLines.count))
  }

  private var damageLines: [String] {
    logDamage.map { TextWidth.wrap($0, to: size.columns - 4).prefix(2).map(String.init) } ?? []
  }

  private var isNarrow: Bool { size.columns < 72 }

  private var logColumns: [TableColumn] {
    let number = isNarrow ? 0 : max(5, String(log?.count ?? 0).count + 2)
    let columns = [
      TableColumn(heading: "", width: 2),
      TableColumn(heading: "Nr", width: number, alignsRight: true),
      TableColumn(heading: "When", width: isNarrow ? 19 : 24),
      TableColumn(heading: "Who", width: isNarrow ? 9 : 10),
      TableColumn(heading: "Did what", width: isNarrow ? 17 : 20),
    ]
    let rest = size.columns - columns.reduce(0) { $0 + $1.width }
    return (columns + [TableColumn(heading: "To what", width: rest)]).filter { $0.width > 0 }
  }

  func drawLog(_ painter: inout Painter) {
    guard let model = log else { return }
    guard model.count > 0 else {
      painter.text("The log is empty. Esc goes back.", column: 1, row: 4, role: .textMuted)
      return
    }
    let columns = logColumns
    painter.tableHead(marked(columns), from: 0, row: 3)
    let visible = model.cursor.visible(count: model.rowCount, height: logRows(model))
    drawMore(above: visible.lowerBound, below: model.rowCount - visible.upperBound, on: &painter)
    for (offset, place) in visible.enumerated() {
      let row = 4 + offset
      let isSelected = place == model.cursor.row
      let mark = (isSelected ? signs[.selection] : "", StyleRole.text)
      painter.tableRow([mark] + cells(of: model.row(at: place)), of: columns, from: 0, row: row)
      if isSelected {
        painter.select(row: row)
        painter.cursor = Position(column: 0, row: row)
      }
    }
    drawSelected(model.selected, on: &painter)
    for (index, line) in damageLines.enumerated() {
      let row = size.rows - 5 - damageLines.count + index
      if index == 0 { painter.text(signs[.error], column: 1, row: row, role: .statusError) }
      painter.text(line, column: 3, row: row, role: .statusError)
    }
  }

  private func cells(of row: LogRow?) -> [(text: String, role: StyleRole)] {
    guard let row else {
      return isNarrow ? [("...", .textMuted)] : [("", .text), ("...", .textMuted)]
    }
    let number: [(text: String, role: StyleRole)] =
      isNarrow ? [] : [("\(row.sequence)", .textMuted)]
    guard let content = row.content else {
      return number + [("\(signs[.error]) damaged", .statusError)]
    }
    let at = content.at
    let when =
      isNarrow
      ? "\(at.date.iso.dropFirst(5)) \(at.time) \(at.offsetText)"
      : "\(at.date.iso) \(at.time) \(at.offsetText)"
    let action = content.isBlocked ? "\(signs[.blocked]) \(content.action)" : content.action
    return number + [
      (when, .text), (content.user, .text),
      (action, content.isBlocked ? .statusBlocked : .text), (content.shortSubject, .text),
    ]
  }

  /// Everything about the selected entry.
  private func drawSelected(_ row: LogRow?, on painter: inout Painter) {
    guard let row else { return }
    guard let content = row.content else {
      painter.text(
        "Entry \(row.sequence) is missing, or can't be opened with the key of the log.", column: 1,
        row: size.rows - 5, role: .statusError)
      return
    }
    let time = "\(content.at.iso.dropFirst(11).prefix(8)) \(content.at.offsetText)"
    painter.text(
      "\(row.sequence) \(signs[.bullet]) \(time) \(signs[.bullet]) \(content.signature) \(signs[.bullet]) "
        + content.subject, column: 1, row: size.rows - 5, role: .textMuted)
    let words = [
      content.isBlocked ? "Blocked by the gate." : "",
      content.reason.isEmpty ? "" : "Reason: \(content.reason).", row.target?.hint ?? "",
    ].filter { !$0.isEmpty }.joined(separator: " ")
    painter.text(words, column: 1, row: size.rows - 4, role: .statusInfo)
  }
}

extension LogRow.Content {
  /// The ids of what it is about, without what they are ids of: `S-1 C-2`.
  fileprivate var shortSubject: String {
    let parts = subject.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count > 1 else { return subject }
    return stride(from: 1, to: parts.count, by: 2).map { String(parts[$0]) }
      .joined(separator: " ")
  }
}

extension LogRow.Target {
  /// What Enter does on it.
  fileprivate var hint: String {
    switch self {
    case .session: "Enter opens the session."
    case .client: "Enter shows the client's file."
    case .group: "Enter shows the group."
    }
  }
}
