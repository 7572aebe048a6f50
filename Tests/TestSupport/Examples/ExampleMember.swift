public import GroupCare

/// One member of an example session, as plain values that a test changes before the chart is made.
public struct ExampleMember {
  /// The client.
  public var client: Client
  /// Whether the client isn't enrolled.
  public var isWalkIn = false
  /// Whether the member came.
  public var status: AttendanceStatus
  /// How the member took part.
  public var delivery: Delivery
  /// Where the member was.
  public var whereabouts: Whereabouts?
  /// The identity check.
  public var identityCheck: IdentityCheck?
  /// The text of the note.
  public var note: ProgressNoteContent
  /// How the note is signed.
  public var signing: ExampleSigning
  /// Who signed it.
  public var signer = Clinician.example()
  /// When it was signed.
  public var signedAt = Timestamp.example(at: "16:10")
  /// Whether it was signed when the plan had no goals yet and the group no homework, so that it can
  /// lack something and be signed all the same.
  public var wasSignedBeforePlan = false
  /// The policies.
  public var coverages: [Coverage]
  /// The payers of the policies.
  public var payers: [Payer]
  /// The authorizations.
  public var authorizations: [Authorization] = []
  /// The units claimed so far.
  public var unitsClaimed: [AuthorizationID: Int] = [:]
  /// The treatment plan.
  public var plan: TreatmentPlan?
  /// The family.
  public var family: Family?
  /// What else the payer's side knows: benefits, referrals, consents, other services.
  public var facts = BillingFacts()
  /// The soft rules that were overridden.
  public var overrides: [Override] = []
  /// The member's last signed notes before the session, the newest first.
  public var earlierNotes: [EarlierNote] = []

  /// Makes a member who was there from start to end and of whom everything is written and signed.
  ///
  /// - Parameters:
  ///   - client: The client.
  ///   - delivery: How the client took part; those elsewhere were at home.
  public init(_ client: Client, delivery: Delivery = .inPerson) {
    self.client = client
    status = .present(.example(joined: "14:00", left: "15:30"))
    self.delivery = delivery
    whereabouts = delivery.isRemote ? .home : .site
    identityCheck = .example(remote: delivery.isRemote ? .example() : nil)
    let plan = TreatmentPlan.example(of: client.id)
    self.plan = plan
    note = .example(goals: plan.goals, voice: "cue \(client.id)")
    signing = .own
    coverages = [.example(of: client)]
    payers = [.example()]
  }

  /// Makes a member who didn't come and of whom nothing else is known.
  ///
  /// - Parameters:
  ///   - client: The client.
  ///   - status: Why the member isn't there.
  public init(_ client: Client, away status: AttendanceStatus) {
    self.init(client)
    self.status = status
    identityCheck = nil
    note = ProgressNoteContent()
    signing = .draft
  }

  /// What the payer's side knows.
  public var billing: BillingFacts {
    var facts = facts
    facts.coverages = coverages
    facts.payers = Dictionary(payers.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    facts.authorizations = authorizations
    facts.unitsClaimed = unitsClaimed
    facts.plan = plan
    facts.family = family
    facts.earlierNotes = earlierNotes
    return facts
  }
}

extension Presence {
  /// Returns the presence of one interval on the example session's day; open without an end.
  public static func example(joined: String, left: String? = nil) -> Presence {
    let start = Presence(joined: .example(at: joined))
    return known(left.map { try? start.leaving(at: .example(at: $0)) } ?? start)
  }
}

extension ExampleMember {
  /// Returns the member with changes.
  public func with(_ change: (inout ExampleMember) -> Void) -> ExampleMember {
    var member = self
    change(&member)
    return member
  }
}
