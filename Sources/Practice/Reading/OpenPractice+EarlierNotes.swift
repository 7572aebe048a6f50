internal import GroupCare
internal import Store
internal import Synchronization

/// How far back and how many of a member's earlier notes a note is compared with.
struct EarlierNoteSpan {
  private static let count = 10
  private static let monthCount = 6

  /// The day before which they were written.
  let date: CalendarDate
  /// A day of each month that is looked at, the latest first.
  let months: [CalendarDate]

  init(before date: CalendarDate) {
    self.date = date
    var months = [date]
    while months.count < Self.monthCount {
      let month = months[months.count - 1]
      months.append(month.adding(days: -month.day))
    }
    self.months = months
  }

  /// Returns the last of some notes, the newest first.
  func newest(_ notes: [EarlierNote]) -> [EarlierNote] {
    let first = months[months.count - 1]
    let start = first.adding(days: 1 - first.day)
    return Array(
      notes.filter { $0.date < date && $0.date >= start }
        .sorted { ($0.date, $0.session) > ($1.date, $1.session) }
        .prefix(Self.count))
  }

  /// Whether there are as many as are compared.
  func isFilled(by count: Int) -> Bool { count >= Self.count }
}

extension OpenPractice {
  /// Returns the last signed notes of a client before a session, the newest first.
  ///
  /// They are read when a session is opened and kept until another one is: a commit doesn't wait for
  /// them. Their signatures aren't checked, since nothing is billed by them.
  func earlierNotes(of client: Client, before session: Session) throws -> [EarlierNote] {
    if let known = state.withLock({ $0.earlierNotes[session.id]?[client.id] }) { return known }
    let span = EarlierNoteSpan(before: session.dateOfService)
    let notes = span.newest(try storedNotes(of: client, in: span))
    state.withLock { state in
      if state.earlierNotes[session.id] == nil { state.earlierNotes = [session.id: [:]] }
      state.earlierNotes[session.id]?[client.id] = notes
    }
    return notes
  }

  /// Returns the stored signed notes of a client in a span, from its end on until there are enough.
  func storedNotes(of client: Client, in span: EarlierNoteSpan) throws -> [EarlierNote] {
    var found: [EarlierNote] = []
    for month in span.months where !span.isFilled(by: found.count) {
      let lookup = try records.index(.notes(of: client.id, inMonthOf: month))
      for revision in try records.store.current(index: lookup) {
        let record: Versioned<ProgressNoteRecord> = try records.open(revision)
        let note = record.value
        guard let date = note.date, date < span.date, note.note.signature != nil else { continue }
        found.append(
          EarlierNote(
            session: note.session, date: date,
            content: note.note.corrections.last?.content ?? note.note.content, of: client))
      }
    }
    return found
  }
}
