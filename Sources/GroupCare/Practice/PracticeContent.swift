/// A whole practice as values: what a practice folder holds, what comes in and goes out.
public struct PracticeContent: Hashable, Sendable, Protected {
  /// What the practice is.
  public var profile: PracticeProfile
  /// The payers with their matrix rows.
  public var payers: [Payer]
  /// Everyone who works there.
  public var clinicians: [Clinician]
  /// The clients.
  public var clients: [Client]
  /// Their coverages.
  public var coverages: [Coverage]
  /// What payers said of their benefits.
  public var benefits: [Benefits]
  /// Their authorizations.
  public var authorizations: [Authorization]
  /// Their referrals.
  public var referrals: [Referral]
  /// Their consents.
  public var consents: [Consent]
  /// Their screenings before a first session.
  public var screenings: [Screening]
  /// What they had alone, beside the groups.
  public var individualServices: [IndividualService]
  /// The clinicians' enrolments with payers.
  public var enrolments: [PayerEnrolment]
  /// Their treatment plans.
  public var plans: [TreatmentPlan]
  /// The families.
  public var families: [Family]
  /// The groups.
  public var groups: [TherapyGroup]
  /// Who is, or was, in which group.
  public var memberships: [Membership]
  /// The phrases that clinicians put into notes.
  public var phrases: [Phrase]
  /// The sessions with all that was written about them.
  public var sessions: [SessionContent]
  /// The claims that were made.
  public var claims: [ClaimRecord]
  /// The files they were written in.
  public var batches: [ClaimBatch]

  /// Makes a practice of its profile, with nobody in it yet.
  public init(profile: PracticeProfile) {
    self.profile = profile
    payers = []
    clinicians = []
    clients = []
    coverages = []
    benefits = []
    authorizations = []
    referrals = []
    consents = []
    screenings = []
    individualServices = []
    enrolments = []
    plans = []
    families = []
    groups = []
    memberships = []
    phrases = []
    sessions = []
    claims = []
    batches = []
  }
}
