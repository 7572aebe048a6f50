internal import GroupCare

extension Roll {
  /// Puts a session's records together; every signature is verified on the way.
  ///
  /// - Parameters:
  ///   - records: What is stored of the session.
  ///   - elsewhere: What is known beside that session.
  ///   - verifier: Checks signatures.
  /// - Returns: The chart.
  /// - Throws: ``PracticeError/damaged`` when a record names somebody who isn't there.
  func chart(
    _ records: SessionRecords, elsewhere: Elsewhere, verifier: SignatureVerifier
  ) throws -> SessionChart {
    let session = records.session.value
    guard let group = groups[session.group] else { throw PracticeError.damaged }
    // Everyone was accounted for when the log was closed; who is enrolled later that day wasn't meant.
    let enrolled = self.enrolled(in: group.id, on: session.dateOfService).filter {
      !session.isAttendanceClosed || $0.period.first < session.dateOfService
    }
    let recorded = records.members
    let known = Set(recorded.map(\.client))
    let places =
      recorded.map { ($0.client, $0.order, $0.isWalkIn) }
      + enrolled.filter { !known.contains($0.client) }.map { ($0.client, $0.order, false) }
    let encounters = try places.map { client, order, isWalkIn in
      guard let person = clients[client] else { throw PracticeError.damaged }
      let note =
        records.notes[client]?.value.note.verified(
          as: .member(session.id, client), using: verifier) ?? .draft(ProgressNoteContent())
      var facts = billing(of: client, past: try elsewhere.past(of: client, beside: session))
      facts.earlierNotes = try elsewhere.earlierNotes(
        of: person, before: session, for: note.content, isClaimed: records.isClaimed(client))
      return Encounter(
        client: person, order: order, isWalkIn: isWalkIn,
        attendance: records.attendance[client].map { record in
          record.value.isRemoved ? Attendance() : record.value.attendance
        } ?? Attendance(),
        identityCheck: records.identity[client]?.value.check,
        note: note,
        overrides: records.overrides[client]?.value.overrides ?? [],
        billing: facts)
    }
    return SessionChart(
      practice: profile, group: group, session: session,
      groupNote: records.groupNote?.value.note.verified(
        as: .group(session.id), using: verifier) ?? .draft(GroupNoteContent()),
      encounters: encounters, clinicians: clinicians(of: session, in: group),
      claims: records.claims.values.map(\.value).sorted { ($0.madeAt, $0.id) < ($1.madeAt, $1.id) },
      surroundings: try elsewhere.surroundings(of: session))
  }
}
