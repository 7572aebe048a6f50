import GroupCare
import Practice
import TestSupport
import Testing

@Suite("From check-in to claims", .covers("M7", "M106", "M137", "N1"))
struct WholePathTests {
  @Test("every present member of a documented session gets one claim, the absent one none")
  func claims() throws {
    let practice = try SmallPractice.open()
    let walk = SessionWalk(practice: practice)
    try walk.checkIn()
    #expect(try !practice.open(walk.session).report.isOpen)
    try walk.writeNotes()
    let unsigned = try practice.generateClaims(for: walk.session)
    #expect(unsigned.batch == nil)
    #expect(unsigned.written.isEmpty)
    #expect(unsigned.report.blockers.contains { $0.code == .noteUnsigned })
    try walk.signNotes()
    #expect(try practice.open(walk.session).report.isOpen)

    let outcome = try practice.generateClaims(for: walk.session)
    #expect(outcome.written.map(\.client) == [SmallPractice.okonkwo, SmallPractice.chen])
    #expect(outcome.withheld.isEmpty)
    let batch = try #require(outcome.batch)
    #expect(try practice.batch(batch.id) == batch)
    #expect(String(decoding: batch.bytes, as: UTF8.self).contains("005010X222A1"))
    #expect(try practice.claims(state: .written).count == 2)
    let open = try practice.open(walk.session)
    #expect(open.chart.session.state.name == "documented")
    let okonkwo = try #require(open.chart.encounter(of: SmallPractice.okonkwo))
    #expect(okonkwo.billing.unitsClaimed.values.max() == 1)
  }

  @Test("claims that were written aren't written again")
  func again() throws {
    let practice = try SmallPractice.open()
    let walk = SessionWalk(practice: practice)
    try walk.document()
    _ = try practice.generateClaims(for: walk.session)
    let outcome = try practice.generateClaims(for: walk.session)
    #expect(outcome.batch == nil)
    #expect(outcome.withheld.isEmpty)
    #expect(try practice.claims().count == 2)
  }

  @Test("reading the claims says how many there are and were read, and can be stopped")
  func reading() throws {
    let practice = try SmallPractice.open()
    let walk = SessionWalk(practice: practice)
    try walk.document()
    _ = try practice.generateClaims(for: walk.session)
    var steps: [[Int]] = []
    let claims = try practice.claims { read, total in
      steps.append([read, total])
      return true
    }
    #expect(try claims == practice.claims())
    #expect(steps == [[0, 2], [2, 2]])
    #expect(try practice.claims { read, _ in read == 0 } == nil)
    let extent = try practice.claimsExtent()
    #expect(try practice.claimsExtent() == extent)
    try practice.voidClaim(#require(claims?.first).id, reason: "times were wrong", .neverSent)
    #expect(try practice.claimsExtent() != extent)
  }

  @Test("a session with claims is reopened only after they were taken back, and gives new numbers")
  func void() throws {
    let practice = try SmallPractice.open()
    let walk = SessionWalk(practice: practice)
    try walk.document()
    let first = try practice.generateClaims(for: walk.session).written
    let revisions = try practice.open(walk.session).revisions
    #expect(throws: PracticeError.refused(.hasClaims)) {
      try practice.apply(.reopen(reason: "late arrival"), to: walk.session, basedOn: revisions)
    }
    try practice.voidClaim(first[0].id, reason: "times were wrong", .neverSent)
    #expect(throws: PracticeError.alreadyVoided(first[0].id)) {
      try practice.voidClaim(first[0].id, reason: "again", .neverSent)
    }
    try practice.apply(.reopen(reason: "late arrival"), to: walk.session, basedOn: revisions)
    #expect(try practice.claims(state: .voided).count == 2)
    let second = try practice.generateClaims(for: walk.session).written
    #expect(second.count == 2)
    #expect(Set(first.map(\.id)).isDisjoint(with: second.map(\.id)))
    #expect(
      Set(first.map(\.line.controlNumber)).isDisjoint(with: second.map(\.line.controlNumber)))
  }

  @Test("a walk-in is added, taken out again, and added once more")
  func walkIn() throws {
    let practice = try SmallPractice.open()
    let session = SmallPractice.session
    let encounter = try practice.makeEncounter(walkIn: SmallPractice.visitor, for: session)
    var open = try practice.open(session)
    open = try practice.apply(.addWalkIn(encounter), to: session, basedOn: open.revisions)
    #expect(try practice.open(session).chart.encounters.last?.isWalkIn == true)
    open = try practice.apply(
      .removeWalkIn(SmallPractice.visitor), to: session, basedOn: open.revisions)
    #expect(try practice.open(session).chart.encounter(of: SmallPractice.visitor) == nil)
    open = try practice.apply(.addWalkIn(encounter), to: session, basedOn: open.revisions)
    #expect(try practice.open(session).chart.encounters.count == 4)
    #expect(open.chart.enrolledCount == 3)
  }

  @Test("what a change answers is what is read afterwards")
  func answersWhatIsStored() throws {
    let practice = try SmallPractice.open()
    let walk = SessionWalk(practice: practice)
    try walk.document()
    let revisions = try practice.open(walk.session).revisions
    let answered = try practice.addAddendum(
      "Called back in the evening as agreed", to: .group(walk.session),
      basedOn: revisions[.groupNote] ?? 0)
    #expect(try practice.open(walk.session) == answered)
  }

  @Test("a session can't be closed while something is missing, and nothing is written then")
  func close() throws {
    let practice = try SmallPractice.open()
    let head = try practice.logHead()
    let error = #expect(throws: PracticeError.self) {
      try practice.closeSession(SmallPractice.session)
    }
    guard case .blocked(let report) = error else {
      Issue.record("not refused by the gate")
      return
    }
    #expect(!report.blockers.isEmpty)
    #expect(try practice.logHead() == head)
  }
}
