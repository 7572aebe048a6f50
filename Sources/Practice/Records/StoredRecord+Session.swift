internal import GroupCare

extension Lookup {
  static func records(of session: SessionID) -> Lookup { Lookup("session-records", session.text) }
  static func sessions(of group: GroupID) -> Lookup { Lookup("group-sessions", group.text) }
  static func sessions(on date: CalendarDate) -> Lookup { Lookup("session-day", date.iso) }
  /// The notes of a client in the month of a date: how far back somebody reads is up to him.
  static func notes(of client: ClientID, inMonthOf date: CalendarDate) -> Lookup {
    Lookup("client-notes", "\(client)/\(date.iso.prefix(7))")
  }
}

extension Session: StoredRecord {
  static var kind: RecordKind { .session }
  var recordKey: String { id.text }
  var lookups: [Lookup] { [.sessions(of: group)] }
}

/// One member's attendance at one session.
struct AttendanceRecord: StoredRecord {
  static var kind: RecordKind { .attendance }
  let session: SessionID
  let client: ClientID
  let order: Int
  let isWalkIn: Bool
  /// Whether the member was taken out again, as only a walk-in can be.
  let isRemoved: Bool
  let attendance: Attendance
  var recordKey: String { MemberKey.text(session, client) }

  /// A member who was there is found by the year as well, from other sessions.
  var lookups: [Lookup] { [.records(of: session)] + pastLookups }
}

/// What a person decided doesn't stop one member's claim.
struct OverridesRecord: StoredRecord {
  static var kind: RecordKind { .overrides }
  let session: SessionID
  let client: ClientID
  let overrides: [Override]
  var recordKey: String { MemberKey.text(session, client) }
  var lookups: [Lookup] { [.records(of: session)] }
}

/// One member's identity check; nothing once it was taken back.
struct IdentityRecord: StoredRecord {
  static var kind: RecordKind { .identityCheck }
  let session: SessionID
  let client: ClientID
  let check: IdentityCheck?
  var recordKey: String { MemberKey.text(session, client) }
  var lookups: [Lookup] { [.records(of: session)] }
}

/// The note on the group.
struct GroupNoteRecord: StoredRecord {
  static var kind: RecordKind { .groupNote }
  let session: SessionID
  let note: NoteRecord<GroupNoteField>
  var recordKey: String { session.text }
  var lookups: [Lookup] { [.records(of: session)] }
}

/// One member's note.
struct ProgressNoteRecord: StoredRecord {
  static var kind: RecordKind { .progressNote }
  let session: SessionID
  let client: ClientID
  /// The date of service; those of before notes were compared don't say it and aren't found by it.
  let date: CalendarDate?
  let note: NoteRecord<ProgressNoteField>
  var recordKey: String { MemberKey.text(session, client) }
  var lookups: [Lookup] {
    [.records(of: session)] + (date.map { [.notes(of: client, inMonthOf: $0)] } ?? [])
  }
}

/// The key of what concerns one member in one session; ids have no slash, so no two keys look alike.
enum MemberKey {
  static func text(_ session: SessionID, _ client: ClientID) -> String { "\(session)/\(client)" }
}
