/// Everything the record holds of one session: what the gate looks at and the screen shows.
public struct SessionChart: Hashable, Sendable, Protected {
  /// The practice.
  public let practice: PracticeProfile
  /// The group.
  public let group: TherapyGroup
  /// The session.
  public package(set) var session: Session
  /// The note on the group.
  public package(set) var groupNote: GroupNote
  /// One encounter for each enrolled member and walk-in, in the order of the roster.
  public package(set) var encounters: [Encounter]
  /// The clinicians who led it, their supervisors, and who answers for the site, as they are now.
  public let clinicians: [ClinicianID: Clinician]
  /// The claims made of it, voided ones too.
  public let claims: [ClaimRecord]
  /// What the record knows around it.
  public let surroundings: SessionSurroundings

  /// Makes a chart; encounters are put in the order of the roster.
  public init(
    practice: PracticeProfile, group: TherapyGroup, session: Session, groupNote: GroupNote,
    encounters: [Encounter], clinicians: [ClinicianID: Clinician], claims: [ClaimRecord] = [],
    surroundings: SessionSurroundings = SessionSurroundings()
  ) {
    self.practice = practice
    self.group = group
    self.session = session
    self.groupNote = groupNote
    self.encounters = Self.inRosterOrder(encounters)
    self.clinicians = clinicians
    self.claims = claims
    self.surroundings = surroundings
  }

  static func inRosterOrder(_ encounters: [Encounter]) -> [Encounter] {
    encounters.sorted { ($0.order, $0.client.id) < ($1.order, $1.client.id) }
  }

  /// Returns the encounter of a client.
  public func encounter(of client: ClientID) -> Encounter? {
    encounters.first { $0.client.id == client }
  }

  /// The encounters of those who were, or are, there.
  public var present: [Encounter] { encounters.filter(\.isPresent) }

  /// How many were, or are, there; walk-ins too.
  public var presentCount: Int { encounters.count { $0.isPresent } }

  /// How many are enrolled; walk-ins don't count.
  public var enrolledCount: Int { encounters.count { !$0.isWalkIn } }

  /// Whether any claim of the session stands.
  public var hasClaims: Bool { claims.contains { $0.state != .voided } }

  /// Returns the standing claim of a client.
  public func claim(of client: ClientID) -> ClaimRecord? {
    claims.first { $0.client == client && $0.state != .voided }
  }

  /// What a member's note is judged against.
  public func noteContext(of encounter: Encounter) -> ProgressNoteContext {
    ProgressNoteContext(
      goals: encounter.billing.plan?.goals ?? [], assignsHomework: group.assignsHomework,
      groupNote: groupNote.content)
  }

  /// Judges the group note.
  public var groupNoteCompleteness: NoteCompleteness<GroupNoteField> {
    NoteCompleteness(
      groupNote.content, isLarge: presentCount >= practice.policy.largeGroupFrom)
  }

  /// Judges a member's note.
  public func noteCompleteness(
    of encounter: Encounter
  ) -> NoteCompleteness<ProgressNoteField> {
    NoteCompleteness(encounter.note.content, context: noteContext(of: encounter))
  }
}
