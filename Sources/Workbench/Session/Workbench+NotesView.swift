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
          place: place, label: field.label, heading: nil, text: model.shownText(of: place),
          fault: gaps[field]?.words ?? asked(for: place, model),
          isMissing: gaps[field] == .missing || model.isBegun(place, gaps[field]),
          isUnsaved: model.unsaved[place] != nil)
      }
      painter.text("The group as a whole", column: 1, row: 3, role: .title)
      drawState(
        of: model.chart.groupNote, missing: gaps.count, words: words(entries), on: &painter)
      draw(
        NoteForm(
          entries: entries, selected: model.groupField.row, editing: model.editing,
          width: fieldWidth), from: 5, on: &painter)
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
    let findings = model.findings(of: encounter)
    let goals = encounter.billing.plan?.goals ?? []
    let contradictions = Dictionary(
      RiskAnswers(model.shownNote(of: encounter)).contradictions.map {
        ($0.field, "look again: \($0.reason)")
      }, uniquingKeysWith: { first, _ in first })
    let entries = model.memberFields.map { field in
      let place = NotePlace.member(model.id, encounter.client.id, field)
      return NoteForm.Entry(
        place: place, label: field.label(among: goals), heading: heading(field, goals),
        text: model.shownText(of: place),
        fault: gaps[field]?.words ?? asked(for: place, model)
          ?? contradictions[field] ?? mentionLine(field, findings, model.chart),
        isMissing: gaps[field] == .missing || model.isBegun(place, gaps[field]),
        isUnsaved: model.unsaved[place] != nil)
    }
    let left = drawState(
      of: encounter.note, missing: gaps.count, words: words(entries), on: &painter)
    let present = model.chart.present
    painter.text(
      "\(model.member.row + 1) of \(present.count)  \(encounter.client.name.listed)", column: 1,
      row: 3, width: left - 3, role: .title)
    let quality = findings.flatMap { qualityLine($0, model.chart) }
    let room = quality.map { TextWidth.width(of: $0.text) + 2 } ?? 0
    painter.text(
      header(encounter, model.chart), column: 1, row: 4, width: size.columns - room - 1,
      role: .textMuted)
    if let quality { painter.rightText(quality.text, row: 4, role: quality.role, margin: 1) }
    draw(
      NoteForm(
        entries: entries, selected: model.memberField.row, editing: model.editing,
        width: fieldWidth), from: 5, on: &painter)
  }

  /// What a payer or the practice asks for in a field that not every note needs (M44, M109); nothing
  /// once something is written there.
  private func asked(for place: NotePlace, _ model: SessionModel) -> String? {
    guard model.shownText(of: place) == place.text(in: model.chart) else { return nil }
    return model.report.encounters.lazy.flatMap(\.blockers).first { blocker in
      switch (blocker.remedy, place) {
      case (.groupNote(.lengthRationale), .group(_, .lengthRationale)): true
      case (.note(let client, .modifierReason), .member(_, let other, .modifierReason)):
        client == other
      default: false
      }
    }?.message
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

  /// Draws how a note stands at the right of its title, and returns where that begins.
  ///
  /// The words are counted without its colour: each one typed repaints the number alone (R28).
  @discardableResult
  private func drawState<Field>(
    of note: Note<Field>, missing: Int, words: Int, on painter: inout Painter
  ) -> Int {
    let state = noteState(note, missing: missing)
    let count =
      if case .draft = note {
        // As wide for a hundred words as for one.
        TextWidth.pad(" · \(words) word\(words == 1 ? "" : "s")", to: 12)
      } else { "" }
    let start = max(
      1, size.columns - 1 - TextWidth.width(of: state) - TextWidth.width(of: count))
    let end = painter.text(
      state, column: start, row: 3, width: size.columns - start - 1,
      role: noteRole(note, missing: missing))
    painter.text(count, column: end, row: 3, role: .textMuted)
    return start
  }

  private func noteState<Field>(_ note: Note<Field>, missing: Int) -> String {
    switch note {
    case .signed(let signed):
      let statement = signed.statementInForce
      let corrected = signed.record.corrections.isEmpty ? "" : ", corrected"
      let coSigned = signed.coSignature == nil ? "" : ", co-signed"
      let count = signed.record.addenda.count
      let added = count == 0 ? "" : count == 1 ? ", 1 addendum" : ", \(count) addenda"
      return "\(signs[.ok]) signed \(statement.signedAt.time) \(statement.printedName)"
        + corrected + coSigned + added
    case .unverified: return "\(signs[.blocked]) signature doesn't hold"
    case .draft:
      let lack = missing == 0 ? "complete, not signed" : "\(missing) missing"
      return "\(signs[missing == 0 ? .warn : .blocked]) \(lack)"
    }
  }

  private func noteRole<Field>(_ note: Note<Field>, missing: Int) -> StyleRole {
    switch note {
    case .signed: .statusOk
    case .unverified: .statusBlocked
    case .draft: missing == 0 ? .statusWarn : .statusBlocked
    }
  }

  private func draw(_ form: NoteForm, from top: Int, on painter: inout Painter) {
    let bottom = size.rows - 3
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
    drawLabel(entry, isSelected: isSelected, row: line, on: &painter)
    if isSelected, editing == nil {
      painter.select(row: line, columns: labelWidth - 1)
      painter.cursor = Position(column: 0, row: line)
    }
    let note = form.note(of: index)
    let textEnd = note == nil ? end : max(line + 1, end - 1)
    if let editing, entry.choices.isEmpty {
      drawEditor(editing, rows: line..<textEnd, on: &painter)
    } else if editing != nil {
      drawChoice(form.choiceLines(of: entry), row: line, on: &painter)
    } else {
      drawText(form, index, rows: line..<textEnd, on: &painter)
    }
    if let note, textEnd < end {
      painter.text(
        "\(signs[entry.isUnsaved ? .unsaved : .warn]) \(note)", column: labelWidth,
        row: textEnd, role: .statusWarn)
    }
    return end
  }

  private func drawLabel(
    _ entry: NoteForm.Entry, isSelected: Bool, row: Int, on painter: inout Painter
  ) {
    let isOptional = entry.text.isEmpty && entry.fault == nil
    let (sign, role): (Sign, StyleRole) =
      if entry.isUnsaved {
        (.unsaved, .statusWarn)
      } else if entry.isMissing {
        (.blocked, .statusBlocked)
      } else if isOptional {
        (.notRecorded, .textMuted)
      } else {
        entry.fault == nil ? (.ok, .statusOk) : (.warn, .statusWarn)
      }
    painter.text(isSelected ? signs[.selection] : "", column: 0, row: row, width: 1)
    painter.text(signs[sign], column: 1, row: row, width: 1, role: role)
    painter.text(entry.label, column: 3, row: row, width: labelWidth - 4, role: .text)
  }

  private func drawChoice(
    _ rows: [[(text: String, isChosen: Bool)]], row: Int, on painter: inout Painter
  ) {
    painter.cursor = Position(column: labelWidth, row: row)
    for (offset, line) in rows.enumerated() {
      var column = labelWidth
      for choice in line {
        if choice.isChosen { painter.cursor = Position(column: column, row: row + offset) }
        column = painter.text(
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
      let text = isCut ? lines[offset] + " " + signs[.ellipsis] : lines[offset]
      painter.text(text, column: labelWidth, row: row, width: fieldWidth, role: role)
    }
  }

  private func drawEditor(
    _ editing: FieldEditing, rows: Range<Int>, on painter: inout Painter
  ) {
    // The find line takes the last row, so that nothing else on the screen moves.
    let rows = editing.search == nil ? rows : rows.dropLast()
    let window = editing.editor.window(width: fieldWidth, height: rows.count)
    for (offset, row) in rows.enumerated() {
      let area = Rect(column: labelWidth, row: row, columns: fieldWidth, rows: 1)
      painter.grid.fill(area, role: .fieldFocus)
      guard window.rows.indices.contains(offset) else { continue }
      let line = window.rows[offset]
      painter.text(
        line.text, column: labelWidth, row: row, width: fieldWidth, role: .fieldFocus)
      if let selected = line.selectedColumns {
        painter.grid.setRole(
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
