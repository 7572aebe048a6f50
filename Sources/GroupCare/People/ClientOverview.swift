/// A client as the list of clients shows it: nothing clinical, so that whoever works at the desk may
/// see it.
public struct ClientOverview: Hashable, Sendable, Protected {
  /// The client, without diagnoses.
  public let client: Client
  /// The groups the client is in today, in their order.
  public let groups: [TherapyGroup]
  /// How the coverage stands today.
  public let coverage: CoverageStanding
  /// How the authorization for the first of the groups that is billed stands today.
  public let authorization: AuthorizationStanding
  /// The session that runs, or the next one; nothing when none is planned within a month.
  public let next: SessionSummary?

  /// Makes a line of the list.
  public init(
    client: Client, groups: [TherapyGroup], coverage: CoverageStanding,
    authorization: AuthorizationStanding, next: SessionSummary?
  ) {
    self.client = client
    self.groups = groups
    self.coverage = coverage
    self.authorization = authorization
    self.next = next
  }
}
