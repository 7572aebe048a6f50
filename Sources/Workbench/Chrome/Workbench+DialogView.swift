import GroupCare
import Screen

extension Workbench {
  /// Draws a dialog over the body.
  func draw(_ dialog: Dialog, on painter: inout Painter) {
    // As wide as a small screen, so that nothing of what lies below peeps out beside it.
    let width = size.columns <= 84 ? size.columns : 80
    let info = dialog.info.flatMap { text in
      text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
        TextWidth.wrap(String(line), to: width - 4).map(String.init)
      }
    }
    let asked = itemRows(dialog)
    let wanted = info.count + asked + 2 + (info.isEmpty || asked == 0 ? 0 : 1)
    let height = min(wanted, size.rows - 4)
    let left = (size.columns - width) / 2
    let top = max(1, (size.rows - 3 - height) / 2)
    let box = Rect(column: left, row: top, columns: width, rows: height)
    painter.box(box, title: dialog.title)
    let bottom = top + height - 1
    // What is asked always fits; what is only known gives way, or is scrolled.
    let room = max(0, height - 2 - asked - (asked == 0 ? 0 : 1))
    painter.cursor = Position(column: left + 2, row: top + 1)
    draw(info, from: dialog.firstInfo, rows: (top + 1)..<(top + 1 + room), in: box, on: &painter)
    var row = top + 1 + min(room, info.count)
    if row > top + 1, asked > 0 { row += 1 }
    let first = firstItem(of: dialog, room: bottom - row)
    for (index, item) in dialog.items.enumerated().dropFirst(first) where row < bottom {
      row = draw(
        item, labelWidth: labelWidth(dialog), isFocused: index == dialog.focus, row: row,
        bottom: bottom, in: Rect(column: left + 2, row: row, columns: width - 4, rows: 1),
        on: &painter)
    }
  }

  private func draw(
    _ info: [String], from first: Int, rows: Range<Int>, in box: Rect, on painter: inout Painter
  ) {
    let isLong = info.count > rows.count
    let shown = rows.count - (isLong ? 1 : 0)
    let start = min(first, max(0, info.count - shown))
    for (offset, line) in info.dropFirst(start).prefix(max(0, shown)).enumerated() {
      painter.text(
        line, column: box.origin.column + 2, row: rows.lowerBound + offset,
        width: box.size.columns - 4, role: .dialog)
    }
    guard isLong, shown >= 0, let last = rows.last else { return }
    let below = info.count - start - shown
    painter.text(
      below > 0
        ? "\(signs[.down]) \(Self.counted(below, "more line"))" : "\(signs[.up]) end of the text",
      column: box.origin.column + 2, row: last, width: box.size.columns - 4, role: .textMuted)
  }

  /// The rows for what is found of a diagnosis.
  private static let foundRows = 6

  /// The rows of a text of several lines.
  private static let textRows = 5

  /// The columns of the labels before texts, so that all texts begin at the same one.
  private func labelWidth(_ dialog: Dialog) -> Int {
    let labels = dialog.items.filter { $0.editor != nil }.map(\.label)
    return min(30, (labels.map { TextWidth.width(of: $0) }.max() ?? 0) + 2)
  }

  private func itemRows(_ dialog: Dialog) -> Int { dialog.items.reduce(0) { $0 + rows(of: $1) } }

  private func rows(of item: DialogItem) -> Int {
    switch item.value {
    case .pick(let list): min(12, list.rows.count) + 1
    case .lookUp: Self.foundRows + 1
    case .lines: Self.textRows
    case .text, .secret, .toggle, .option, .time, .day: 1
    }
  }

  /// The first line of what is asked that is drawn: where not all fits, the focused one is seen.
  private func firstItem(of dialog: Dialog, room: Int) -> Int {
    guard itemRows(dialog) > room else { return 0 }
    var used = 0
    for index in dialog.items.indices.prefix(dialog.focus + 1).reversed() {
      used += rows(of: dialog.items[index])
      if used > room { return min(index + 1, dialog.focus) }
    }
    return 0
  }

  private func draw(
    _ item: DialogItem, labelWidth: Int, isFocused: Bool, row: Int, bottom: Int, in area: Rect,
    on painter: inout Painter
  ) -> Int {
    let column = area.origin.column
    let width = area.size.columns
    let role: StyleRole = isFocused ? .fieldFocus : .dialog
    switch item.value {
    case .pick, .lookUp: break
    case .text, .secret, .lines, .toggle, .option, .time, .day:
      if isFocused { painter.focus(row: row) }
    }
    switch item.value {
    case .text(let editor), .secret(let editor):
      painter.label(item.label, column: column, row: row, width: labelWidth, role: .dialog)
      let start = column + labelWidth
      let room = width - labelWidth
      painter.field(column: start, row: row, columns: room, role: isFocused ? role : .field)
      drawLine(
        editor, isSecret: item.isSecret, at: Position(column: start, row: row), width: room,
        role: isFocused ? role : .field, isFocused: isFocused, on: &painter)
      return row + 1
    case .lines(let editor):
      return drawLines(
        editor, label: item.label, labelWidth: labelWidth,
        rows: row..<min(bottom, row + Self.textRows), in: area,
        isFocused: isFocused, on: &painter)
    case .toggle(let isOn):
      let key = item.hotkey.map { "\($0)  " } ?? ""
      painter.text(
        key + signs[isOn ? .checked : .unchecked] + " " + item.label
          + (item.detail.isEmpty ? "" : ": \(item.detail)"), column: column, row: row,
        width: width, role: role)
    case .option(let options, let index):
      let key = item.hotkey.map { "\($0)  " } ?? ""
      let chosen = options.indices.contains(index) ? options[index] : ""
      painter.text(
        "\(key)\(item.label): \(signs[.left]) \(chosen) \(signs[.right])", column: column,
        row: row, width: width, role: role)
    case .time, .day:
      let start = painter.label(
        "\(item.label)  ", column: column, row: row, width: width, role: role)
      painter.text(
        "\(signs[.left]) \(item.timeText ?? item.dayText ?? "") \(signs[.right])", column: start,
        row: row, width: column + width - start, role: role)
    case .pick(let list):
      return draw(list, label: item.label, row: row, bottom: bottom, in: area, on: &painter)
    case .lookUp(let lookUp):
      return draw(
        lookUp, label: item.label, labelWidth: labelWidth, isFocused: isFocused,
        rows: row..<min(bottom, row + 1 + Self.foundRows), in: area, on: &painter)
    }
    if isFocused { painter.cursor = Position(column: column, row: row) }
    return row + 1
  }

  private func drawLines(
    _ editor: TextEditor, label: String, labelWidth: Int, rows: Range<Int>, in area: Rect,
    isFocused: Bool, on painter: inout Painter
  ) -> Int {
    let column = area.origin.column
    let start = column + labelWidth
    let room = Dialog.textWidth
    painter.label(label, column: column, row: rows.lowerBound, role: .dialog, isHeading: true)
    let role: StyleRole = isFocused ? .fieldFocus : .field
    for row in rows { painter.field(column: start, row: row, columns: room, role: role) }
    let window = editor.window(width: room, height: rows.count)
    for (line, row) in zip(window.rows, rows) {
      painter.text(line.text, column: start, row: row, width: room, role: role)
    }
    if isFocused {
      painter.cursor = Position(
        column: start + window.cursor.column, row: rows.lowerBound + window.cursor.row)
    }
    return rows.upperBound
  }

  private func draw(
    _ list: PickList, label: String, row: Int, bottom: Int, in area: Rect,
    on painter: inout Painter
  ) -> Int {
    let column = area.origin.column
    let end = painter.text(
      "\(label): \(list.filter)", column: column, row: row, width: area.size.columns,
      role: .dialog)
    painter.cursor = Position(column: min(end, column + area.size.columns - 1), row: row)
    let matches = list.matches
    if matches.isEmpty {
      painter.text("Nothing has these letters.", column: column, row: row + 1, role: .textMuted)
    }
    let chosen = list.chosen
    let visible = list.cursor.visible(count: matches.count, height: min(12, bottom - row - 1))
    var line = row + 1
    for index in visible where line < bottom {
      let isChosen = matches[index] == chosen
      painter.text(
        "\(isChosen ? signs[.selection] : " ") \(list.rows[matches[index]])", column: column,
        row: line, width: area.size.columns, role: .dialog)
      if isChosen { painter.select(row: line, from: column, columns: area.size.columns) }
      line += 1
    }
    return line
  }

  /// Draws what was typed of a diagnosis, and below it what it may mean.
  private func draw(
    _ lookUp: DiagnosisLookUp, label: String, labelWidth: Int, isFocused: Bool, rows: Range<Int>,
    in area: Rect, on painter: inout Painter
  ) -> Int {
    let column = area.origin.column
    let role: StyleRole = isFocused ? .fieldFocus : .field
    let room = area.size.columns - labelWidth
    painter.label(label, column: column, row: rows.lowerBound, width: labelWidth, role: .dialog)
    painter.field(column: column + labelWidth, row: rows.lowerBound, columns: room, role: role)
    drawLine(
      lookUp.query, isSecret: false,
      at: Position(column: column + labelWidth, row: rows.lowerBound), width: room, role: role,
      isFocused: isFocused, on: &painter)
    let lines = (rows.lowerBound + 1)..<max(rows.lowerBound + 1, rows.upperBound)
    if lookUp.matches.isEmpty, !lookUp.query.isEmpty, let first = lines.first {
      let words =
        lookUp.unknown.map { "\($0) isn't among the known codes: say in words what it is." }
        ?? "Nothing has these letters."
      painter.text(
        words, column: column, row: first, width: area.size.columns, role: .textMuted)
    }
    let visible = lookUp.cursor.visible(count: lookUp.matches.count, height: lines.count)
    for (index, row) in zip(visible, lines) {
      let entry = lookUp.matches[index]
      let isChosen = lookUp.gone == nil && index == lookUp.cursor.row
      let heading = entry.isBillable ? "" : " (a heading)"
      painter.text(
        isChosen ? signs[.selection] : "", column: column, row: row, width: 2, role: .dialog)
      painter.text(
        entry.code.text, column: column + 2, row: row, width: 8,
        role: entry.isBillable ? .dialog : .disabled)
      painter.text(
        entry.description + heading, column: column + 11, row: row,
        width: area.size.columns - 11, role: entry.isBillable ? .dialog : .disabled)
      if isChosen { painter.select(row: row, from: column, columns: area.size.columns) }
    }
    return rows.upperBound
  }

  private func drawLine(
    _ editor: TextEditor, isSecret: Bool, at place: Position, width: Int, role: StyleRole,
    isFocused: Bool, on painter: inout Painter
  ) {
    if isSecret {
      let dots = String(repeating: "*", count: min(width - 1, editor.count))
      let end = painter.text(dots, column: place.column, row: place.row, role: role)
      if isFocused { painter.cursor = Position(column: end, row: place.row) }
      return
    }
    let window = editor.window(width: width, height: 1, firstRow: 0)
    painter.text(
      window.rows.first?.text ?? "", column: place.column, row: place.row, width: width,
      role: role)
    if isFocused {
      painter.cursor = Position(column: place.column + window.cursor.column, row: place.row)
    }
  }
}
