import GroupCare
import Screen

extension Workbench {
  /// The rows of the list in an overlay: what the title, the box and the bars leave.
  var overlayRows: Range<Int> { 3..<max(4, size.rows - 4) }

  func draw(_ overlay: Overlay, on painter: inout Painter) {
    switch overlay {
    case .palette(let finder):
      draw(finder, title: "Find and do", on: &painter) { row, isSelected, line, painter in
        drawPalette(row, finder.query.text, isSelected: isSelected, row: line, on: &painter)
      }
    case .help(let finder):
      draw(finder, title: "Keys: \(helpTitle)\(keyLegend)", on: &painter) {
        row, isSelected, line, painter in
        drawHelp(row, finder.query.text, isSelected: isSelected, row: line, on: &painter)
      }
    case .menu(let menu): draw(menu, on: &painter)
    case .phrases(let finder): drawPhrases(finder, on: &painter)
    case .themes(let finder, _):
      draw(finder, title: "Themes", on: &painter) { row, isSelected, line, painter in
        drawPalette(row, finder.query.text, isSelected: isSelected, row: line, on: &painter)
      }
    }
  }

  private var helpTitle: String { dialog?.title ?? place.title }

  /// How keys are spelled here, where there is room to say it; read aloud they have their names.
  private var keyLegend: String {
    presentation == .linear || size.columns < 72 ? "" : " · ^ is Ctrl, M- Alt, S- Shift"
  }

  var overlayBox: Rect {
    if case .themes(let finder, _) = overlay {
      // The screen stays in sight, so that it is seen how the theme looks on it.
      let rows = min(overlayRows.upperBound, finder.rows.count + 3)
      return Rect(column: max(0, size.columns - 50), row: 1, columns: 50, rows: rows)
    }
    let width = size.columns <= 84 ? size.columns : 80
    return Rect(
      column: (size.columns - width) / 2, row: 1, columns: width,
      rows: max(0, overlayRows.upperBound))
  }

  /// Draws the list of an overlay.
  ///
  /// - Parameters:
  ///   - finder: The list.
  ///   - title: What stands above it.
  ///   - foot: The rows that are left free below it.
  ///   - painter: What it is drawn on.
  ///   - draw: Draws one row.
  func draw(
    _ finder: Finder, title: String, foot: Int = 0, on painter: inout Painter,
    row draw: (FinderRow, Bool, Int, inout Painter) -> Void
  ) {
    let box = overlayBox
    painter.box(box, title: title)
    let count =
      finder.matches.isEmpty ? " none " : " \(finder.cursor.row + 1) of \(finder.matches.count) "
    painter.text(
      count, column: box.columns.upperBound - 2 - TextWidth.width(of: count), row: 1,
      role: .textMuted)
    let left = box.origin.column + 2
    let hint = "type to narrow"
    let start = painter.text(
      "\(signs[.selection, "Find:"]) ", column: left, row: 2, role: .dialog)
    let room = box.columns.upperBound - 2 - start
    if finder.query.isEmpty {
      painter.text(hint, column: start, row: 2, width: room, role: .textMuted)
    }
    let window = finder.query.window(width: room, height: 1, firstRow: 0)
    painter.text(
      window.rows.first?.text ?? "", column: start, row: 2, width: room, role: .dialog)
    painter.cursor = Position(column: start + window.cursor.column, row: 2)
    let rows = 3..<max(4, box.rows.upperBound - 1 - foot)
    let visible = finder.cursor.visible(count: finder.matches.count, height: rows.count)
    for (index, line) in zip(visible, rows) {
      let isSelected = index == finder.cursor.row
      draw(finder.rows[finder.matches[index]], isSelected, line, &painter)
      guard isSelected else { continue }
      painter.text(signs[.selection], column: box.origin.column + 1, row: line)
      painter.select(row: line, from: box.origin.column + 1, columns: box.size.columns - 2)
      if finder.isInList { painter.cursor = Position(column: left, row: line) }
    }
    if finder.matches.isEmpty {
      painter.text("Nothing has these letters.", column: left, row: 3, role: .textMuted)
    }
  }

