/// How a client's payers go together with a group: how things stand on a day, and how far they carry
/// the sessions from then on (N15, M22, M25).
///
/// It tells nothing clinical, so that whoever enrols may see it.
public struct MemberOutlook: Hashable, Sendable, Protected {
  /// How the coverage stands.
  public let coverage: CoverageStanding
  /// How the authorization for the group's code stands.
  public let authorization: AuthorizationStanding
  /// How far they carry the group's sessions; nothing when it is never billed or the client pays.
  public let forecast: CoverageForecast?

  /// Looks at a client and a group.
  ///
  /// - Parameters:
  ///   - client: The client, in the group or not yet.
  ///   - facts: What the payer's side knows of the client.
  ///   - group: The group.
  ///   - practice: The practice, whose policy holds where payers are silent.
  ///   - credential: The credential of who leads the group.
  ///   - date: The day on which it stands so, and from which on the sessions are counted.
  public init(
    of client: Client, facts: BillingFacts, in group: TherapyGroup, practice: PracticeProfile,
    credential: Credential? = nil, on date: CalendarDate
  ) {
    coverage = facts.coverageStanding(on: date)
    authorization = facts.authorizationStanding(
      in: group, of: client, practice: practice, credential: credential, on: date)
    forecast = CoverageForecast(
      of: client, facts: facts, in: group, practice: practice, credential: credential, from: date)
  }
}
