public import GroupCare

/// A line of the list of groups.
public struct GroupRow: Hashable, Sendable {
  /// The group.
  public let group: TherapyGroup
  /// How many are enrolled today.
  public let enrolled: Int
  /// The next planned session; nothing when none is planned.
  public let next: SessionSummary?

  /// Makes a line.
  public init(group: TherapyGroup, enrolled: Int, next: SessionSummary?) {
    self.group = group
    self.enrolled = enrolled
    self.next = next
  }
}

/// What a group's screen shows.
public struct GroupFacts: Sendable {
  /// The group.
  public let group: TherapyGroup
  /// Who leads it.
  public let facilitator: String
  /// Who is enrolled today, in the order of the roster.
  public let roster: [RosterRow]
  /// Its sessions from two weeks back on, by start.
  public let sessions: [SessionSummary]
  /// The clients who aren't enrolled today, by name.
  public let candidates: [Client]
  /// What was just done, in one sentence; nothing when it was only read.
  public let notice: String?
  /// How that is taken back; nothing when it can't be.
  public let step: GroupStep?

  /// Makes the facts.
  public init(
    group: TherapyGroup, facilitator: String, roster: [RosterRow], sessions: [SessionSummary],
    candidates: [Client], notice: String? = nil, step: GroupStep? = nil
  ) {
    self.group = group
    self.facilitator = facilitator
    self.roster = roster
    self.sessions = sessions
    self.candidates = candidates
    self.notice = notice
    self.step = step
  }
}

/// A line of a roster.
public struct RosterRow: Hashable, Sendable, Protected {
  /// The membership.
  public let membership: Membership
  /// The client.
  public let client: Client
  /// How the client's payers go together with the group.
  public let outlook: MemberOutlook

  /// Makes a line.
  public init(membership: Membership, client: Client, outlook: MemberOutlook) {
    self.membership = membership
    self.client = client
    self.outlook = outlook
  }
}
