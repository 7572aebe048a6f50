import GroupCare
import Screen

extension Workbench {
  /// Opens the find line of the field that is being written in, or begins it anew.
  mutating func findInField() -> [Effect] {
    finishFind()
    guard let editor = session?.editing?.editor else { return [] }
    session?.editing?.search = FieldSearch(in: editor)
    return []
  }

  /// Why a field has no find line.
  var findInFieldReason: String? {
    session?.editing?.place.entry.choices.isEmpty == false
      ? "This field is answered by choosing; there is no text to look through." : nil
  }

  /// Takes a key while the find line is open.
  ///
  /// No key of it changes the text; whatever else a key means in a field closes the line first.
  mutating func handleFieldSearch(_ key: Key) -> [Effect] {
    if let command = Command.command(for: key, in: .fieldSearch) { return run(command) }
    message = nil
    guard var search = session?.editing?.search else { return [] }
    let before = search.query.text
    if search.query.handle(key, width: 60) {
      session?.editing?.search = search
      if search.query.text != before { lookAgain() }
      return []
    }
    guard let command = Command.command(for: key, in: .field) else {
      say(.refused, "\(name(of: key)) does nothing in the find line; Esc leaves it.")
      return []
    }
    finishFind()
    return run(command)
  }

  /// Looks for pasted words.
  mutating func pasteInFieldSearch(_ text: String) {
    session?.editing?.search?.query.paste(text)
    lookAgain()
  }

  /// Goes to the next or previous place; with nothing typed yet, looks for what was looked for last.
  mutating func stepHit(_ step: Int) {
    guard let search = session?.editing?.search else { return }
    if search.query.isEmpty, let last = session?.lastSearch, !last.isEmpty {
      session?.editing?.search?.query.replaceAll(with: last)
      lookAgain()
    } else {
      showHit(after: session?.editing?.search?.step(step))
    }
  }

  /// Closes the find line; what was found stays selected.
  mutating func finishFind() {
    if let query = session?.editing?.search?.query, !query.isEmpty {
      session?.lastSearch = query.text
    }
    session?.editing?.search = nil
  }

  private mutating func lookAgain() {
    showHit(after: session?.editing?.search?.look())
  }

  private mutating func showHit(after turn: FieldSearch.Turn?) {
    guard let search = session?.editing?.search else { return }
    if let hit = search.hit {
      session?.editing?.editor.select(hit)
    } else {
      session?.editing?.editor.moveCursor(to: search.origin)
    }
    switch turn {
    case .fromTop: say(.note, "It went on from the top.")
    case .fromEnd: say(.note, "It went on from the end.")
    case nil: break
    }
  }

  /// Draws the find line in the last row of a field.
  func draw(_ search: FieldSearch, row: Int, on painter: inout Painter) {
    painter.field(column: labelWidth, row: row, columns: fieldWidth, role: .field)
    let start = painter.text("Find: ", column: labelWidth, row: row, role: .title)
    let end = size.columns - 1
    let count = search.count
    let isMissing = !search.query.isEmpty && search.hit == nil
    let room = max(4, end - start - TextWidth.width(of: count) - 2)
    let window = search.query.window(width: room, height: 1)
    let shown = window.rows.first?.text ?? ""
    let after = painter.text(shown, column: start, row: row, width: room, role: .field)
    if search.query.isEmpty, session?.lastSearch.isEmpty == false {
      painter.text("Enter finds the same as before", column: start, row: row, role: .textMuted)
    }
    painter.text(
      count, column: max(after, start + window.cursor.column) + 2, row: row,
      role: isMissing ? .statusWarn : .textMuted)
    painter.cursor = Position(column: start + window.cursor.column, row: row)
  }
}
