import GroupCare
import Practice
import TestSupport
import Testing

@Suite("A practice that comes in and goes out")
struct ExchangeTests {
  private func documented() throws -> (OpenPractice, PracticeContent) {
    let practice = try SmallPractice.open()
    let walk = SessionWalk(practice: practice)
    try walk.document()
    var open = try practice.open(walk.session)
    open = try practice.addAddendum(
      "Called back in the evening as agreed", to: .member(walk.session, SmallPractice.chen),
      basedOn: open.revisions[.note(SmallPractice.chen)] ?? 0)
    var content = try #require(open.chart.encounter(of: SmallPractice.chen)).note.content
    try content.write("Practised delaying urges twice in pairs", in: .relevance)
    try practice.correct(
      .member(walk.session, SmallPractice.chen), content: content, reason: "one exercise missing",
      basedOn: open.revisions[.note(SmallPractice.chen)] ?? 0)
    _ = try practice.generateClaims(for: walk.session)
    return (practice, try practice.exportContent())
  }

  @Test("what comes out of a new practice is what went in")
  func identity() throws {
    let content = SmallPractice.content
    #expect(try SmallPractice.open().exportContent() == content)
  }

  @Test("a practice that was worked in goes through another one unchanged")
  func roundTrip() throws {
    var (_, content) = try documented()
    content.profile.policy.acceptsImportedSignatures = true
    let other = try OpenPractice.inMemory(
      administrator: SmallPractice.administrator, content: content,
      clock: TestClock(SmallPractice.before).clock)
    #expect(try other.exportContent() == content)
    let open = try other.open(SmallPractice.session)
    #expect(open.report.encounters.count { $0.state == .claimed } == 2)
  }

  @Test("the same content a second time changes nothing")
  func twice() throws {
    let (practice, content) = try documented()
    let head = try practice.logHead()
    let outcome = try practice.importContent(content)
    #expect(outcome.created + outcome.updated + outcome.kept == 0)
    #expect(try practice.logHead() == head)
  }

  @Test("a session that was worked on here isn't reset by the folder it came from")
  func kept() throws {
    let (practice, content) = try documented()
    let outcome = try practice.importContent(SmallPractice.content)
    #expect(outcome.kept == 1)
    #expect(try practice.exportContent() == content)
  }

  @Test("a session that nobody touched yet takes a new plan, and its facts follow")
  func replanned() throws {
    let practice = try SmallPractice.open()
    var content = SmallPractice.content
    var planned = content.sessions[0].session
    let later = Session(
      id: planned.id, group: planned.group, start: SmallPractice.at("16:00"),
      end: SmallPractice.at("17:30"), detail: planned.detail)
    planned = try #require(later)
    content.sessions[0].session = planned
    #expect(try practice.importContent(content).updated == 1)
    #expect(try practice.allSessions().map(\.start) == [SmallPractice.at("16:00")])
  }

  @Test("a signature that came in by import doesn't open the gate unless the policy says so")
  func importedSignatures() throws {
    var (_, content) = try documented()
    let session = content.sessions[0].session
    guard case .documented(let started, let ended, let closed, _) = session.state else {
      Issue.record("the session isn't documented")
      return
    }
    content.claims = []
    content.batches = []
    content.sessions[0].session = try #require(
      Session(
        id: session.id, group: session.group, start: session.scheduledStart,
        end: session.scheduledEnd,
        state: .documenting(started: started, ended: ended, attendanceClosed: closed),
        detail: session.detail))
    for accepts in [false, true] {
      content.profile.policy.acceptsImportedSignatures = accepts
      let practice = try OpenPractice.inMemory(
        administrator: SmallPractice.administrator, content: content,
        clock: TestClock(SmallPractice.before).clock)
      let open = try practice.open(session.id)
      #expect(open.chart.groupNote.signed?.statement.origin == .imported(by: SmallPractice.torres))
      #expect(open.report.isOpen == accepts)
      #expect(open.report.blockers.contains { $0.code == .noteImported } == !accepts)
    }
  }

  @Test("a session that is said to be documented and isn't comes not in, and nothing else with it")
  func falseClaim() throws {
    var (_, content) = try documented()
    content.profile.policy.acceptsImportedSignatures = true
    content.sessions[0].members.removeAll { $0.client == SmallPractice.petrova }
    let error = #expect(throws: PracticeError.self) {
      try OpenPractice.inMemory(
        administrator: SmallPractice.administrator, content: content,
        clock: TestClock(SmallPractice.before).clock)
    }
    guard case .blocked(let report) = error else {
      Issue.record("not refused by the gate")
      return
    }
    #expect(report.blockers.contains { $0.code == .attendanceUnaccounted })
  }

  @Test("a note that is said to be signed and lacks a field is refused and named")
  func incompleteSigned() throws {
    let practice = try SmallPractice.open()
    var content = SmallPractice.content
    content.sessions[0].groupNote.signed = .init(
      by: SmallPractice.torres, at: SmallPractice.at("16:00"))
    let error = #expect(throws: PracticeError.self) { try practice.importContent(content) }
    guard case .incomplete(let fields) = error else {
      Issue.record("not refused as incomplete")
      return
    }
    #expect(fields.contains("session/S-1/group: objective"))
    #expect(try practice.exportContent() == SmallPractice.content)
  }

  @Test("a coverage of a payer that isn't there is refused and named")
  func dangling() throws {
    let practice = try SmallPractice.open()
    var content = SmallPractice.content
    content.payers = []
    content.coverages[0] = Coverage(
      id: content.coverages[0].id, client: SmallPractice.okonkwo,
      payer: SmallPractice.id("NOBODY", PayerID.init), memberIdentifier: "1",
      nameOnCard: content.coverages[0].nameOnCard, holder: .client,
      period: content.coverages[0].period)
    #expect(throws: PracticeError.inconsistent(.coverage, id: "V-1")) {
      try practice.importContent(content)
    }
  }

  @Test("demo content never comes into a real practice", .covers("T55"))
  func demoIntoReal() throws {
    #expect(throws: PracticeError.inconsistent(.practice, id: "demo")) {
      try OpenPractice.inMemory(
        kind: .real, administrator: SmallPractice.administrator, content: SmallPractice.content,
        clock: .system)
    }
  }
}
