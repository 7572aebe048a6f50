import GroupCare
import Practice
import TestSupport
import Testing

@Suite("Opening a client's file", .covers("C3", "C21"))
struct ClientFileTests {
  private let stored: StoredPractice

  init() throws { stored = try StoredPractice(content: SmallPractice.furnished) }

  private func reader(_ roles: Set<PracticeRole>) throws -> OpenPractice {
    let nowak = SmallPractice.clinician(
      SmallPractice.id("nowak", ClinicianID.init), SmallPractice.name("Nowak", "Ida"), npi: nil)
    try stored.signIn().addUser(nowak, passphrase: nil, roles: roles)
    return try stored.signIn(nowak.id)
  }

  private static let roles: [(roles: Set<PracticeRole>, withheld: Set<ClientPart>)] = [
    ([.coordinator], Set(ClientPart.allCases)), ([.administrator], Set(ClientPart.allCases)),
    ([.biller], [.plan, .screenings]), ([.clinician], []),
    ([.biller, .coordinator], [.plan, .screenings]), ([.coordinator, .clinician], []),
  ]

  @Test("each role reads what is meant for it, and roles add up", arguments: roles)
  func table(roles: Set<PracticeRole>, withheld: Set<ClientPart>) throws {
    let practice = try reader(roles)
    let file = try practice.client(SmallPractice.chen)
    #expect(file.withheld == withheld)
    #expect(file.client.diagnoses.isEmpty == withheld.contains(.diagnoses))
    #expect((file.facts.plan == nil) == withheld.contains(.plan))
    #expect(file.facts.screenings.isEmpty == withheld.contains(.screenings))
    #expect(file.facts.coverages.count == 1)
    // Nor do lists tell what the file doesn't.
    let listed = try practice.clients() + practice.roster(of: SmallPractice.group).map(\.client)
    #expect(
      listed.allSatisfy { $0.diagnoses.isEmpty } == withheld.contains(.diagnoses))
  }

  @Test("it is one entry of the log a minute, with the id alone")
  func logged() throws {
    let clock = TestClock(SmallPractice.before)
    let practice = try SmallPractice.open(clock)
    func views() throws -> [String] {
      try practice.log().filter { $0.action == "client.view" }.map(\.subject)
    }
    for _ in 0..<2 { _ = try practice.client(SmallPractice.chen) }
    #expect(try views() == ["client/C-2"])
    _ = try practice.client(SmallPractice.okonkwo)
    clock.pass(minutes: 1)
    _ = try practice.client(SmallPractice.chen)
    #expect(try views() == ["client/C-2", "client/C-1", "client/C-2"])
  }

  @Test("lists and looks ahead open nobody's file")
  func unlogged() throws {
    let practice = try SmallPractice.open()
    _ = try practice.clientOverviews()
    _ = try practice.outlook(of: SmallPractice.chen, in: SmallPractice.group)
    #expect(try practice.log().allSatisfy { $0.action != "client.view" })
  }

  @Test("it has the sessions with attendance, note and claim, and how far the goals have come")
  func sessions() throws {
    let practice = try SmallPractice.open()
    let walk = SessionWalk(practice: practice)
    #expect(try practice.client(SmallPractice.okonkwo).sessions.map(\.attendance) == [.unaccounted])
    try walk.document()
    _ = try practice.generateClaims(for: walk.session)
    let okonkwo = try practice.client(SmallPractice.okonkwo)
    #expect(okonkwo.sessions.map(\.note) == [.signed])
    #expect(okonkwo.sessions.map(\.claim) == [.written])
    #expect(okonkwo.sessions[0].attendance.presence != nil)
    let plan = try #require(okonkwo.facts.plan)
    #expect(plan.goals.allSatisfy { okonkwo.progress[$0.id]?.date == SmallPractice.day })
    let petrova = try practice.client(SmallPractice.petrova)
    #expect(petrova.sessions.map(\.note) == [.notDue])
    #expect(petrova.sessions.map(\.claim) == [nil])
    #expect(petrova.progress.isEmpty)
    let next = try practice.scheduleSession(
      group: SmallPractice.group, date: SmallPractice.day.adding(days: 7))
    #expect(
      try practice.client(SmallPractice.okonkwo).sessions.map(\.summary.session)
        == [next, SmallPractice.session])
    #expect(try practice.client(SmallPractice.visitor).sessions.isEmpty)
  }

  @Test(
    "it looks ahead for each group, and for whoever isn't in one before enrolling", .covers("N15"))
  func outlooks() throws {
    let practice = try SmallPractice.open()
    let okonkwo = try practice.client(SmallPractice.okonkwo)
    #expect(okonkwo.outlooks[SmallPractice.group]?.authorization == .left(4, last: nil))
    #expect(okonkwo.outlooks[SmallPractice.group]?.forecast?.end == nil)
    #expect(okonkwo.groups.keys.map(\.text) == ["DBT"])
    #expect(try practice.client(SmallPractice.visitor).outlooks.isEmpty)
    let visitor = try practice.outlook(of: SmallPractice.visitor, in: SmallPractice.group)
    #expect(visitor.coverage == .inForce(payer: "Harbor Health", last: nil))
    #expect(throws: PracticeError.unknown(.client, id: "C-9")) {
      try practice.outlook(
        of: SmallPractice.id("C-9", ClientID.init), in: SmallPractice.group)
    }
  }
}
