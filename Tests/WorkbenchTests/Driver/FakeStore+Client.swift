import GroupCare
import TestSupport
import Testing
import Workbench

extension FakeStore {
  /// The codes that the store knows.
  static let codes = DiagnosisTable.example

  /// A member's file, or that of somebody who is in no group, read by somebody who may not see some of it.
  func client(
    _ id: ClientID, withholding withheld: Set<ClientPart> = [], readers: String = "coordinators"
  ) throws -> ClientFacts {
    let member = chart.encounter(of: id)
    let client = try #require(member?.client ?? candidates.first { $0.id == id })
    let period = try ExampleMember.thisYear()
    let memberships = try member.map { member in
      [
        Membership(
          id: try #require(MembershipID("M-\(member.order)")), group: chart.group.id, client: id,
          order: member.order, period: period)
      ]
    }
    var person = client
    person.diagnoses = diagnoses[id] ?? client.diagnoses
    var facts = member?.billing ?? BillingFacts()
    if let member { try furnish(&facts, of: member) }
    var file = ClientFile(
      client: person, facts: facts, memberships: memberships ?? [], withholding: withheld)
    file.diagnosesRevision = diagnosesRevisions[id, default: 1]
    file.groups = [chart.group.id: chart.group]
    file.reviewDue = file.facts.plan.map { $0.signedOn.adding(days: 90) }
    if member != nil {
      file.outlooks[chart.group.id] = try outlook(of: id)
      file.progress = Dictionary(
        uniqueKeysWithValues: (file.facts.plan?.goals ?? []).prefix(1).map {
          ($0.id, GoalProgress(current: "4 of 7 days", date: .example("2026-03-05")))
        })
      file.sessions = try sessions
    }
    return ClientFacts(
      file: file, codes: withheld.contains(.diagnoses) ? .empty : Self.codes,
      clinicians: [try ExamplePractice.clinician().id: try ExamplePractice.clinician().signature],
      changesDiagnoses: withheld.isEmpty, readers: readers)
  }

  /// Changes the diagnoses of a client as the practice would.
  mutating func changeDiagnoses(
    _ change: DiagnosisChange, of id: ClientID, basedOn revision: Int
  ) throws -> [Event] {
    if let sentence = failure {
      failure = nil
      return [.clientRefused(try client(id), reason: sentence)]
    }
    guard diagnosesRevisions[id, default: 1] == revision else {
      return [
        .clientRefused(try client(id), reason: "Somebody else changed this meanwhile.")
      ]
    }
    let before = try client(id).file.client.diagnoses
    diagnoses[id] = try before.applying(change, codes: Self.codes, today: now.date)
    diagnosesRevisions[id] = revision + 1
    return [.client(try client(id))]
  }

  /// What makes the file of a member complete: benefits, a referral, consents and a screening.
  private func furnish(_ facts: inout BillingFacts, of member: Encounter) throws {
    let payer = try ExamplePractice.payer().id
    let client = member.client.id
    let period = try ExampleMember.thisYear()
    let end = try #require(
      CalendarPeriod(first: period.first, last: CalendarDate.example("2026-04-02")))
    facts.benefits = try facts.coverages.map { coverage in
      Benefits(
        id: try #require(BenefitsID("B-\(client)")), coverage: coverage.id, year: .example(),
        checkedOn: .example("2026-01-06"), coversGroup: true, coversVirtual: false,
        unitsAllowed: 20, unitsUsedBefore: 7, copay: Money(cents: 2_000),
        needsAuthorization: false)
    }
    facts.referrals = [
      Referral(
        id: try #require(ReferralID("R-\(client)")), client: client, payer: payer, number: "R 71",
        referrer: "Dr. Vale", period: end)
    ]
    facts.consents = [
      Consent(
        id: try #require(ConsentID("K1-\(client)")), client: client, kind: .group,
        group: chart.group.id, period: period, reaffirmedOn: .example("2026-02-05")),
      Consent(
        id: try #require(ConsentID("K2-\(client)")), client: client, kind: .telehealth,
        period: end, contents: [.virtualFormat]),
      Consent(
        id: try #require(ConsentID("K3-\(client)")), client: client, kind: .part2Disclosure,
        period: .example("2025-01-01", "2025-12-31")),
    ]
    facts.screenings = [
      Screening(
        id: try #require(ScreeningID("SC-\(client)")), client: client, group: chart.group.id,
        heldOn: period.first, by: try ExamplePractice.clinician().id, isSuitable: true,
        guidelinesGiven: true)
    ]
  }

  /// Today's session, one that was attended and billed, and one that was missed.
  private var sessions: [ClientSession] {
    get throws {
      let all = try today.sessions
      let now = try #require(all.last)
      let done = try #require(all.first)
      let due = try #require(all.first { $0.session.text == "S-0311-ANX" })
      return [
        ClientSession(summary: now, attendance: .unaccounted, note: .notDue, claim: nil),
        ClientSession(
          summary: due, attendance: .present(Presence(joined: due.start)), note: .unsigned,
          claim: nil),
        ClientSession(
          summary: done, attendance: .present(Presence(joined: done.start)), note: .signed,
          claim: .written),
        ClientSession(summary: done, attendance: .absent(.ill), note: .notDue, claim: nil),
      ]
    }
  }

  /// How a client's payers go together with the group.
  func outlook(of id: ClientID) throws -> MemberOutlook {
    let member = chart.encounter(of: id)
    let client = try #require(member?.client ?? candidates.first { $0.id == id })
    return MemberOutlook(
      of: client, facts: member?.billing ?? BillingFacts(), in: chart.group,
      practice: try ExamplePractice.profile(), on: chart.session.dateOfService)
  }
}
