/// What the record holds of one client, as far as its reader may see it.
///
/// What is withheld isn't in it: a screen can't show by mistake what it never got.
public struct ClientFile: Hashable, Sendable, Protected {
  /// The client.
  public let client: Client
  /// What the payer's side knows, with consents, screenings and the plan.
  public let facts: BillingFacts
  /// The memberships, over or not, the oldest first.
  public let memberships: [Membership]
  /// What its reader may not see.
  public let withheld: Set<ClientPart>
  /// The revision of the diagnoses that it was read at; 0 while there are none.
  public var diagnosesRevision = 0
  /// The groups of the memberships.
  public var groups: [GroupID: TherapyGroup] = [:]
  /// How payers and groups go together from today on, for each group the client is in or will be in.
  public var outlooks: [GroupID: MemberOutlook] = [:]
  /// The day by which the plan has to be reviewed; nothing without a plan or a rule about it.
  public var reviewDue: CalendarDate?
  /// How far each goal has come, by the last note that says so.
  public var progress: [GoalID: GoalProgress] = [:]
  /// The next session, then the last ones, the newest first.
  public var sessions: [ClientSession] = []

  /// Makes a file for somebody who may not see some of it.
  public init(
    client: Client, facts: BillingFacts, memberships: [Membership],
    withholding withheld: Set<ClientPart> = []
  ) {
    self.memberships = memberships
    self.withheld = withheld
    var client = client
    var facts = facts
    facts.earlierNotes = []
    if withheld.contains(.diagnoses) {
      client.diagnoses = []
      facts.individualServices = []
      facts.claimedUnits = facts.claimedUnits.map(\.withoutDiagnoses)
    }
    if withheld.contains(.disclosures) {
      facts.consents.removeAll { $0.kind == .part2Disclosure }
    }
    if withheld.contains(.plan) { facts.plan = nil }
    if withheld.contains(.screenings) { facts.screenings = [] }
    self.client = client
    self.facts = facts
  }
}

extension ClaimedUnit {
  fileprivate var withoutDiagnoses: ClaimedUnit {
    ClaimedUnit(
      session: session, payer: payer, code: code, dateOfService: dateOfService, diagnoses: [])
  }
}