  private func drawPalette(
    _ row: FinderRow, _ query: String, isSelected: Bool, row line: Int, on painter: inout Painter
  ) {
    let box = overlayBox
    let left = box.origin.column + 2
    let keys = min(9, TextWidth.width(of: row.keys))
    let titleWidth = box.size.columns < 72 ? 22 : 30
    drawTitle(
      row, query, isSelected: isSelected, left: left, width: titleWidth, row: line, &painter)
    let right = box.columns.upperBound - 2
    painter.text(row.keys, column: right - keys, row: line, width: keys, role: .keyName)
    let start = left + titleWidth + 3
    painter.text(
      row.detail, column: start, row: line, width: right - start - (keys == 0 ? 0 : keys + 1),
      role: row.reason == nil ? .textMuted : .disabled)
  }

  private func drawHelp(
    _ row: FinderRow, _ query: String, isSelected: Bool, row line: Int, on painter: inout Painter
  ) {
    let box = overlayBox
    let left = box.origin.column + 2
    painter.text(row.keys, column: left, row: line, width: 13, role: .keyName)
    drawTitle(
      row, query, isSelected: isSelected, left: left + 12,
      width: box.columns.upperBound - 4 - left - 12, row: line, &painter)
  }

  /// Draws what a row is called, with the letters that were found.
  func drawTitle(
    _ row: FinderRow, _ query: String, isSelected: Bool, left: Int, width: Int, row line: Int,
    _ painter: inout Painter
  ) {
    let end = left + 2 + width
    painter.text(
      row.title, column: left + 2, row: line, width: width,
      role: row.reason == nil ? .text : .disabled)
    let found = FinderQuery(query).found(in: row.foldedTitle)
    guard !found.isEmpty, !isSelected else { return }
    var column = left + 2
    for (index, character) in row.title.enumerated() {
      let columns = TextWidth.width(of: character)
      guard column + columns < end else { return }
      if found.contains(index) {
        painter.setRole(.match, in: Rect(column: column, row: line, columns: columns, rows: 1))
      }
      column += columns
    }
  }

  /// What the status line says of the selected line: why it doesn't work now, or all of its words.
  var overlayStatus: StatusMessage? {
    let (reason, detail): (String?, String)
    switch overlay {
    case .palette(let finder):
      guard let row = finder.selected else { return nil }
      (reason, detail) = (row.reason, row.detail)
    case .help(let finder):
      guard let row = finder.selected else { return nil }
      (reason, detail) = (row.reason, row.title)
    case .phrases(let finder):
      guard let row = finder.selected else { return nil }
      (reason, detail) = (row.reason, "For \(row.detail).")
    case .themes:
      (reason, detail) = (nil, "This is how it looks. Enter keeps it, Esc goes back.")
    case .menu(let menu):
      let commands = commands(of: menu.category)
      guard commands.indices.contains(menu.cursor.row) else { return nil }
      let command = commands[menu.cursor.row]
      (reason, detail) = (self.reason(against: command), command.help)
    case nil: return nil
    }
    if let reason { return StatusMessage(kind: .refused, text: reason) }
    return StatusMessage(kind: .note, text: detail)
  }

  /// What the keys do in an overlay.
  var overlayBar: [(key: String, label: String)] {
    if case .menu = overlay {
      return [("Left Right", "menus"), ("Up Down", "choose"), ("Enter", "do it"), ("Esc", "back")]
    }
    if case .themes = overlay {
      return [("Up Down", "look"), ("Enter", "keep it"), ("Esc", "as before")]
    }
    let word = overlay?.opener == .insertPhrase ? "put in" : "do it"
    return [("Up Down", "choose"), ("Enter", word), ("Esc", "back")]
  }
}
