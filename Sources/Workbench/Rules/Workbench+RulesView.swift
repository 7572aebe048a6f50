import GroupCare
import Screen

extension Workbench {
  /// The rows at the foot in which the selected rule is read.
  private var foot: Int { size.rows < 20 ? 2 : 4 }

  func drawRules(_ painter: inout Painter) {
    guard let model = rules else { return }
    let columns = ruleColumns
    painter.tableHead(columns, from: 0, row: 3)
    let shown = shownRows
    let visible = model.cursor.visible(shown, height: bodyRows - 2 - foot)
    drawMore(visible, of: shown, on: &painter)
    for (offset, index) in visible.enumerated() {
      let row = 4 + offset
      let isSelected = index == model.cursor.row
      painter.tableRow(
        [(isSelected ? signs[.selection] : "", .text)] + cells(of: model.rows[index]),
        of: columns, from: 0, row: row)
      if isSelected {
        painter.select(row: row)
        painter.cursor = Position(column: 0, row: row)
      }
    }
    guard let selected = model.selected, !shown.isEmpty else { return }
    let lines = TextWidth.wrap(selected.rule.text, to: size.columns - 2).map(String.init)
    for (offset, line) in lines.prefix(foot).enumerated() {
      let isCut = offset == foot - 1 && lines.count > foot
      painter.text(
        isCut ? "\(line) \(signs[.ellipsis])" : line, column: 1, row: size.rows - 3 - foot + offset)
    }
  }

  private var ruleColumns: [TableColumn] {
    let isWide = size.columns >= 100
    let columns = [
      TableColumn(heading: "", width: 2),
      TableColumn(heading: "Rule", width: size.columns < 72 ? 25 : 33),
      TableColumn(heading: "Stops", width: 9),
      TableColumn(heading: "Kind", width: 14),
      TableColumn(heading: "Payers", width: isWide ? 30 : size.columns < 72 ? 0 : 9),
    ]
    let rest = size.columns - columns.reduce(0) { $0 + $1.width }
    return (columns + [TableColumn(heading: "Source", width: rest)]).filter { $0.width > 0 }
  }

  private func cells(of row: RulesModel.Row) -> [(text: String, role: StyleRole)] {
    let more = row.rule.codes.count > 1 ? " +\(row.rule.codes.count - 1)" : ""
    let names = row.payers.map(\.name).joined(separator: ", ")
    let payers: [(text: String, role: StyleRole)] =
      size.columns >= 100
      ? [(names, .text)]
      : size.columns < 72 ? [] : [(row.payers.isEmpty ? "" : "\(row.payers.count)", .text)]
    let isOpen = row.rule.firmness.hasSuffix("soft")
    return [
      (row.rule.title + more, .text),
      (row.rule.reach.rawValue, row.rule.reach == .nothing ? .textMuted : .text),
      (
        isOpen ? "\(signs[.overridden]) \(row.rule.firmness)" : row.rule.firmness,
        isOpen ? .statusOverridden : .text
      ),
    ] + payers + [(row.rule.source, .textMuted)]
  }
}
