import GroupCare
import Screen

extension Workbench {
  /// Who may change what, in one line.
  var settingsSubtitle: String {
    guard let who, settings != nil else { return "Reading ..." }
    return who.rights.contains(.changePolicy)
      ? "Enter changes the selected line" : "You can change your theme; the rest is read here"
  }

  private var nameWidth: Int { size.columns < 72 ? 22 : 26 }

  func drawSettings(_ painter: inout Painter) {
    guard let model = settings else { return }
    var rows: [(heading: String?, index: Int)] = []
    var index = 0
    let shown = shownRows
    for section in model.sections {
      let lines = (index..<index + section.lines.count).filter(shown.contains)
      index += section.lines.count
      if !lines.isEmpty { rows.append((section.title, -1)) }
      rows += lines.map { (nil, $0) }
    }
    var cursor = ListCursor()
    cursor.move(to: rows.firstIndex { $0.index == model.cursor.row } ?? 0, of: rows.count)
    let visible = cursor.visible(count: rows.count, height: bodyRows - 3)
    drawMore(
      above: rows[..<visible.lowerBound].count { $0.heading == nil },
      below: rows[visible.upperBound...].count { $0.heading == nil }, on: &painter)
    for (offset, line) in visible.enumerated() {
      let row = 3 + offset
      if let heading = rows[line].heading {
        painter.text(heading, column: 1, row: row, role: .title)
      } else {
        draw(model.lines[rows[line].index], row: row, on: &painter)
        if rows[line].index == model.cursor.row {
          painter.text(signs[.selection], column: 0, row: row)
          painter.select(row: row)
          painter.cursor = Position(column: 0, row: row)
        }
      }
    }
    guard !shown.isEmpty else { return }
    painter.text(keptWords, column: 1, row: size.rows - 5, role: .textMuted)
    painter.text(told(model.selected), column: 1, row: size.rows - 4, role: .statusInfo)
  }

  private func draw(_ line: SettingsModel.Line, row: Int, on painter: inout Painter) {
    painter.label(line.name, column: 2, row: row, width: nameWidth - 1)
    let isFixed = if case .elsewhere = line.change { true } else { false }
    painter.text(line.value, column: 2 + nameWidth, row: row, role: isFixed ? .textMuted : .text)
  }

  /// What is to be said of the selected line.
  private func told(_ line: SettingsModel.Line?) -> String {
    switch line?.change {
    case .theme: "Enter chooses how everything looks."
    case .policy(let item): item.help
    case .elsewhere(let how): how
    case nil: ""
    }
  }

  /// How long what is changed here lasts.
  private var keptWords: String {
    guard who?.profile.isDemo == true else { return "" }
    return settings?.facts.machine.folder == nil
      ? "A demo: nothing that you change here is kept."
      : "A demo: its policy is kept in its folder, your theme isn't kept."
  }
}
