import GroupCare
import Testing

/// How one member of the example group differs from the others.
struct ExampleMember {
  let id: String
  let family: String
  let given: String
  var preferred = ""
  var delivery = Delivery.inPerson
  var whereabouts: Whereabouts?
  /// Units left of the authorization; nothing without one.
  var units: Int?
  var isAuthorizationExpired = false
  var isCovered = true
  var goals = 2

  /// Eight members whose names and coverages try a screen.
  static let eight: [ExampleMember] = [
    ExampleMember(id: "C-1", family: "Alvarez", given: "Maria", preferred: "Mari", units: 6),
    ExampleMember(
      id: "C-2", family: "Chen", given: "Wei", delivery: .video, whereabouts: .home, units: 1),
    ExampleMember(id: "C-3", family: "Okonkwo", given: "David"),
    ExampleMember(
      id: "C-4", family: "Petrov", given: "Anna", units: 4, isAuthorizationExpired: true),
    ExampleMember(
      id: "C-5", family: "王", given: "小明", delivery: .audioOnly, whereabouts: .elsewhere),
    ExampleMember(
      id: "C-6", family: "Łukasiewicz-Brzęczyszczykiewicz", given: "Małgorzata Zofia", units: 12),
    ExampleMember(id: "C-7", family: "O'Brien", given: "Siobhán", isCovered: false),
    ExampleMember(id: "C-8", family: "Nguyễn", given: "Thị Ánh", units: 0, goals: 1),
  ]

  /// Plain members, as many as wanted, all of whom can be billed.
  static func plain(_ count: Int) -> [ExampleMember] {
    (1...count).map { ExampleMember(id: "P-\($0)", family: "Member\($0)", given: "Ann", goals: 1) }
  }

  /// A client as the practice's list holds it.
  func client() throws -> Client {
    let day = try #require(CalendarDate(iso: "1990-05-17"))
    return Client(
      id: try #require(ClientID(id)),
      name: try #require(PersonName(family: family, given: given)), preferredName: preferred,
      birthDate: day.adding(days: family.utf8.count * 100), sex: .female,
      address: PostalAddress(
        line1: "12 Elm Street", city: "Springfield", state: "IL", zip: "62704"),
      phone: PhoneNumber("555-010-0199"), emergencyContact: "Sam Doe, brother, 555-010-0111",
      diagnoses: [
        Diagnosis(
          code: try #require(DiagnosisCode("F60.3")), label: "borderline",
          period: try Self.thisYear())
      ])
  }

  static func thisYear() throws -> CalendarPeriod {
    CalendarPeriod(from: try #require(CalendarDate(iso: "2026-01-01")))
  }

  private func date(_ text: String) throws -> CalendarDate {
    try #require(CalendarDate(iso: text))
  }

  func encounter(order: Int, isWalkIn: Bool = false) throws -> Encounter {
    let client = try client()
    return Encounter(
      client: client, order: order, isWalkIn: isWalkIn,
      attendance: Attendance(expected: delivery, at: whereabouts),
      billing: try billing(client, order: order))
  }

  private func billing(_ client: Client, order: Int) throws -> BillingFacts {
    let payer = try ExamplePractice.payer()
    let code = ProcedureCode.groupPsychotherapy
    let coverage = Coverage(
      id: try #require(CoverageID("COV-\(order)")), client: client.id, payer: payer.id,
      memberIdentifier: "W12345678\(order)", nameOnCard: client.name, holder: .client,
      period: try Self.thisYear())
    let lastYear = try (first: date("2025-01-01"), last: date("2025-12-31"))
    let old = try #require(CalendarPeriod(first: lastYear.first, last: lastYear.last))
    let authorizations = try units.map { units in
      Authorization(
        id: try #require(AuthorizationID("A-\(order)")), client: client.id, payer: payer.id,
        number: "AUTH-\(order)", code: code, units: units,
        period: isAuthorizationExpired ? old : try Self.thisYear())
    }
    let texts = ["Use a skill before acting on an urge", "Keep a diary card every day"]
    let plan = TreatmentPlan(
      id: try #require(PlanID("PL-\(order)")), client: client.id,
      signedOn: try Self.thisYear().first, namesGroup: true, rationale: "Skills are learned.",
      goals: try texts.prefix(goals).enumerated().map { index, text in
        TreatmentGoal(
          id: try #require(GoalID("G-\(index + 1)")), text: text, baseline: "1 of 7 days",
          target: "6 of 7 days")
      })
    return BillingFacts {
      $0.coverages = isCovered ? [coverage] : []
      $0.payers = [payer.id: payer]
      $0.authorizations = authorizations.map { [$0] } ?? []
      $0.plan = plan
    }
  }
}
