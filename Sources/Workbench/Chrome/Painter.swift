import Screen

/// A grid that is being drawn on, with the signs of the terminal.
///
/// Views draw rows and columns; in the linear presentation the painter makes lines of them.
struct Painter {
  private var grid: Grid
  /// Where the lines are gathered in the linear presentation; nothing in the other.
  private var page: LinearPage?
  let signs: SignTable
  /// Where the hardware cursor goes: on what has the focus (R30).
  var cursor: Position?

  init(size: Size, signs: SignTable, presentation: Presentation) {
    grid = Grid(size: size)
    self.signs = signs
    if presentation == .linear { page = LinearPage() }
  }

  var columns: Int { grid.size.columns }

  /// Whether lines are made that are read one after another.
  var isLinear: Bool { page != nil }

  /// What was drawn; the cursor stands there when nothing drawn has the focus.
  func frame(cursor fallback: Position) -> Frame {
    page?.frame(size: grid.size, cursor: cursor ?? fallback)
      ?? Frame(grid: grid, cursor: cursor ?? fallback)
  }

  /// Writes text in a column of a row, at most `width` columns wide, and returns where it ends.
  @discardableResult
  mutating func text(
    _ text: String, column: Int, row: Int, width: Int? = nil, role: StyleRole = .text
  ) -> Int {
    write(text, column: column, row: row, width: width, role: role, kind: .words)
  }

  /// Writes what the text behind it is the value of, and returns where it ends.
  ///
  /// With `isHeading`, that text has lines of its own where lines are read.
  @discardableResult
  mutating func label(
    _ text: String, column: Int, row: Int, width: Int? = nil, role: StyleRole = .text,
    isHeading: Bool = false
  ) -> Int {
    write(
      text, column: column, row: row, width: width, role: role, kind: isHeading ? .heading : .label)
  }

  /// Writes what stands beside others that it doesn't go on with, and returns where it ends.
  @discardableResult
  mutating func cell(
    _ text: String, column: Int, row: Int, width: Int? = nil, role: StyleRole = .text
  ) -> Int {
    write(text, column: column, row: row, width: width, role: role, kind: .cell)
  }

  /// Writes a sign in one column, or the words that say there what it means.
  mutating func sign(
    _ sign: Sign, _ words: String? = nil, column: Int, row: Int, role: StyleRole
  ) {
    _ = write(
      words.map { signs[sign, $0] } ?? signs[sign], column: column, row: row, width: 1,
      role: role, kind: .mark)
  }

  private mutating func write(
    _ text: String, column: Int, row: Int, width: Int?, role: StyleRole,
    kind: LinearPage.Piece.Kind
  ) -> Int {
    if page != nil {
      let isKey = role == .keyName || role == .keyLabel
      let text = isKey ? Key.spoken(text) : text
      let kind = role == .keyName && kind == .words ? .label : kind
      let used = TextWidth.width(of: text)
      // What would be cut at the end of its column goes on in no other.
      let isWide = width.map { used > $0 } ?? false
      page?.add(
        LinearPage.Piece(
          column: column, columns: used, text: text, role: role, kind: kind, isApart: isWide),
        row: row)
      return column + used
    }
    let width = min(width ?? columns - column, columns - column)
    guard width > 0 else { return column }
    let clipped = TextWidth.clip(signs.spelled(text), to: width, ellipsis: signs[.ellipsis])
    return column + grid.put(clipped, at: Position(column: column, row: row), role: role)
  }

  /// Writes text that ends at the right edge.
  mutating func rightText(_ text: String, row: Int, role: StyleRole, margin: Int = 0) {
    let width = min(TextWidth.width(of: text), columns - margin)
    self.text(text, column: columns - margin - width, row: row, width: width, role: role)
  }

  /// Says that another pane begins with a row: where not all can be read at once, its lines stay.
  mutating func pane(row: Int) { page?.beginPane(row: row) }

  /// Draws a line across a row; what stands below it is another pane.
  mutating func rule(row: Int, from column: Int = 0, columns width: Int? = nil) {
    pane(row: row + 1)
    guard !isLinear else { return }
    let line = String(repeating: signs[.horizontal], count: width ?? columns)
    grid.put(line, at: Position(column: column, row: row), role: .border)
  }

  /// Empties a row.
  mutating func fill(row: Int, role: StyleRole) {
    page?.clear(rows: row..<(row + 1))
    grid.fill(Rect(column: 0, row: row, columns: columns, rows: 1), role: role)
  }

  /// Makes room for a box, and draws its frame with a title in the upper line.
  ///
  /// Where lines are read one after another, it takes the place of everything that lies beneath it.
  mutating func box(_ box: Rect, title: String?) {
    let (left, top) = (box.origin.column, box.origin.row)
    guard !isLinear else {
      page?.clear(rows: min(top, 2)..<(grid.size.rows - 3))
      if let title { text(title, column: left, row: top, role: .title) }
      return
    }
    grid.fill(box, role: .dialog)
    let line = String(repeating: signs[.horizontal], count: max(0, box.size.columns - 2))
    let bottom = top + box.size.rows - 1
    text(
      signs[.topLeft] + line + signs[.topRight], column: left, row: top,
      width: box.size.columns, role: .borderFocus)
    text(
      signs[.bottomLeft] + line + signs[.bottomRight], column: left, row: bottom,
      width: box.size.columns, role: .borderFocus)
    for row in (top + 1)..<max(top + 1, bottom) {
      text(signs[.vertical], column: left, row: row, width: 1, role: .borderFocus)
      text(
        signs[.vertical], column: left + box.size.columns - 1, row: row, width: 1,
        role: .borderFocus)
    }
    guard let title else { return }
    text(" \(title) ", column: left + 2, row: top, width: box.size.columns - 4, role: .title)
  }

  /// Makes a row of a text field, on which its text is written then.
  mutating func field(column: Int, row: Int, columns: Int, role: StyleRole) {
    page?.addField(column: column, row: row, role: role)
    grid.fill(Rect(column: column, row: row, columns: columns, rows: 1), role: role)
  }

  /// Gives what was drawn in a rectangle another look.
  mutating func setRole(_ role: StyleRole, in rect: Rect) {
    page?.setRole(role, in: rect)
    grid.setRole(role, in: rect)
  }

  /// Marks a row whose focus the cursor and a field show, where lines are read.
  mutating func focus(row: Int) { page?.select(row: row) }

  /// Gives a whole row the look of the selection; what is read has a sign before it instead.
  mutating func select(row: Int, from column: Int = 0, columns width: Int? = nil) {
    page?.select(row: row)
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
  /// Whether what stands in it needs no heading to be understood: a name, a number.
  var isPlain = false
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
      if isLinear {
        let label = spec.isPlain || spec.heading.isEmpty ? "" : spec.heading + " "
        let isEmpty = spec.width == 0 || cell.text.allSatisfy { $0 == " " }
        // A number that is aligned to the right has the sign of the selection before it.
        _ = write(
          isEmpty ? "" : label + cell.text.drop { $0 == " " },
          column: column + (spec.alignsRight ? 1 : 0), row: row,
          width: nil, role: cell.role, kind: .cell)
      } else if spec.alignsRight {
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
    // Each row that is read has them itself.
    guard !isLinear else { return }
    tableRow(columns.map { ($0.heading, .textMuted) }, of: columns, from: start, row: row)
  }
}
