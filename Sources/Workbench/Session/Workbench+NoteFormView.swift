import GroupCare
import Screen

extension Workbench {
  /// Draws the fields of a note, scrolled to the selected one.
  func draw(_ form: NoteForm, from top: Int, on painter: inout Painter) {
    // Where lines are read, labels and long headings have lines of their own.
    let bottom = size.rows - (painter.isLinear ? 5 : 3)
    let isLong = form.entries.indices.reduce(0) { $0 + form.height(of: $1) } > bottom - top
    let visible = form.visible(height: bottom - top - (isLong ? 1 : 0))
    var row = top
    for index in visible {
      row = draw(form, index, row: row, bottom: bottom, on: &painter)
    }
    guard isLong else { return }
    let (above, below) = (visible.lowerBound, form.entries.count - visible.upperBound)
    let words = [
      above > 0 ? "\(signs[.up]) \(above) above" : "",
      below > 0 ? "\(signs[.down]) \(below) below" : "",
    ].filter { !$0.isEmpty }.joined(separator: "   ")
    painter.text(words, column: labelWidth, row: bottom - 1, role: .textMuted)
  }

  private func draw(
    _ form: NoteForm, _ index: Int, row: Int, bottom: Int, on painter: inout Painter
  ) -> Int {
    let entry = form.entries[index]
    let isSelected = index == form.selected
    let editing = form.editing?.place == entry.place ? form.editing : nil
    let end = min(bottom, row + form.height(of: index))
    var line = row
    if let heading = entry.heading, line < end {
      painter.text(heading, column: 3, row: line, role: .textMuted)
      line += 1
    }
    guard line < end else { return line }
    drawLabel(
      entry, isSelected: isSelected, isWritten: editing != nil && entry.choices.isEmpty, row: line,
      on: &painter)
    if isSelected, editing == nil {
      painter.select(row: line, columns: labelWidth - 1)
      painter.cursor = Position(column: 0, row: line)
    }
    let notes = form.notes(of: index)
    let textEnd = max(line + 1, end - notes.count)
    if let editing, entry.choices.isEmpty {
      drawEditor(editing, marks: entry.marks, rows: line..<textEnd, on: &painter)
    } else if editing != nil {
      drawChoice(form.choiceLines(of: entry), row: line, on: &painter)
    } else {
      drawText(form, index, rows: line..<textEnd, on: &painter)
    }
    for (note, row) in zip(notes, textEnd..<end) {
      painter.text(
        "\(signs[entry.isUnsaved ? .unsaved : .warn]) \(note)", column: labelWidth, row: row,
        role: .statusWarn)
    }
    return end
  }

  private func drawLabel(
    _ entry: NoteForm.Entry, isSelected: Bool, isWritten: Bool, row: Int,
    on painter: inout Painter
  ) {
    let isOptional = entry.text.isEmpty && entry.fault == nil
    let isFine = entry.fault == nil && entry.findings.isEmpty
    let (sign, role): (Sign, StyleRole) =
      if entry.isUnsaved {
        (.unsaved, .statusWarn)
      } else if entry.isMissing {
        (.blocked, .statusBlocked)
      } else if isOptional {
        (.notRecorded, .textMuted)
      } else {
        isFine ? (.ok, .statusOk) : (.warn, .statusWarn)
      }
    painter.text(isSelected ? signs[.selection] : "", column: 0, row: row, width: 1)
    // The text beside it says itself that it is missing.
    painter.sign(sign, entry.isMissing ? "" : sign.word, column: 1, row: row, role: role)
    painter.label(
      entry.label, column: 3, row: row, width: labelWidth - 4, isHeading: isWritten)
  }

  private func drawChoice(
    _ rows: [[(text: String, isChosen: Bool)]], row: Int, on painter: inout Painter
  ) {
    painter.cursor = Position(column: labelWidth, row: row)
    for (offset, line) in rows.enumerated() {
      var column = labelWidth
      for choice in line {
        if choice.isChosen { painter.cursor = Position(column: column, row: row + offset) }
        column = painter.cell(
          choice.text, column: column, row: row + offset,
          role: choice.isChosen ? .fieldFocus : .field)
      }
    }
  }

  private func drawText(
    _ form: NoteForm, _ index: Int, rows: Range<Int>, on painter: inout Painter
  ) {
    let lines = form.lines(of: index)
    let role: StyleRole = form.entries[index].text.isEmpty ? .textMuted : .text
    for (offset, row) in rows.enumerated() where lines.indices.contains(offset) {
      let isCut = offset == rows.count - 1 && lines.count > rows.count
      let text = lines[offset].text + (isCut ? " " + signs[.ellipsis] : "")
      painter.text(text, column: labelWidth, row: row, width: fieldWidth, role: role)
      mark(lines[offset].marked, row: row, on: &painter)
    }
  }

  /// Gives the columns of a row of a field the look of what needs attention.
  private func mark(_ columns: [Range<Int>], row: Int, on painter: inout Painter) {
    for part in columns {
      let shown = part.clamped(to: 0..<fieldWidth)
      painter.setRole(
        .statusWarn,
        in: Rect(
          column: labelWidth + shown.lowerBound, row: row, columns: shown.count, rows: 1))
    }
  }

  private func drawEditor(
    _ editing: FieldEditing, marks: [Range<Int>], rows: Range<Int>, on painter: inout Painter
  ) {
    // The find line takes the last row, so that nothing else on the screen moves.
    let rows = editing.search == nil ? rows : rows.dropLast()
    let window = editing.editor.window(width: fieldWidth, height: rows.count)
    var start =
      marks.isEmpty ? 0 : editing.editor.bytes(before: window.rows.first?.range.lowerBound ?? 0)
    for (offset, row) in rows.enumerated() {
      painter.field(column: labelWidth, row: row, columns: fieldWidth, role: .fieldFocus)
      guard window.rows.indices.contains(offset) else { continue }
      let line = window.rows[offset]
      painter.text(
        line.text, column: labelWidth, row: row, width: fieldWidth, role: .fieldFocus)
      if !marks.isEmpty {
        mark(NoteForm.columns(of: marks, in: line.text, from: start), row: row, on: &painter)
        let next = window.rows.indices.contains(offset + 1) ? window.rows[offset + 1] : line
        start += line.text.utf8.count + next.range.lowerBound - line.range.upperBound
      }
      if let selected = line.selectedColumns {
        painter.setRole(
          .cursorSelection,
          in: Rect(
            column: labelWidth + selected.lowerBound, row: row,
            columns: selected.count, rows: 1))
      }
    }
    if editing.editor.isEmpty {
      for (line, row) in zip(TextWidth.wrap(editing.place.prompt, to: fieldWidth), rows) {
        painter.text(String(line), column: labelWidth, row: row, role: .textMuted)
      }
    }
    painter.cursor = Position(
      column: labelWidth + window.cursor.column,
      row: rows.lowerBound + window.cursor.row)
    if let search = editing.search { draw(search, row: rows.upperBound, on: &painter) }
  }
}
