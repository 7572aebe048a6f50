import GroupCare
import Screen

/// One open session: what is on the screen, and what is on its way to the store.
struct SessionModel: Sendable {
  /// As it looks, with everything that was pressed.
  private(set) var chart: SessionChart
  /// As it stood in the store when it was last read or written.
  var stored: SessionChart
  /// The clients of the practice, by name.
  var clients: [Client]
  /// The phrases of the practice.
  var phrases: [Phrase]
  /// What the gates say of ``chart``.
  private(set) var report: GateReport
  /// The notes that aren't signed in ``chart``.
  private(set) var openNotes: OpenNotes
  /// The rows of the gate, by ``report``.
  private(set) var gateRows: [GateRow]
  /// The notes of ``chart``, ready to be compared with what is being typed.
  private(set) var wording: SessionWording
  /// What stood out in the shown note when it was read last.
  private var lastReading: (client: ClientID, content: ProgressNoteContent, reading: NoteReading)?
  /// The revisions of ``stored``.
  var revisions: [SessionPart: Int]
  /// Changes that are being committed.
  var inFlight: [SessionChange] = []
  /// Changes that wait for those.
  var waiting: [SessionChange] = []
  /// What is asked once everything is saved: signing and claims read what the store has.
  var afterSaving: [Asked] = []
  /// What was asked and isn't answered yet; changes wait for it.
  var asked: [Asked] = []
  /// Dialogs whose answers are on their way.
  var given: [Question] = []
  /// Texts that couldn't be written, by place: their fields open with them.
  var unsaved: [NotePlace: String] = [:]
  /// What takes the last changes back, the newest last.
  var undo: [Step] = []
  /// What was taken back, the newest last.
  var redo: [Step] = []
  /// Whether the last commit failed, so that nothing is on its way.
  var hasFailed = false
  /// When the last commit returned.
  var savedAt: Timestamp?

  var tab = SessionTab.checkIn
  var row = ListCursor()
  var groupField = ListCursor()
  private var lastMember = ListCursor()
  private var lastMemberField = ListCursor()
  var gateCursor = ListCursor()
  /// Whose notes show each missing thing in a row of its own on the gate; nothing stands for the group's.
  var unfoldedNotes: Set<ClientID?> = []
  /// The blocker that was gone to last, to know from where F8 goes on.
  var lastJump: Blocker?
  /// Its number then: when it is mended, the next has it.
  var lastJumpNumber = 0
  /// Whether Esc goes back to the gate, from where this place was jumped to.
  var returnsToGate = false
  var editing: FieldEditing?
  /// What was looked for in a field last.
  var lastSearch = ""
  /// What was cut, copied or deleted in a field last, for all its fields.
  var killBuffer = ""
  /// The phrase that was put into each note last.
  var lastPhrases: [NoteReference: PhraseID] = [:]
  /// Whether the last key marked somebody present: the line about the selected member then stays
  /// empty, so that a row of arrivals sends little (R28).
  var isInBurst = false
  /// The digits of a row number that is being typed.
  var digits = ""

  /// What takes back one step of a person, one change after another, and what it was.
  struct Step: Sendable {
    let changes: [SessionChange]
    let what: String

    init(_ changes: [SessionChange], what: String) {
      self.changes = changes
      self.what = what
    }
  }

  /// Something beside a commit that writes: what it is, and what to say and do when it is done.
  struct Asked: Sendable {
    let effect: Effect
    var said: String?
    /// The dialog that may be forgotten then.
    var purpose: DialogPurpose?
    /// The client who walked in.
    var walkIn: ClientID?

    /// The same over the person's own newest revision.
    func following(from before: [SessionPart: Int], to after: [SessionPart: Int]) -> Asked {
      guard case .sign(var wish, let passphrase) = effect else { return self }
      wish.follow(from: before, to: after)
      return Asked(
        effect: .sign(wish, passphrase: passphrase), said: said, purpose: purpose, walkIn: walkIn)
    }
  }

