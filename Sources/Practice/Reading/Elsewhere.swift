internal import GroupCare
internal import Store
internal import Synchronization

/// What the record holds beside one session: of its members, and of those who led it.
///
/// Only an opened session asks for it; lists read facts.
struct Elsewhere {
  let practice: OpenPractice
  let roll: Roll
  /// What is about to be written, while it isn't stored yet.
  var incoming = IncomingWork()
  /// Whether a person has the session open: then earlier notes are ready for the first word of a note,
  /// and are read once.
  var isOnScreen = false

  /// Returns what a client had beside a session.
  func past(of client: ClientID, beside session: Session) throws -> ClientPast {
    var past = try past(of: client, around: session.dateOfService)
    past.sessions.removeAll { $0.session == session.id }
    return past
  }

  /// Returns the last signed notes of a client before a session, the newest first.
  ///
  /// Where nobody types they are needed only by a note that has words and no claim that stands.
  func earlierNotes(
    of client: Client, before session: Session, for note: ProgressNoteContent, isClaimed: Bool
  ) throws -> [EarlierNote] {
    if isOnScreen { return try practice.earlierNotes(of: client, before: session) }
    if note.isEmpty || isClaimed { return [] }
    let span = EarlierNoteSpan(before: session.dateOfService)
    let stored = try practice.storedNotes(of: client, in: span)
      .filter { !incoming.sessions.contains($0.session) }
    return span.newest(stored + (incoming.notes[client.id] ?? []))
  }

  /// Returns what a client had in the years around a day.
  func past(of client: ClientID, around date: CalendarDate) throws -> ClientPast {
    let years = ClientYear.around(date, of: client)
    let services = incoming.services[client] ?? []
    let claims = incoming.claims[client] ?? []
    let known = (claims: Set(claims.map(\.id)), services: Set(services.map(\.id)))
    return ClientPast(
      units: try practice.units(of: client, in: roll)
        .merging(incoming.units, uniquingKeysWith: +),
      claims: try practice.past(\.claims, years).filter { !known.claims.contains($0.id) } + claims,
      services: try practice.past(\.services, years).filter { !known.services.contains($0.id) }
        + services,
      sessions: try sessions(of: client, years)
        .sorted { ($0.dateOfService, $0.session) < ($1.dateOfService, $1.session) })
  }

  private func sessions(of client: ClientID, _ years: [ClientYear]) throws -> [OtherSession] {
    let stored = try practice.past(\.attendance, years)
      .filter { !incoming.sessions.contains($0.session) }
      .compactMap { record in
        try practice.summary(of: record.session).flatMap { OtherSession(record, in: $0) }
      }
    return stored + (incoming.presences[client] ?? [])
  }

  /// Returns what is known around a session.
  func surroundings(of session: Session) throws -> SessionSurroundings {
    let led = try sessionsLed(by: session.leaders, beside: session)
    return SessionSurroundings {
      $0.joined = roll.joined(session.group)
      $0.clinicianSessions = led
      $0.enrolments = roll.enrolments
    }
  }

  private func sessionsLed(
    by leaders: [ClinicianID], beside session: Session
  ) throws -> [ClinicianID: [OtherSession]] {
    guard !leaders.isEmpty else { return [:] }
    var led: [ClinicianID: [OtherSession]] = [:]
    for day in -1...1 {
      let date = session.dateOfService.adding(days: day)
      let stored = try practice.sessions(from: date, through: date)
        .filter { !incoming.sessions.contains($0.session) }
      let all =
        stored.compactMap { summary in
          OtherSession(wholly: summary).map { ($0, summary.clinicians) }
        } + (incoming.led[date] ?? [])
      for (other, clinicians) in all where other.session != session.id {
        for clinician in clinicians where leaders.contains(clinician) {
          led[clinician, default: []].append(other)
        }
      }
    }
    return led
  }
}

extension OpenPractice {
  /// What the record holds beside its sessions.
  func elsewhere(_ roll: Roll) -> Elsewhere { Elsewhere(practice: self, roll: roll) }

  /// Returns what a client had in some years, read from the store if it isn't known.
  func past<Value: PastRecord>(
    _ part: WritableKeyPath<KnownPast, [ClientYear: [Value]]>, _ years: [ClientYear]
  ) throws -> [Value] {
    try years.flatMap { year in
      if let known = state.withLock({ $0.past[keyPath: part][year] }) { return known }
      let read = try records.store.current(index: records.index(.past(Value.kind, year)))
        .map { (try records.open($0) as Versioned<Value>).value }
        .sorted { $0.recordKey < $1.recordKey }
      state.withLock { $0.past[keyPath: part][year] = read }
      return read
    }
  }

  /// Returns the facts about a session, read from the store if they aren't known.
  func summary(of session: SessionID) throws -> SessionSummary? {
    if let known = state.withLock({ $0.past.sessions[session] }) { return known }
    let read = try records.store.facts(records.identifier(.session, session.text))
      .map(records.open)
    state.withLock { $0.past.sessions[session] = read }
    return read
  }
}

extension Session {
  /// Those who are named as having led it.
  var leaders: [ClinicianID] {
    [detail.facilitator?.clinician, detail.coFacilitator?.clinician].compactMap(\.self)
  }
}

extension OtherSession {
  /// A member's presence in a session; nothing while it goes on, or if the session was cancelled.
  init?(_ record: AttendanceRecord, in summary: SessionSummary) {
    self.init(
      record.attendance, session: summary.session, group: summary.group, date: summary.date,
      isCancelled: summary.state == "cancelled")
  }

  init?(
    _ attendance: Attendance, session: SessionID, group: GroupID, date: CalendarDate,
    isCancelled: Bool
  ) {
    let intervals = attendance.status.presence?.intervals.filter { !$0.isOpen } ?? []
    if isCancelled || intervals.isEmpty { return nil }
    self.init(
      session: session, group: group, dateOfService: date, intervals: intervals,
      delivery: attendance.delivery)
  }

  /// A session from its start to its end, for those who led it; nothing before it ended.
  fileprivate init?(wholly summary: SessionSummary) {
    guard summary.state == "documenting" || summary.state == "documented",
      let interval = PresenceInterval(joined: summary.start, left: summary.end)
    else { return nil }
    self.init(
      session: summary.session, group: summary.group, dateOfService: summary.date,
      intervals: [interval])
  }
}
