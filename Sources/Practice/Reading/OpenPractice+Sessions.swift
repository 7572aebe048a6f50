public import GroupCare
internal import Store
internal import Synchronization

extension OpenPractice {
  /// Returns the sessions of some days, both ends included, in the order of their start.
  public func sessions(
    from first: CalendarDate, through last: CalendarDate
  ) throws(PracticeError) -> [SessionSummary] {
    guard first <= last else { return [] }
    // A year or more is read faster as a whole than day by day.
    guard first.days(until: last) < 366 else {
      return try allSessions().filter { (first...last).contains($0.date) }
    }
    return try PracticeError.named {
      let days = try (0...first.days(until: last)).map { day in
        try records.index(.sessions(on: first.adding(days: day)))
      }
      return try records.store.facts(indexes: days).map(records.open).inOrder()
    }
  }

  /// Returns every session, in the order of their start.
  public func allSessions() throws(PracticeError) -> [SessionSummary] {
    try PracticeError.named {
      try records.store.all(kind: RecordKind.session.rawValue)
        .compactMap { try records.store.facts($0.id).map(records.open) }
        .inOrder()
    }
  }

  /// Returns the sessions of a group, in the order of their start.
  public func sessions(of group: GroupID) throws(PracticeError) -> [SessionSummary] {
    try PracticeError.named {
      try records.store.ids(index: records.index(.sessions(of: group)))
        .compactMap { try records.store.facts($0).map(records.open) }
        .inOrder()
    }
  }

  /// Opens a session; the log takes it down, at most once a minute (C21).
  ///
  /// - Throws: ``PracticeError/unknown(_:id:)``, ``PracticeError/damaged``.
  public func open(_ id: SessionID) throws(PracticeError) -> OpenSession {
    try PracticeError.named {
      let session = try presented(load(id))
      try logView("session.view", "session/\(id)")
      return session
    }
  }

  /// Takes down that something about people was looked at, at most once a minute (C21).
  func logView(_ action: String, _ subject: String) throws {
    let minute = now().milliseconds / 60_000
    if state.withLock({ $0.viewed[subject] == minute }) { return }
    try commit(batch([line(action, subject)]))
    state.withLock { $0.viewed[subject] = minute }
  }
}

/// A session's records and the chart they make.
struct LoadedSession {
  let records: SessionRecords
  let chart: SessionChart
}

extension OpenPractice {
  func load(_ id: SessionID) throws -> LoadedSession {
    guard let stored = try records.session(id) else {
      throw PracticeError.unknown(.session, id: id.text)
    }
    let roll = try roll()
    var elsewhere = elsewhere(roll)
    elsewhere.isOnScreen = true
    let chart = try roll.chart(stored, elsewhere: elsewhere, verifier: verifier())
    return LoadedSession(records: stored, chart: chart)
  }

  func presented(_ loaded: LoadedSession) throws -> OpenSession {
    OpenSession(
      chart: loaded.chart, revisions: loaded.records.revisions,
      report: GateReport(loaded.chart, gate: gate),
      drafts: try allDrafts().filter { $0.place.session == loaded.chart.session.id })
  }

  func units(of client: ClientID, in roll: Roll) throws -> [AuthorizationID: Int] {
    var units: [AuthorizationID: Int] = [:]
    for authorization in roll.authorizations(of: client) {
      units[authorization.id] =
        try records.store.ids(index: records.index(.units(of: authorization.id))).count
    }
    return units
  }
}

extension [SessionSummary] {
  fileprivate func inOrder() -> [SessionSummary] {
    sorted { ($0.start, $0.session) < ($1.start, $1.session) }
  }
}
