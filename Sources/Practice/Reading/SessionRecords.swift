internal import GroupCare
internal import Store

/// The stored records of one session, as they were read.
struct SessionRecords: Sendable {
  let session: Versioned<Session>
  /// The revision of the facts; whoever changes any record of the session raises it.
  let factsRevision: Int
  var groupNote: Versioned<GroupNoteRecord>?
  var attendance: [ClientID: Versioned<AttendanceRecord>] = [:]
  var identity: [ClientID: Versioned<IdentityRecord>] = [:]
  var notes: [ClientID: Versioned<ProgressNoteRecord>] = [:]
  var overrides: [ClientID: Versioned<OverridesRecord>] = [:]
  var claims: [ClaimID: Versioned<ClaimRecord>] = [:]

  /// Those of whom something is recorded and who weren't taken out again.
  var members: [AttendanceRecord] { attendance.values.map(\.value).filter { !$0.isRemoved } }

  /// Whether a claim of a member stands.
  func isClaimed(_ client: ClientID) -> Bool {
    claims.values.contains { $0.value.client == client && $0.value.state != .voided }
  }

  /// The revision of each record; what was never written counts as 0.
  var revisions: [SessionPart: Int] {
    var revisions: [SessionPart: Int] = [.session: session.revision]
    revisions[.groupNote] = groupNote?.revision
    for (client, record) in attendance { revisions[.attendance(client)] = record.revision }
    for (client, record) in identity { revisions[.identityCheck(client)] = record.revision }
    for (client, record) in notes { revisions[.note(client)] = record.revision }
    for (client, record) in overrides { revisions[.overrides(client)] = record.revision }
    return revisions
  }
}

extension SealedRecords {
  /// Reads the records of a session, or nothing if there is no such session.
  ///
  /// The facts are read first: a change in between is noticed when the facts are written.
  func session(_ id: SessionID) throws -> SessionRecords? {
    let identifier = try identifier(.session, id.text)
    let factsRevision = try store.facts(identifier)?.revision ?? 0
    guard let session = try read(Session.self, id.text) else { return nil }
    var found = SessionRecords(session: session, factsRevision: factsRevision)
    for revision in try store.current(index: index(.records(of: id))) {
      switch RecordKind(rawValue: revision.kind) {
      case .groupNote: found.groupNote = try open(revision)
      case .attendance:
        let record: Versioned<AttendanceRecord> = try open(revision)
        found.attendance[record.value.client] = record
      case .identityCheck:
        let record: Versioned<IdentityRecord> = try open(revision)
        found.identity[record.value.client] = record
      case .progressNote:
        let record: Versioned<ProgressNoteRecord> = try open(revision)
        found.notes[record.value.client] = record
      case .overrides:
        let record: Versioned<OverridesRecord> = try open(revision)
        found.overrides[record.value.client] = record
      case .claim:
        let record: Versioned<ClaimRecord> = try open(revision)
        found.claims[record.value.id] = record
      case .profile, .payer, .clinician, .client, .diagnoses, .coverage, .benefits,
        .authorization, .referral, .consent, .screening, .enrolment, .individualService, .plan,
        .family, .group, .membership, .session, .batch, .phrase, nil:
        throw PracticeError.damaged
      }
    }
    return found
  }
}
