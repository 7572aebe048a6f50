internal import GroupCare

/// What an import brings of sessions, services and claims, so that each of its sessions is judged with
/// the others beside it.
struct IncomingWork {
  private(set) var units: [AuthorizationID: Int] = [:]
  private(set) var claims: [ClientID: [ClaimRecord]] = [:]
  private(set) var services: [ClientID: [IndividualService]] = [:]
  private(set) var presences: [ClientID: [OtherSession]] = [:]
  private(set) var led: [CalendarDate: [(OtherSession, [ClinicianID])]] = [:]

  /// Nothing.
  init() {}

  /// Takes what comes in.
  ///
  /// - Parameters:
  ///   - content: The practice.
  ///   - newClaims: Those of its claims that aren't stored yet.
  ///   - kept: Sessions of which the store knows better.
  init(_ content: PracticeContent, claims newClaims: [ClaimRecord], kept: Set<SessionID>) {
    units = Dictionary(
      newClaims.filter { $0.state != .voided }.compactMap { $0.authorization.map { ($0, 1) } },
      uniquingKeysWith: +)
    claims = Dictionary(grouping: newClaims, by: \.client)
    services = Dictionary(grouping: content.individualServices, by: \.client)
    for content in content.sessions where !kept.contains(content.session.id) { take(content) }
  }

  private mutating func take(_ content: SessionContent) {
    let session = content.session
    if case .cancelled = session.state { return }
    for member in content.members {
      let other = OtherSession(
        member.attendance, session: session.id, group: session.group,
        date: session.dateOfService, isCancelled: false)
      if let other { presences[member.client, default: []].append(other) }
    }
    guard let started = session.started, let ended = session.ended,
      let interval = PresenceInterval(joined: started, left: ended)
    else { return }
    let whole = OtherSession(
      session: session.id, group: session.group, dateOfService: session.dateOfService,
      intervals: [interval])
    led[session.dateOfService, default: []].append((whole, session.leaders))
  }
}
