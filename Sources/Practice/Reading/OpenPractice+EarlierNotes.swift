internal import GroupCare
internal import Store
internal import Synchronization

extension OpenPractice {
  /// How many of a member's last notes a note is compared with.
  private static let earlierNotesCount = 10
  /// How many months are looked back for them.
  private static let earlierMonths = 6

  /// Returns the last signed notes of a client before a session, the newest first.
  ///
  /// They are read when a session is opened and kept until another one is: a commit doesn't wait for
  /// them. Their signatures aren't checked, since nothing is billed by them.
  func earlierNotes(of client: Client, before session: Session) throws -> [EarlierNote] {
    if let known = state.withLock({ $0.earlierNotes[session.id]?[client.id] }) { return known }
    let notes = try readEarlierNotes(of: client, before: session)
    state.withLock { state in
      if state.earlierNotes[session.id] == nil { state.earlierNotes = [session.id: [:]] }
      state.earlierNotes[session.id]?[client.id] = notes
    }
    return notes
  }

  private func readEarlierNotes(
    of client: Client, before session: Session
  ) throws -> [EarlierNote] {
    var found: [(date: CalendarDate, note: ProgressNoteRecord)] = []
    var month = session.dateOfService
    for _ in 0..<Self.earlierMonths where found.count < Self.earlierNotesCount {
      let lookup = try records.index(.notes(of: client.id, inMonthOf: month))
      for revision in try records.store.current(index: lookup) {
        let record: Versioned<ProgressNoteRecord> = try records.open(revision)
        let note = record.value
        if let date = note.date, date < session.dateOfService, note.note.signature != nil {
          found.append((date, note))
        }
      }
      month = month.adding(days: -month.day)
    }
    return found.sorted { ($0.date, $0.note.session) > ($1.date, $1.note.session) }
      .prefix(Self.earlierNotesCount)
      .map { date, record in
        EarlierNote(
          session: record.session, date: date,
          content: record.note.corrections.last?.content ?? record.note.content, of: client)
      }
  }
}
