public import GroupCare
internal import Store
internal import Synchronization

extension OpenPractice {
  /// Carries out a change of a session.
  ///
  /// The session is read again, so the change meets what is stored and not what was on the screen. What
  /// it touches, the facts and the log entry are written in one transaction.
  ///
  /// - Parameters:
  ///   - change: The change.
  ///   - id: The session.
  ///   - revisions: The revisions that were on the screen; only those of the records that the change
  ///     touches are looked at, and one that isn't named counts as 0.
  /// - Returns: The session as it is now.
  /// - Throws: ``PracticeError/newerRevision(_:theirs:)``, ``PracticeError/refused(_:)``; nothing is
  ///   written then.
  @discardableResult
  public func apply(
    _ change: SessionChange, to id: SessionID, basedOn revisions: [SessionPart: Int]
  ) throws(PracticeError) -> OpenSession {
    try apply([change], to: id, basedOn: revisions)
  }

  /// Carries out several changes of a session, all or none.
  @discardableResult
  public func apply(
    _ changes: [SessionChange], to id: SessionID, basedOn revisions: [SessionPart: Int]
  ) throws(PracticeError) -> OpenSession {
    try require(changes)
    return try changing(id) { writing in
      for change in changes {
        for part in change.parts(of: writing.chart) {
          try writing.require(part, at: revisions[part] ?? 0)
        }
        try writing.chart.apply(change, context)
        writing.log.append(
          line(
            change.logAction, Self.subject(id, change.client), reason: change.reason))
        if let place = DraftPlace(id, change) { writing.finished.append(place) }
      }
    }
  }

  /// Makes the encounter of a client who isn't enrolled, for ``SessionChange/addWalkIn(_:)``.
  public func makeEncounter(
    walkIn client: ClientID, for session: SessionID
  ) throws(PracticeError) -> Encounter {
    try PracticeError.named {
      let roll = try roll()
      guard let person = roll.clients[client] else {
        throw PracticeError.unknown(.client, id: client.text)
      }
      // Walk-ins stand after the roster, in the order in which they came.
      let chart = try load(session).chart
      let last = chart.encounters.map(\.order).max() ?? 0
      let past = try elsewhere(roll).past(of: client, beside: chart.session)
      return Encounter(
        client: person, order: max(last, 999) + 1, isWalkIn: true,
        billing: roll.billing(of: client, past: past))
    }
  }

  /// Closes a session that is completely documented.
  ///
  /// - Throws: ``PracticeError/blocked(_:)``.
  @discardableResult
  public func closeSession(_ id: SessionID) throws(PracticeError) -> OpenSession {
    try require(.clinician)
    return try changing(id) { writing in
      switch SessionGate().evaluate(writing.chart) {
      case .documented(let proof): try writing.chart.close(proof, context)
      case .blocked: throw PracticeError.blocked(GateReport(writing.chart, gate: gate))
      }
      writing.log.append(line("session.close", "session/\(id)"))
    }
  }

  /// Notes are the clinicians'; who came, and when, the coordinators' as well; that a claim is made in
  /// spite of a rule, the billers' as well.
  private func require(_ changes: [SessionChange]) throws(PracticeError) {
    for change in changes {
      switch change {
      case .writeGroupNote, .writeNote: try require(.clinician)
      case .override, .restoreOverride: try require(.clinician, or: .biller)
      default: try require(.clinician, or: .coordinator)
      }
    }
  }

  /// Reads a session, changes it and writes it, once more from the beginning whenever somebody else
  /// wrote in between.
  func changing(
    _ id: SessionID, _ change: (inout SessionWriting) throws -> Void
  ) throws(PracticeError) -> OpenSession {
    try PracticeError.named {
      for _ in 0..<50 {
        var writing = SessionWriting(try load(id))
        try change(&writing)
        if let written = try commit(writing) { return written }
      }
      throw PracticeError.busy(process: nil)
    }
  }

  /// Writes a change; returns nothing when somebody else wrote since the session was read.
  private func commit(_ writing: SessionWriting) throws -> OpenSession? {
    let revisions = try writing.revisions(records)
    let chart = try chart(after: writing)
    let report = GateReport(chart, gate: gate)
    var batch = try batch(writing.log)
    batch.revisions = revisions
    batch.finishedDrafts = try writing.finished.map(draftKey)
    let reached = revisions.isEmpty ? [] : try sessionsReached(by: writing)
    if !revisions.isEmpty {
      let own = try records.facts(
        SessionSummary(chart, report: report), read: writing.loaded.records.factsRevision)
      batch.facts = [own] + (try facts(of: reached, after: writing))
    }
    do {
      let result = try commit(batch)
      state.withLock { $0.past.forget(reached + [chart.session.id], of: writing.touched) }
      return OpenSession(
        chart: chart, revisions: try newRevisions(after: writing, result), report: report,
        drafts: try allDrafts().filter { $0.place.session == chart.session.id })
    } catch is StaleSession {
      return nil
    } catch StoreError.newerRevision {
      return nil
    }
  }

  private func newRevisions(
    after writing: SessionWriting, _ result: CommitResult
  ) throws -> [SessionPart: Int] {
    var revisions = writing.loaded.records.revisions
    let id = writing.chart.session.id
    func take(_ part: SessionPart, _ kind: RecordKind, _ key: String) throws {
      if let new = result.revisions[try records.identifier(kind, key)] { revisions[part] = new }
    }
    try take(.session, .session, id.text)
    try take(.groupNote, .groupNote, id.text)
    let clients =
      writing.chart.encounters.map(\.client.id) + writing.loaded.chart.encounters.map(\.client.id)
    for client in Set(clients) {
      let key = MemberKey.text(id, client)
      try take(.attendance(client), .attendance, key)
      try take(.identityCheck(client), .identityCheck, key)
      try take(.note(client), .progressNote, key)
      try take(.overrides(client), .overrides, key)
    }
    return revisions
  }

  static func subject(_ session: SessionID, _ client: ClientID?) -> String {
    client.map { "session/\(session)/member/\($0)" } ?? "session/\(session)"
  }
}

extension DraftPlace {
  /// The place whose draft a change makes needless.
  fileprivate init?(_ session: SessionID, _ change: SessionChange) {
    switch change {
    case .writeGroupNote(let field, _):
      self.init(session: session, part: .groupNote, field: field.key)
    case .writeNote(let client, let field, _):
      self.init(session: session, part: .note(client), field: field.key)
    default: return nil
    }
  }
}

extension SessionChange {
  /// The reason that was given.
  fileprivate var reason: String {
    switch self {
    case .reopenAttendance(let reason), .reopen(let reason), .cancel(let reason),
      .setTimes(_, _, _, _, let reason), .setAbsence(_, _, let reason),
      .restoreAttendance(_, _, let reason), .override(_, _, let reason):
      reason
    case .restoreOverride(_, _, let old): old?.reason ?? ""
    default: ""
    }
  }
}