  init(_ loaded: LoadedSession, gate: ClaimGate) {
    chart = loaded.chart
    stored = loaded.chart
    revisions = loaded.revisions
    clients = loaded.clients
    phrases = loaded.phrases
    wording = SessionWording(loaded.chart)
    report = GateReport(loaded.chart, gate: gate, wording: wording)
    openNotes = OpenNotes(of: loaded.chart)
    gateRows = report.rows
  }

  /// Shows a chart, and what follows from it.
  mutating func show(_ chart: SessionChart, gate: ClaimGate) {
    self.chart = chart
    wording = SessionWording(chart)
    lastReading = nil
    report = GateReport(chart, gate: gate, wording: wording)
    openNotes = OpenNotes(of: chart)
    // Who stands at the top and went nowhere from there stays there: what comes first is to be mended first.
    let isChosen = gateCursor.row > 0 || selectedGateRow?.mended == lastJump
    let selected = isChosen ? selectedGateRow : nil
    gateRows = report.rows
    selectGateRow(selected)
  }

  /// What stands out in a member's note as it is on the screen.
  func findings(of encounter: Encounter) -> NoteFindings? { reading(of: encounter)?.findings }

  /// The same, and where.
  func reading(of encounter: Encounter) -> NoteReading? {
    let content = shownNote(of: encounter)
    if let lastReading, lastReading.client == encounter.client.id, lastReading.content == content {
      return lastReading.reading
    }
    return wording.reading(of: encounter.client.id, writing: content)
  }

  /// Reads the note that is shown once for all who ask about it until the next event.
  mutating func readShownNote() {
    guard tab == .memberNotes, let encounter = noteEncounter else {
      lastReading = nil
      return
    }
    let content = shownNote(of: encounter)
    if lastReading?.client == encounter.client.id, lastReading?.content == content { return }
    lastReading = wording.reading(of: encounter.client.id, writing: content).map { reading in
      (client: encounter.client.id, content: content, reading: reading)
    }
  }

  /// Whose note is shown: of those who are here, who may be fewer than when it was chosen.
  var member: ListCursor {
    get { lastMember.within(chart.present.count) }
    set { lastMember = newValue }
  }

  /// The selected field of that note, which may have fewer than the one before.
  var memberField: ListCursor {
    get { lastMemberField.within(memberFields.count) }
    set { lastMemberField = newValue }
  }

  var id: SessionID { chart.session.id }

  /// Whether anything is on its way to the store.
  var isSaving: Bool { !inFlight.isEmpty || !waiting.isEmpty || !asked.isEmpty }

  /// Whether something is being signed, or will be once everything is saved.
  var isSigning: Bool {
    (asked + afterSaving).contains { asked in
      if case .sign = asked.effect { true } else { false }
    }
  }

  /// The records that are being written.
  var writtenParts: Set<SessionPart> {
    var parts = Set(inFlight.flatMap { $0.parts(of: chart) })
    if inFlight.isEmpty, case .sign(let wish, _)? = asked.first?.effect {
      parts.formUnion(wish.notes.map(\.part))
    }
    return parts
  }

  /// How many changes are on their way.
  var pending: Int { inFlight.count + waiting.count }

  /// Whether a text of that place is on its way to the store.
  func isOnItsWay(_ place: NotePlace) -> Bool {
    (inFlight + waiting).contains { $0.notePlace(in: id) == place }
  }

  /// The encounter of the selected row of the check-in.
  var selected: Encounter? {
    chart.encounters.indices.contains(row.row) ? chart.encounters[row.row] : nil
  }

  /// The encounter whose note is shown.
  var noteEncounter: Encounter? {
    let present = chart.present
    return present.indices.contains(member.row) ? present[member.row] : nil
  }

  /// The fields of the shown member's note.
  var memberFields: [ProgressNoteField] {
    noteEncounter.map(chart.noteFields)
      ?? ProgressNoteField.fields(goals: [], assignsHomework: chart.group.assignsHomework)
  }

  /// Whether Tab passes a field by: few notes need it, and nothing was begun in it or its twin.
  func isAside(_ field: ProgressNoteField) -> Bool {
    guard ProgressNoteField.complexity.contains(field), let client = noteEncounter?.client.id else {
      return false
    }
    return ProgressNoteField.complexity.allSatisfy {
      shownText(of: .member(id, client, $0)).isEmpty
    }
  }

