public import GroupCare
internal import Store

extension OpenPractice {
  /// How many days ahead a client's next session is looked for.
  private static let daysAhead = 31

  /// Returns a line for each client, by name: groups, coverage, authorization and next session.
  ///
  /// It is made of the directory, the units claimed of authorizations in force, and the sessions of
  /// the coming month; no session and no client's file is opened for it.
  public func clientOverviews() throws(PracticeError) -> [ClientOverview] {
    try PracticeError.named {
      let roll = try roll()
      let today = now().date
      let next = try nextSessions()
      var groups: [ClientID: [TherapyGroup]] = [:]
      for group in try entries(\.groups).inOrder() {
        for membership in roll.enrolled(in: group.id, on: today) {
          groups[membership.client, default: []].append(group)
        }
      }
      return try clients().map { client in
        try overview(of: client, in: groups[client.id] ?? [], next, roll)
      }
    }
  }

  private func overview(
    of client: Client, in groups: [TherapyGroup], _ next: [GroupID: SessionSummary], _ roll: Roll
  ) throws -> ClientOverview {
    let today = now().date
    let facts = roll.billing(
      of: client.id, past: ClientPast(units: try unitsInForce(of: client.id, in: roll)))
    let billed = groups.first(where: \.isBillable)
    let credential = billed.flatMap { roll.clinicians[$0.facilitator]?.credential }
    return ClientOverview(
      client: client.withoutDiagnoses, groups: groups,
      coverage: facts.coverageStanding(on: today),
      authorization: facts.authorizationStanding(
        in: billed, of: client, practice: profile, credential: credential, on: today),
      next: groups.compactMap { next[$0.id] }.min {
        ($0.start, $0.session) < ($1.start, $1.session)
      })
  }

  /// Returns the session of each group that runs, or its next one within a month.
  public func nextSessions() throws(PracticeError) -> [GroupID: SessionSummary] {
    let today = now().date
    let coming = try sessions(from: today, through: today.adding(days: Self.daysAhead))
    return Dictionary(
      coming.filter(\.isAhead).map { ($0.group, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private func unitsInForce(
    of client: ClientID, in roll: Roll
  ) throws -> [AuthorizationID: Int] {
    let today = now().date
    var units: [AuthorizationID: Int] = [:]
    for authorization in roll.authorizations(of: client)
    where authorization.period.contains(today) {
      units[authorization.id] =
        try records.store.ids(index: records.index(.units(of: authorization.id))).count
    }
    return units
  }
}

extension SessionSummary {
  /// Whether it is planned or runs.
  var isAhead: Bool { state == "scheduled" || state == "in-session" }
}
