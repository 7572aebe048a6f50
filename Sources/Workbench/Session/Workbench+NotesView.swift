import GroupCare
import Screen

extension Workbench {
  func drawNotes(_ painter: inout Painter) {
    guard let model = session else { return }
    switch model.tab {
    case .groupNote:
      let gaps = model.groupGaps
      let entries = GroupNoteField.allCases.map { field in
        let place = NotePlace.group(model.id, field)
        return NoteForm.Entry(
          place: place, heading: nil, text: model.shownText(of: place),
          fault: gaps[field]?.words, isMissing: gaps[field] == .missing)
      }
      painter.text("The group as a whole", column: 1, row: 3, role: .title)
      painter.rightText(
        noteState(model.chart.groupNote, missing: gaps.count, words: words(entries)), row: 3,
        role: noteRole(model.chart.groupNote, missing: gaps.count), margin: 1)
      draw(
        NoteForm(
          entries: entries, selected: model.groupField.row, editing: model.editing,
          isLocked: isNoteSigned), from: 5, on: &painter)
    case .memberNotes: drawMemberNote(model, on: &painter)
    case .checkIn, .gate: break
    }
  }

  private func drawMemberNote(_ model: SessionModel, on painter: inout Painter) {
    guard let encounter = model.noteEncounter else {
      painter.text(
        "Nobody is marked present yet; M-1 shows the check-in.", column: 1, row: 4,
        role: .textMuted)
      return
    }
    let gaps = model.gaps(of: encounter)
    let goals = encounter.billing.plan?.goals ?? []
    let entries = model.memberFields.map { field in
      let place = NotePlace.member(model.id, encounter.client.id, field)
      return NoteForm.Entry(
        place: place, heading: heading(field, goals), text: model.shownText(of: place),
        fault: gaps[field]?.words, isMissing: gaps[field] == .missing)
    }
    let state = noteState(encounter.note, missing: gaps.count, words: words(entries))
    let role = noteRole(encounter.note, missing: gaps.count)
    let right = TextWidth.width(of: state)
    let present = model.chart.present
    painter.text(
      "\(model.member.row + 1) of \(present.count)  \(encounter.client.name.listed)", column: 1,
      row: 3, width: size.columns - right - 4, role: .title)
    painter.rightText(state, row: 3, role: role, margin: 1)
    painter.text(header(encounter, model.chart), column: 1, row: 4, role: .textMuted)
    draw(
      NoteForm(
        entries: entries, selected: model.memberField.row, editing: model.editing,
        isLocked: isNoteSigned), from: 5, on: &painter)
  }

  /// Name, birth date, member id and diagnoses stand at the head of each note (M129).
  private func header(_ encounter: Encounter, _ chart: SessionChart) -> String {
    let date = chart.session.dateOfService
    let member = encounter.billing.coverage(on: date)?.memberIdentifier ?? ""
    let codes = encounter.client.diagnoses(on: date).map(\.code.text).joined(separator: " ")
    let minutes = chart.minutesPresent(of: encounter, now: now)
    return [
      "b. \(encounter.client.birthDate)", member.isEmpty ? "no member id" : "id \(member)",
      codes.isEmpty ? "no diagnosis" : codes, "\(minutes) min here",
    ].joined(separator: " · ")
  }

  private func heading(_ field: ProgressNoteField, _ goals: [TreatmentGoal]) -> String? {
    guard case .goalCurrent(let id) = field,
      let index = goals.firstIndex(where: { $0.id == id })
    else { return nil }
    let goal = goals[index]
    return "Goal \(index + 1): \(goal.text) (\(goal.baseline) to \(goal.target))"
  }

  private func words(_ entries: [NoteForm.Entry]) -> Int {
    entries.reduce(0) { sum, entry in
      entry.place.entry == .text
        ? sum + entry.text.split(whereSeparator: \.isWhitespace).count : sum
    }
  }

  private func noteState<Field>(_ note: Note<Field>, missing: Int, words: Int) -> String {
    switch note {
    case .signed(let signed):
      let statement = signed.statementInForce
      let corrected = signed.record.corrections.isEmpty ? "" : ", corrected"
      return "\(signs[.ok]) signed \(statement.signedAt.time) \(statement.printedName)\(corrected)"
    case .unverified: return "\(signs[.blocked]) signature doesn't hold"
    case .draft:
      let lack = missing == 0 ? "complete, not signed" : "\(missing) missing"
      return "\(signs[missing == 0 ? .warn : .unsaved]) \(lack) · \(Self.counted(words, "word"))"
    }
  }

  private func noteRole<Field>(_ note: Note<Field>, missing: Int) -> StyleRole {
    switch note {
    case .signed: .statusOk
    case .unverified: .statusBlocked
    case .draft: .statusWarn
    }
  }

  private func draw(_ form: NoteForm, from top: Int, on painter: inout Painter) {
    let width = fieldWidth
    let bottom = size.rows - 3
    var row = top
    for index in form.visible(width: width, height: bottom - top) {
      row = draw(form, index, row: row, bottom: bottom, on: &painter)
    }
  }

