internal import GroupCare

/// The directory as a session's chart is made of it: everything looked up by whom it concerns.
struct Roll: Sendable {
  let profile: PracticeProfile
  let payers: [PayerID: Payer]
  let clinicians: [ClinicianID: Clinician]
  private(set) var clients: [ClientID: Client]
  let groups: [GroupID: TherapyGroup]
  private let coverages: [ClientID: [Coverage]]
  private let benefits: [CoverageID: [Benefits]]
  private let authorizations: [ClientID: [Authorization]]
  private let referrals: [ClientID: [Referral]]
  private let consents: [ClientID: [Consent]]
  private let screenings: [ClientID: [Screening]]
  private let plans: [ClientID: TreatmentPlan]
  private let families: [ClientID: Family]
  private let memberships: [GroupID: [Membership]]
  let enrolments: [PayerEnrolment]

  /// Takes a practice; its sessions, individual services, claims and batches aren't looked at.
  init(_ content: PracticeContent) {
    profile = content.profile
    payers = Self.keyed(content.payers, by: \.id)
    clinicians = Self.keyed(content.clinicians, by: \.id)
    clients = Self.keyed(content.clients, by: \.id)
    groups = Self.keyed(content.groups, by: \.id)
    coverages = Dictionary(grouping: content.coverages, by: \.client)
    benefits = Dictionary(grouping: content.benefits, by: \.coverage)
    authorizations = Dictionary(grouping: content.authorizations, by: \.client)
    referrals = Dictionary(grouping: content.referrals, by: \.client)
    consents = Dictionary(grouping: content.consents, by: \.client)
    screenings = Dictionary(grouping: content.screenings, by: \.client)
    plans = Self.keyed(content.plans, by: \.client)
    families = Self.keyed(
      content.families.reversed().flatMap { family in family.members.map { ($0, family) } },
      by: \.0
    ).mapValues(\.1)
    memberships = Dictionary(grouping: content.memberships, by: \.group)
    enrolments = content.enrolments
  }

  private static func keyed<Key: Hashable, Value>(
    _ values: [Value], by key: (Value) -> Key
  ) -> [Key: Value] {
    Dictionary(values.map { (key($0), $0) }, uniquingKeysWith: { _, last in last })
  }

  /// Takes other diagnoses of a client.
  mutating func set(_ diagnoses: [Diagnosis], of client: ClientID) {
    clients[client]?.diagnoses = diagnoses
  }

  func authorizations(of client: ClientID) -> [Authorization] { authorizations[client] ?? [] }

  func billing(of client: ClientID, past: ClientPast) -> BillingFacts {
    let own = coverages[client] ?? []
    let payers = own.compactMap { self.payers[$0.payer] }
    return BillingFacts {
      $0.coverages = own
      $0.payers = Self.keyed(payers, by: \.id)
      $0.benefits = own.flatMap { benefits[$0.id] ?? [] }
      $0.authorizations = authorizations(of: client)
      $0.unitsClaimed = past.units
      $0.claimedUnits = past.claims.compactMap { ClaimedUnit($0) }
      $0.referrals = referrals[client] ?? []
      $0.consents = consents[client] ?? []
      $0.screenings = screenings[client] ?? []
      $0.plan = plans[client]
      $0.family = families[client]
      $0.individualServices = past.services
      $0.otherSessions = past.sessions
    }
  }

  /// Everyone enrolled in a group on a day, in the order of the roster, nobody twice.
  func enrolled(in group: GroupID, on date: CalendarDate) -> [Membership] {
    var seen: Set<ClientID> = []
    return (memberships[group] ?? [])
      .filter { $0.period.contains(date) }
      .sorted { ($0.order, $0.id) < ($1.order, $1.id) }
      .filter { seen.insert($0.client).inserted }
  }

  func memberships(in group: GroupID) -> [Membership] { memberships[group] ?? [] }

  /// The first day of each member's time in a group, over or not.
  func joined(_ group: GroupID) -> [ClientID: CalendarDate] {
    Dictionary(
      memberships(in: group).map { ($0.client, $0.period.first) }, uniquingKeysWith: min)
  }

  /// Those who led a session or lead its group, their supervisors, and who answers for its site.
  func clinicians(of session: Session, in group: TherapyGroup) -> [ClinicianID: Clinician] {
    let leading = [
      session.detail.facilitator?.clinician, session.detail.coFacilitator?.clinician,
      group.facilitator, group.coFacilitator,
    ].compactMap { $0 }
    let supervising = leading.compactMap { clinicians[$0]?.supervisor }
    let answering = profile.sites.filter { $0.id == group.site }.compactMap(\.responsibleClinician)
    return clinicians.filter { (leading + supervising + answering).contains($0.key) }
  }
}
