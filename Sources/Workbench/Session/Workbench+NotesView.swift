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
          marks: marks(at: place, of: gaps[field], model),
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
        "Nobody is marked present yet; \(name(of: .alt("1"))) shows the check-in.", column: 1,
        row: 4,
        role: .textMuted)
      return
    }
    let gaps = model.gaps(of: encounter)
    let reading = model.reading(of: encounter)
    let goals = encounter.billing.plan?.goals ?? []
    let contradictions = Dictionary(
      RiskAnswers(model.shownNote(of: encounter)).contradictions.map {
        ($0.field, "look again: \($0.reason)")
      }, uniquingKeysWith: { first, _ in first })
    let entries = model.memberFields.map { field in
      let place = NotePlace.member(model.id, encounter.client.id, field)
      let named = reading?.marks(in: field) ?? []
      return NoteForm.Entry(
        place: place, label: field.label(among: goals), heading: heading(field, goals),
        text: model.shownText(of: place),
        fault: gaps[field]?.words ?? asked(for: place, model) ?? contradictions[field],
        isMissing: gaps[field] == .missing || model.isBegun(place, gaps[field]),
        findings: reading.map { findingLines(field, $0, model.chart) } ?? [],
        marks: marks(at: place, of: gaps[field], model) + (isRead(place, model) ? named : []),
        isUnsaved: model.unsaved[place] != nil)
    }
    let left = drawState(
      of: encounter.note, missing: gaps.count, words: words(entries), on: &painter)
    let present = model.chart.present
    painter.text(
      "\(model.member.row + 1) of \(present.count)  \(encounter.client.name.listed)", column: 1,
      row: 3, width: left - 3, role: .title)
    let quality = reading.flatMap { qualityLine($0.findings, model.chart) }
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

  /// Whether the text of a field that is shown is the one that was read: what couldn't be written wasn't.
  private func isRead(_ place: NotePlace, _ model: SessionModel) -> Bool {
    model.unsaved[place] == nil || model.editing?.place == place
  }

  /// The whole text of a field that says nothing, or what another says; not while its first word is typed.
  private func marks<Field>(
    at place: NotePlace, of fault: NoteGap<Field>.Fault?, _ model: SessionModel
  ) -> [Range<Int>] {
    switch fault {
    case nil, .missing, .noGoalAddressed, .notPsychotherapy: []
    case .filler where model.isBegun(place, fault): []
    case .filler, .noNumber, .repeatsGroupNote, .notRecognised, .didacticOnly:
      isRead(place, model) ? [0..<model.shownText(of: place).utf8.count] : []
    }
  }

  /// What a payer or the practice asks for in a field that not every note needs (M44, M109); nothing
  /// once something is written there.
  private func asked(for place: NotePlace, _ model: SessionModel) -> String? {
    switch place {
    case .group(_, .lengthRationale), .member(_, _, .modifierReason): break
    case .group, .member: return nil
    }
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
    let isOver = chart.session.ended != nil || encounter.attendance.status.presence?.isOpen == false
    let minutes = chart.minutesPresent(of: encounter, now: now)
    return [
      "b. \(encounter.client.birthDate)", member.isEmpty ? "no member id" : "id \(member)",
      codes.isEmpty ? "no diagnosis" : codes, isOver || showsTime ? "\(minutes) min here" : "",
    ].filter { !$0.isEmpty }.joined(separator: " · ")
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
        ? sum + entry.text.wordCount : sum
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
        TextWidth.pad(" · \(words) word\(words == 1 ? "" : "s")", to: words < 1_000 ? 12 : 13)
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
    case .unverified: return "\(signs[.blocked, ""]) signature doesn't hold"
    case .draft:
      let lack = missing == 0 ? "complete, not signed" : "\(missing) missing"
      return "\(signs[missing == 0 ? .warn : .blocked, ""]) \(lack)"
    }
  }

  private func noteRole<Field>(_ note: Note<Field>, missing: Int) -> StyleRole {
    switch note {
    case .signed: .statusOk
    case .unverified: .statusBlocked
    case .draft: missing == 0 ? .statusWarn : .statusBlocked
    }
  }
}