  private func draw(
    _ form: NoteForm, _ index: Int, row: Int, bottom: Int, on painter: inout Painter
  ) -> Int {
    let entry = form.entries[index]
    let isSelected = index == form.selected
    let editing = form.editing?.place == entry.place ? form.editing : nil
    let height = form.height(of: index, width: fieldWidth)
    var line = row
    if let heading = entry.heading, line < bottom {
      painter.text(heading, column: 2, row: line, role: .textMuted)
      line += 1
    }
    guard line < bottom else { return line }
    drawLabel(entry, isSelected: isSelected, row: line, on: &painter)
    if isSelected, editing == nil {
      painter.select(row: line, columns: NoteForm.labelWidth - 1)
      painter.cursor = Position(column: 0, row: line)
    }
    let end = min(bottom, row + height)
    let textEnd = entry.fault != nil && !entry.isMissing ? max(line + 1, end - 1) : end
    if !entry.place.entry.choices.isEmpty {
      drawChoice(entry, editing: editing, row: line, on: &painter)
    } else if let editing {
      drawEditor(editing, rows: line..<textEnd, on: &painter)
    } else {
      drawText(entry, isSelected: isSelected, rows: line..<textEnd, on: &painter)
    }
    if let fault = entry.fault, !entry.isMissing, end - 1 > line || textEnd < end {
      painter.text(
        "\(signs[.warn]) \(fault)", column: NoteForm.labelWidth, row: end - 1, role: .statusWarn)
    }
    return max(end, line + 1)
  }

  private func drawLabel(
    _ entry: NoteForm.Entry, isSelected: Bool, row: Int, on painter: inout Painter
  ) {
    let sign: Sign = entry.isMissing ? .blocked : entry.fault == nil ? .ok : .warn
    let isEmpty = entry.text.isEmpty && entry.fault == nil
    let role: StyleRole =
      entry.isMissing ? .statusBlocked : entry.fault == nil ? .statusOk : .statusWarn
    painter.text(isSelected ? signs[.selection] : "", column: 0, row: row, width: 1)
    painter.text(
      isEmpty ? signs[.notRecorded] : signs[sign], column: 1, row: row, width: 1,
      role: isEmpty ? .textMuted : role)
    painter.text(
      entry.place.label, column: 3, row: row, width: NoteForm.labelWidth - 4, role: .text)
  }

  private func drawChoice(
    _ entry: NoteForm.Entry, editing: FieldEditing?, row: Int, on painter: inout Painter
  ) {
    let choices = entry.place.entry.choices
    var column = NoteForm.labelWidth
    guard editing != nil else {
      let chosen = choices.first { $0.value == entry.text }?.label
      painter.text(
        chosen ?? "missing: \(entry.place.prompt)", column: column, row: row,
        role: chosen == nil ? .textMuted : .text)
      return
    }
    painter.cursor = Position(column: column, row: row)
    for (index, choice) in choices.enumerated() {
      let isChosen = choice.value == entry.text
      if isChosen { painter.cursor = Position(column: column, row: row) }
      column = painter.text(
        isChosen ? "[\(index + 1) \(choice.label)]" : " \(index + 1) \(choice.label) ",
        column: column, row: row, role: isChosen ? .fieldFocus : .field)
    }
  }

  private func drawText(
    _ entry: NoteForm.Entry, isSelected: Bool, rows: Range<Int>, on painter: inout Painter
  ) {
    if entry.text.isEmpty {
      painter.text(
        entry.isMissing ? "missing: \(entry.place.prompt)" : entry.place.prompt,
        column: NoteForm.labelWidth, row: rows.lowerBound, role: .textMuted)
      return
    }
    let lines = TextWidth.wrap(entry.text, to: fieldWidth)
    for (offset, row) in rows.enumerated() where lines.indices.contains(offset) {
      let isCut = offset == rows.count - 1 && lines.count > rows.count
      let text = isCut ? lines[offset] + signs[.ellipsis] : lines[offset]
      painter.text(String(text), column: NoteForm.labelWidth, row: row, width: fieldWidth)
    }
  }

  private func drawEditor(
    _ editing: FieldEditing, rows: Range<Int>, on painter: inout Painter
  ) {
    let window = editing.editor.window(
      width: fieldWidth, height: rows.count, firstRow: editing.firstRow)
    for (offset, row) in rows.enumerated() {
      let area = Rect(column: NoteForm.labelWidth, row: row, columns: fieldWidth, rows: 1)
      painter.grid.fill(area, role: .fieldFocus)
      guard window.rows.indices.contains(offset) else { continue }
      let line = window.rows[offset]
      painter.text(
        line.text, column: NoteForm.labelWidth, row: row, width: fieldWidth, role: .fieldFocus)
      if let selected = line.selectedColumns {
        painter.grid.setRole(
          .cursorSelection,
          in: Rect(
            column: NoteForm.labelWidth + selected.lowerBound, row: row,
            columns: selected.count, rows: 1))
      }
    }
    if editing.editor.isEmpty {
      painter.text(
        editing.place.prompt, column: NoteForm.labelWidth, row: rows.lowerBound,
        width: fieldWidth, role: .textMuted)
    }
    painter.cursor = Position(
      column: NoteForm.labelWidth + window.cursor.column,
      row: rows.lowerBound + window.cursor.row)
  }
}
