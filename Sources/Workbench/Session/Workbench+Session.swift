import GroupCare
import Screen

extension Workbench {
  /// Takes a session that was opened or read again.
  mutating func opened(_ loaded: LoadedSession) -> [Effect] {
    if session?.id == loaded.chart.session.id {
      takeLoaded(loaded)
      return []
    }
    var model = SessionModel(loaded, gate: gate)
    model.tab = Self.firstTab(of: model.chart.session)
    model.row.move(to: model.firstUnaccounted ?? 0, of: model.chart.encounters.count)
    session = model
    if routes.last != .session { routes.append(.session) }
    message = nil
    var effects = recover(loaded.drafts)
    if let jump = pendingJump {
      pendingJump = nil
      effects += go(to: jump)
    }
    return effects
  }

  private static func firstTab(of session: Session) -> SessionTab {
    switch session.state {
    case .scheduled, .inSession, .cancelled: .checkIn
    case .documenting: .memberNotes
    case .documented: .gate
    }
  }

  mutating func takeLoaded(_ loaded: LoadedSession) {
    guard let context, session?.id == loaded.chart.session.id else { return }
    session?.take(loaded, gate: gate, context)
  }

  /// Puts text that was typed before a crash back to where it was typed, as a change that can be
  /// taken back; where somebody else wrote meanwhile, asks.
  private mutating func recover(_ drafts: [RecoveredDraft]) -> [Effect] {
    var effects: [Effect] = []
    var recovered: [RecoveredDraft] = []
    for draft in drafts {
      guard let chart = session?.chart else { return effects }
      let current = draft.place.text(in: chart)
      if draft.text == current {
        effects.append(.dropDraft(draft.place))
      } else if session?.revisions[draft.place.part, default: 0] == draft.revision
        || current.isEmpty
      {
        effects += change(draft.place.writing(draft.text), what: "recovered text")
        recovered.append(draft)
      } else {
        dialog = Self.conflictDialog(draft.place, mine: draft.text, theirs: current)
      }
    }
    if let last = recovered.map(\.keptAt).max() {
      let texts = recovered.count == 1 ? "1 text" : "\(recovered.count) texts"
      say(.note, "Recovered \(texts) typed until \(last.time), never saved. u takes it out again.")
    }
    return effects
  }

  /// Takes the answer to a commit.
  mutating func committed(_ loaded: LoadedSession) -> [Effect] {
    guard session?.id == loaded.chart.session.id else { return [] }
    let done = session?.inFlight ?? []
    session?.inFlight = []
    takeLoaded(loaded)
    session?.savedAt = now
    session?.renewEditingRevision()
    return dropDrafts(of: done) + (session?.flush() ?? [])
  }

  private func dropDrafts(of changes: [SessionChange]) -> [Effect] {
    guard let session else { return [] }
    return changes.compactMap { change in
      let place: NotePlace
      switch change {
      case .writeGroupNote(let field, _): place = .group(session.id, field)
      case .writeNote(let client, let field, _): place = .member(session.id, client, field)
      default: return nil
      }
      return session.editing?.place == place ? nil : .dropDraft(place)
    }
  }

  /// Takes the news that somebody else's revision stood in the way (C30): texts are kept, both of
  /// them; anything else is said and not done.
  mutating func overtaken(_ loaded: LoadedSession) -> [Effect] {
    guard let model = session, model.id == loaded.chart.session.id else { return [] }
    let lost = model.inFlight + model.waiting
    let before = model.stored
    session?.inFlight = []
    session?.waiting = []
    takeLoaded(loaded)
    var effects: [Effect] = []
    for change in lost {
      guard let place = change.notePlace(in: model.id), let mine = change.writtenText else {
        say(
          .refused, "Somebody else changed this meanwhile; your change was not saved. Look again.")
        continue
      }
      let theirs = place.text(in: loaded.chart)
      if theirs == mine {
        effects.append(.dropDraft(place))
      } else if theirs == place.text(in: before) {
        // They wrote elsewhere in the same note.
        effects += self.change(change, what: "text", isUndoable: false)
      } else {
        dialog = Self.conflictDialog(place, mine: mine, theirs: theirs)
      }
    }
    return effects
  }

