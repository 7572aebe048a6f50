import Screen

/// A grid that is being drawn on, with the signs of the terminal.
struct Painter {
  var grid: Grid
  let signs: SignTable
  /// Where the hardware cursor goes: on what has the focus (R30).
  var cursor: Position?

  init(size: Size, signs: SignTable) {
    grid = Grid(size: size)
    self.signs = signs
  }

  var columns: Int { grid.size.columns }

  /// Writes text in a column of a row, at most `width` columns wide, and returns where it ends.
  @discardableResult
  mutating func text(
    _ text: String, column: Int, row: Int, width: Int? = nil, role: StyleRole = .text
  ) -> Int {
    let width = min(width ?? columns - column, columns - column)
    guard width > 0 else { return column }
    let clipped = TextWidth.clip(text, to: width, ellipsis: signs[.ellipsis])
    return column + grid.put(clipped, at: Position(column: column, row: row), role: role)
  }

  /// Writes text that ends at the right edge.
  mutating func rightText(_ text: String, row: Int, role: StyleRole, margin: Int = 0) {
    let width = min(TextWidth.width(of: text), columns - margin)
    self.text(text, column: columns - margin - width, row: row, width: width, role: role)
  }

  mutating func rule(row: Int) {
    let line = String(repeating: signs[.horizontal], count: columns)
    grid.put(line, at: Position(column: 0, row: row), role: .border)
  }

  mutating func fill(row: Int, role: StyleRole) {
    grid.fill(Rect(column: 0, row: row, columns: columns, rows: 1), role: role)
  }

  /// Gives a whole row the look of the selection.
  mutating func select(row: Int, from column: Int = 0, columns width: Int? = nil) {
    grid.setRole(
      .listSelected,
      in: Rect(column: column, row: row, columns: width ?? columns - column, rows: 1))
  }
}

/// One column of a table: its heading and how wide it is.
struct TableColumn {
  let heading: String
  let width: Int
  var alignsRight = false
}

extension Painter {
  /// Writes one row of a table; a cell takes its column's width less one blank.
  mutating func tableRow(
    _ cells: [(text: String, role: StyleRole)], of columns: [TableColumn], from start: Int,
    row: Int
  ) {
    var column = start
    for (cell, spec) in zip(cells, columns) {
      let width = max(0, spec.width - 1)
      if spec.alignsRight {
        let used = min(width, TextWidth.width(of: cell.text))
        text(cell.text, column: column + width - used, row: row, width: used, role: cell.role)
      } else {
        text(cell.text, column: column, row: row, width: width, role: cell.role)
      }
      column += spec.width
    }
  }

  /// Writes the headings of a table.
  mutating func tableHead(_ columns: [TableColumn], from start: Int, row: Int) {
    tableRow(columns.map { ($0.heading, .textMuted) }, of: columns, from: start, row: row)
  }
}
