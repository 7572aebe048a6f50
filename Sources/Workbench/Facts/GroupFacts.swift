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

  /// Makes the facts.
  public init(
    group: TherapyGroup, facilitator: String, roster: [RosterRow], sessions: [SessionSummary],
    candidates: [Client], notice: String? = nil
  ) {
    self.group = group
    self.facilitator = facilitator
    self.roster = roster
    self.sessions = sessions
    self.candidates = candidates
    self.notice = notice
  }
}

/// A line of a roster.
public struct RosterRow: Hashable, Sendable, Protected {
  /// The membership.
  public let membership: Membership
  /// The client.
  public let client: Client
  /// The payer's name; nothing without a coverage in force.
  public let payer: String?
  /// The authorization for the group's code, in few words.
  public let authorization: String

  /// Makes a line.
  public init(membership: Membership, client: Client, payer: String?, authorization: String) {
    self.membership = membership
    self.client = client
    self.payer = payer
    self.authorization = authorization
  }
}
