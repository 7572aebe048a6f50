internal import GroupCare
internal import Store

/// A change of one session in the making: what was read, what it becomes, and what the log says.
struct SessionWriting {
  let loaded: LoadedSession
  var chart: SessionChart
  var log: [LogLine] = []
  var claims: [ClaimRecord] = []
  var batch: ClaimBatch?
  var finished: [DraftPlace] = []

  init(_ loaded: LoadedSession) {
    self.loaded = loaded
    chart = loaded.chart
  }

  /// Refuses to go on from a revision that isn't the newest (C30).
  func require(_ part: SessionPart, at revision: Int) throws(PracticeError) {
    let current = loaded.records.revisions[part] ?? 0
    guard current == revision else { throw .newerRevision(part, theirs: current) }
  }

  /// The chart with the claims that are being written.
  var result: SessionChart {
    let written = Set(claims.map(\.id))
    return SessionChart(
      practice: chart.practice, group: chart.group, session: chart.session,
      groupNote: chart.groupNote, encounters: chart.encounters, clinicians: chart.clinicians,
      claims: chart.claims.filter { !written.contains($0.id) } + claims,
      surroundings: chart.surroundings)
  }

  /// Those of whom something is written that other sessions look at.
  var touched: Set<ClientID> {
    let present = chart.encounters.filter { encounter in
      loaded.chart.encounter(of: encounter.client.id)?.attendance != encounter.attendance
    }
    let removed = loaded.records.members.map(\.client).filter { chart.encounter(of: $0) == nil }
    return Set(present.map(\.client.id) + removed + claims.map(\.client))
  }
}

extension SessionWriting {
  /// The revisions of those records that are no longer what was read.
  func revisions(_ records: SealedRecords) throws -> [NewRevision] {
    let read = loaded.records
    let id = chart.session.id
    var revisions: [NewRevision] = []
    if read.session.revision == 0 || chart.session != read.session.value {
      revisions.append(
        try records.revision(
          chart.session, base: read.session.revision, place: read.session.place))
    }
    if chart.groupNote.record != loaded.chart.groupNote.record {
      revisions.append(
        try records.revision(
          GroupNoteRecord(session: id, note: chart.groupNote.record),
          base: read.groupNote?.revision ?? 0))
    }
    for encounter in chart.encounters {
      revisions += try self.revisions(of: encounter, records)
    }
    let kept = Set(chart.encounters.map(\.client.id))
    for gone in read.attendance.values where !kept.contains(gone.value.client) {
      if gone.value.isRemoved { continue }
      revisions.append(
        try records.revision(
          AttendanceRecord(
            session: id, client: gone.value.client, order: gone.value.order,
            isWalkIn: gone.value.isWalkIn, isRemoved: true, attendance: gone.value.attendance),
          base: gone.revision))
    }
    for claim in claims {
      let old = read.claims[claim.id]
      revisions.append(
        try records.revision(claim, base: old?.revision ?? 0, place: old?.place ?? 0))
    }
    if let batch { revisions.append(try records.revision(BatchRecord(batch), base: 0)) }
    return revisions
  }

  private func revisions(
    of encounter: Encounter, _ records: SealedRecords
  ) throws -> [NewRevision] {
    let read = loaded.records
    let (id, client) = (chart.session.id, encounter.client.id)
    let old = loaded.chart.encounter(of: client)
    var revisions: [NewRevision] = []
    // A walk-in is kept at once; of an enrolled member there is nothing to keep before the first word.
    if old.map({ $0.attendance != encounter.attendance }) ?? true {
      revisions.append(
        try records.revision(
          AttendanceRecord(
            session: id, client: client, order: encounter.order, isWalkIn: encounter.isWalkIn,
            isRemoved: false, attendance: encounter.attendance),
          base: read.attendance[client]?.revision ?? 0))
    }
    if encounter.identityCheck != old?.identityCheck {
      revisions.append(
        try records.revision(
          IdentityRecord(session: id, client: client, check: encounter.identityCheck),
          base: read.identity[client]?.revision ?? 0))
    }
    if encounter.note.record != old?.note.record ?? NoteRecord() {
      revisions.append(
        try records.revision(
          ProgressNoteRecord(
            session: id, client: client, date: chart.session.dateOfService,
            note: encounter.note.record),
          base: read.notes[client]?.revision ?? 0))
    }
    if encounter.overrides != old?.overrides ?? [] {
      revisions.append(
        try records.revision(
          OverridesRecord(session: id, client: client, overrides: encounter.overrides),
          base: read.overrides[client]?.revision ?? 0))
    }
    return revisions
  }
}