  /// The place of the selected field on the tab that is shown.
  var selectedPlace: NotePlace? {
    switch tab {
    case .groupNote:
      .group(id, GroupNoteField.allCases[min(groupField.row, GroupNoteField.allCases.count - 1)])
    case .memberNotes:
      noteEncounter.map {
        .member(id, $0.client.id, memberFields[memberField.row])
      }
    case .checkIn, .gate: nil
    }
  }

  /// Takes the session as it stands in the store; what is on its way stays on the screen.
  mutating func take(_ loaded: LoadedSession, gate: ClaimGate, _ context: ChangeContext) {
    stored = loaded.chart
    revisions = loaded.revisions
    // They come along when a session is opened, not with every commit.
    if !loaded.clients.isEmpty { clients = loaded.clients }
    if !loaded.phrases.isEmpty { phrases = loaded.phrases }
    var chart = loaded.chart
    let onTheirWay = inFlight + waiting
    for change in onTheirWay {
      do {
        try chart.apply(change, context)
      } catch {
        // The store will refuse it as well and the answer to the commit says so.
        continue
      }
    }
    show(chart, gate: gate)
    renewEditingRevision()
  }

  /// Takes the news that something couldn't be written: it waits for the next change.
  mutating func takeFailure() -> [Effect] {
    hasFailed = !inFlight.isEmpty
    let wasAsked = inFlight.isEmpty && !asked.isEmpty
    waiting = inFlight + waiting
    inFlight = []
    asked = []
    afterSaving = []
    return wasAsked && !waiting.isEmpty ? flush() : []
  }

  /// Returns the commit of what waits, unless one is on its way; with nothing to commit, what was to
  /// come after it.
  mutating func flush() -> [Effect] {
    guard inFlight.isEmpty, asked.isEmpty else { return [] }
    guard !waiting.isEmpty else {
      guard !afterSaving.isEmpty else { return [] }
      asked = [afterSaving.removeFirst()]
      return asked.map(\.effect)
    }
    hasFailed = false
    inFlight = waiting
    waiting = []
    return [.commit(id, inFlight, basedOn: revisions)]
  }

  /// The text of a place as it is on the screen, typed or not.
  func shownText(of place: NotePlace) -> String {
    if let editing, editing.place == place { return editing.text }
    return unsaved[place] ?? place.text(in: chart)
  }

  /// Whether a field lacks nothing but more words while its first one is being typed: that isn't said yet.
  func isBegun<Field>(_ place: NotePlace, _ fault: NoteGap<Field>.Fault?) -> Bool {
    guard fault == .filler, let editing, editing.place == place, editing.hasChanged else {
      return false
    }
    return editing.text.wordCount < 2
  }

  /// The group note as it is on the screen.
  var shownGroupNote: GroupNoteContent {
    var content = chart.groupNote.content
    if let editing, case .group(_, let field) = editing.place {
      // A choice that isn't one yet is shown as empty.
      try? content.write(editing.text, in: field)
    }
    return content
  }

  /// A member's note as it is on the screen.
  func shownNote(of encounter: Encounter) -> ProgressNoteContent {
    var content = encounter.note.content
    if let editing, case .member(_, encounter.client.id, let field) = editing.place {
      try? content.write(editing.text, in: field)
    }
    return content
  }

  /// What the group note lacks as it is on the screen, by field.
  var groupGaps: [GroupNoteField: NoteGap<GroupNoteField>.Fault] {
    let isLarge = chart.present.count >= chart.practice.policy.largeGroupFrom
    return Dictionary(
      NoteCompleteness(shownGroupNote, isLarge: isLarge).gaps.map { ($0.field, $0.fault) },
      uniquingKeysWith: { first, _ in first })
  }

  /// What a member's note lacks as it is on the screen, by field.
  func gaps(
    of encounter: Encounter
  ) -> [ProgressNoteField: NoteGap<ProgressNoteField>.Fault] {
    let completeness = NoteCompleteness(
      shownNote(of: encounter), context: chart.noteContext(of: encounter))
    return Dictionary(
      completeness.gaps.map { ($0.field, $0.fault) }, uniquingKeysWith: { first, _ in first })
  }
}
