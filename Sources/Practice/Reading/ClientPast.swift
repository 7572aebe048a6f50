internal import GroupCare

/// What a client had beside one session.
struct ClientPast {
  /// The units claimed so far, by authorization.
  var units: [AuthorizationID: Int] = [:]
  /// The claims, voided ones too.
  var claims: [ClaimRecord] = []
  /// What the client had alone.
  var services: [IndividualService] = []
  /// Other sessions in which the client was.
  var sessions: [OtherSession] = []
}

/// What clients had, by client and year, kept while the practice is open.
///
/// A session is read again at every change; what its members had elsewhere hardly ever changes.
struct KnownPast {
  var claims: [ClientYear: [ClaimRecord]] = [:]
  var services: [ClientYear: [IndividualService]] = [:]
  var attendance: [ClientYear: [AttendanceRecord]] = [:]
  var sessions: [SessionID: SessionSummary] = [:]

  /// Forgets what a change wrote: the facts of sessions, and what clients had.
  mutating func forget(_ sessions: [SessionID], of clients: Set<ClientID>) {
    for session in sessions { self.sessions[session] = nil }
    if clients.isEmpty { return }
    claims = claims.filter { !clients.contains($0.key.client) }
    attendance = attendance.filter { !clients.contains($0.key.client) }
  }
}
