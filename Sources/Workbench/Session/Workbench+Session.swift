import GroupCare
import Screen

extension Workbench {
  /// Takes a session that was opened or read again.
  mutating func opened(_ loaded: LoadedSession) -> [Effect] {
    if session?.id == loaded.chart.session.id {
      takeLoaded(loaded)
      return arrive()
    }
    var model = SessionModel(loaded, gate: gate)
    model.tab = Self.firstTab(of: model.chart.session)
    model.row.move(to: model.firstUnaccounted ?? 0, of: model.chart.encounters.count)
    session = model
    if routes.last != .session { routes.append(.session) }
    message = nil
    let effects = arrive()
    return effects + recover(loaded.drafts)
  }

  /// Goes to where the session was opened for.
  private mutating func arrive() -> [Effect] {
    defer { arrival = nil }
    switch arrival {
    case .member(let client):
      session?.select(client)
      return []
    case .firstBlocker:
      session?.selectBlocker(number: 1)
      return jump()
    case nil: return []
    }
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
    let gate = gate
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
        effects += write(draft.text, in: draft.place, what: "recovered text")
        recovered.append(draft)
      } else {
        waitingDialogs.append(
          conflictDialog(draft.place, mine: draft.text, theirs: current))
      }
    }
    let titles = session.map { recoveredTitles(of: $0.id) } ?? []
    if session?.unsaved.isEmpty == false {
      say(.refused, "Text typed before can't be written any more; it is kept where a * stands.")
    } else if let last = recovered.map(\.keptAt).max() {
      let count = Self.counted(recovered.count, "text")
      say(
        .note,
        titles.isEmpty
          ? "Recovered \(count) typed until \(last.time), never saved. u takes it out again."
          : "Recovered \(count) typed until \(last.time), and \(titles.joined(separator: ", ")).")
    } else if !titles.isEmpty {
      say(.note, "\(titles.joined(separator: ", ")) opens with what you typed before.")
    }
    self.recovered.removeAll { $0.session == session?.id }
    return effects
  }
}

extension SessionModel {
  /// The first row of whom nobody said anything yet.
  var firstUnaccounted: Int? {
    chart.encounters.firstIndex { $0.attendance.status == .unaccounted }
  }

  /// Those who are here and whose identity is checked.
  var verified: [Encounter] {
    chart.present.filter { $0.identityCheck?.outcome == .verified }
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

  /// Selects the next who is here and isn't identified yet, if there is one.
  mutating func goToNextUnidentified() {
    let count = chart.encounters.count
    let order = (1...max(1, count)).map { (row.row + $0) % max(1, count) }
    let next = order.first { index in
      chart.encounters.indices.contains(index) && chart.encounters[index].isPresent
        && needsWork(chart.encounters[index])
    }
    if let next { row.move(to: next, of: count) }
  }

  /// What is typed goes over the newest revision, unless somebody else wrote in the same field.
  mutating func renewEditingRevision() {
    guard let editing, editing.place.text(in: stored) == editing.baseText else { return }
    self.editing?.revision = revisions[editing.place.part] ?? 0
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
