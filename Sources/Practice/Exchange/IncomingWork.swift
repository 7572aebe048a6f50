internal import GroupCare

/// What is about to be written of sessions, services, notes and claims, so that other sessions are
/// judged with it beside them though it isn't stored yet.
struct IncomingWork {
  /// The sessions of which this knows all, whatever is stored of them.
  private(set) var sessions: Set<SessionID> = []
  /// The units to add to those claimed so far; below zero where one is given back.
  private(set) var units: [AuthorizationID: Int] = [:]
  private(set) var claims: [ClientID: [ClaimRecord]] = [:]
  private(set) var services: [ClientID: [IndividualService]] = [:]
  private(set) var presences: [ClientID: [OtherSession]] = [:]
  private(set) var led: [CalendarDate: [(OtherSession, [ClinicianID])]] = [:]
  private(set) var notes: [ClientID: [EarlierNote]] = [:]

  /// Nothing.
  init() {}

  /// Takes what an import brings.
  ///
  /// - Parameters:
  ///   - content: The practice.
  ///   - newClaims: Those of its claims that aren't stored yet.
  ///   - kept: Sessions of which the store knows better.
  ///   - roll: The directory with what comes in.
  init(
    _ content: PracticeContent, claims newClaims: [ClaimRecord], kept: Set<SessionID>, _ roll: Roll
  ) {
    units = Dictionary(
      newClaims.filter(\.usesUnit).compactMap { $0.authorization.map { ($0, 1) } },
      uniquingKeysWith: +)
    claims = Dictionary(grouping: newClaims, by: \.client)
    services = Dictionary(grouping: content.individualServices, by: \.client)
    for content in content.sessions where !kept.contains(content.session.id) {
      take(content.session)
      for member in content.members {
        take(member.attendance, of: member.client, at: content.session)
        if member.note.signed != nil, let client = roll.clients[member.client] {
          let text = member.note.corrections.last?.content ?? member.note.content
          take(text, of: client, at: content.session)
        }
      }
    }
  }

  /// Takes what a change of a session writes.
  init(_ writing: SessionWriting) {
    let chart = writing.result
    for claim in writing.claims {
      guard let authorization = claim.authorization else { continue }
      let before = writing.loaded.records.claims[claim.id]?.value.usesUnit ?? false
      units[authorization, default: 0] += (claim.usesUnit ? 1 : 0) - (before ? 1 : 0)
    }
    claims = Dictionary(grouping: writing.claims, by: \.client)
    take(chart.session)
    for encounter in chart.encounters {
      take(encounter.attendance, of: encounter.client.id, at: chart.session)
      if encounter.note.record.signature != nil {
        take(encounter.note.content, of: encounter.client, at: chart.session)
      }
    }
  }

  private mutating func take(_ session: Session) {
    sessions.insert(session.id)
    guard !session.isCancelled, let started = session.started, let ended = session.ended,
      let interval = PresenceInterval(joined: started, left: ended)
    else { return }
    let whole = OtherSession(
      session: session.id, group: session.group, dateOfService: session.dateOfService,
      intervals: [interval])
    led[session.dateOfService, default: []].append((whole, session.leaders))
  }

  private mutating func take(
    _ attendance: Attendance, of client: ClientID, at session: Session
  ) {
    let other = OtherSession(
      attendance, session: session.id, group: session.group, date: session.dateOfService,
      isCancelled: session.isCancelled)
    if let other { presences[client, default: []].append(other) }
  }

  private mutating func take(_ text: ProgressNoteContent, of client: Client, at session: Session) {
    notes[client.id, default: []].append(
      EarlierNote(session: session.id, date: session.dateOfService, content: text, of: client))
  }
}

extension ClaimRecord {
  /// Whether it uses a unit of what was approved; one that was taken back gives it back.
  var usesUnit: Bool { state != .voided }
}

extension Session {
  /// Whether it doesn't take place.
  var isCancelled: Bool {
    if case .cancelled = state { true } else { false }
  }
}