  static func conflictDialog(_ place: NotePlace, mine: String, theirs: String) -> Dialog {
    Dialog(
      .conflict(place, mine: mine, theirs: theirs),
      title: "Two people wrote in \"\(place.label)\"",
      info: ["Theirs, saved:", theirs, "", "Yours, kept:", mine],
      answers: [("m", "only mine"), ("t", "only theirs")], accept: "keep both")
  }

  /// Carries out a change on the screen at once and sends it on its way to the store.
  mutating func change(
    _ change: SessionChange, what: String, isUndoable: Bool = true
  ) -> [Effect] {
    guard let context, var chart = session?.chart else { return [] }
    do {
      let inverse = try chart.apply(change, context)
      session?.chart = chart
      session?.report = GateReport(chart, gate: gate)
      session?.waiting.append(change)
      if isUndoable, let inverse {
        session?.undo.append(SessionModel.Step(change: inverse, what: what))
        session?.redo = []
      }
      return session?.flush() ?? []
    } catch {
      say(.refused, error.sentence)
      return []
    }
  }

  mutating func undo() -> [Effect] {
    guard let step = session?.undo.popLast() else { return [] }
    return turn(step) { model, inverse in
      model.redo.append(inverse)
    } said: {
      "Undid: \($0)."
    }
  }

  mutating func redo() -> [Effect] {
    guard let step = session?.redo.popLast() else { return [] }
    return turn(step) { model, inverse in
      model.undo.append(inverse)
    } said: {
      "Did again: \($0)."
    }
  }

  private mutating func turn(
    _ step: SessionModel.Step, keep: (inout SessionModel, SessionModel.Step) -> Void,
    said: (String) -> String
  ) -> [Effect] {
    guard let context, var model = session else { return [] }
    do {
      if let inverse = try model.chart.apply(step.change, context) {
        keep(&model, SessionModel.Step(change: inverse, what: step.what))
      }
      model.report = GateReport(model.chart, gate: gate)
      model.waiting.append(step.change)
      let effects = model.flush()
      session = model
      if let client = step.change.client {
        session?.select(client)
      }
      say(.done, said(step.what))
      return effects
    } catch {
      say(.refused, error.sentence)
      return []
    }
  }
}

extension SessionModel {
  /// The first row of whom nobody said anything yet.
  var firstUnaccounted: Int? {
    chart.encounters.firstIndex { $0.attendance.status == .unaccounted }
  }

  /// The next such row after the selected one, from the top again at the end.
  var nextUnaccounted: Int? {
    let count = chart.encounters.count
    return (1...max(1, count)).lazy.map { (row.row + $0) % max(1, count) }.first {
      chart.encounters.indices.contains($0)
        && chart.encounters[$0].attendance.status == .unaccounted
    }
  }

  /// Selects a field of the shown member's note, or the first when the note hasn't got it.
  mutating func selectMemberField(_ field: ProgressNoteField) {
    let fields = memberFields
    memberField.move(to: fields.firstIndex(of: field) ?? 0, of: fields.count)
  }

  /// Selects the next row of whom nothing is known, if there is one.
  mutating func goToNextUnaccounted() {
    if let next = nextUnaccounted { row.move(to: next, of: chart.encounters.count) }
  }

  /// What is typed on goes over the revision that was just written.
  mutating func renewEditingRevision() {
    guard let part = editing?.place.part else { return }
    editing?.revision = revisions[part] ?? 0
  }

  /// Selects a client wherever it is shown.
  mutating func select(_ client: ClientID) {
    if let index = chart.encounters.firstIndex(where: { $0.client.id == client }) {
      row.move(to: index, of: chart.encounters.count)
    }
    if let index = chart.present.firstIndex(where: { $0.client.id == client }) {
      member.move(to: index, of: chart.present.count)
    }
  }
}

extension SessionChange {
  /// The field it writes, if it writes one.
  func notePlace(in session: SessionID) -> NotePlace? {
    switch self {
    case .writeGroupNote(let field, _): .group(session, field)
    case .writeNote(let client, let field, _): .member(session, client, field)
    default: nil
    }
  }

  /// The text it writes, if it writes one.
  var writtenText: String? {
    switch self {
    case .writeGroupNote(_, let text), .writeNote(_, _, let text): text
    default: nil
    }
  }
}
