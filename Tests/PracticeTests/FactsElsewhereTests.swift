import GroupCare
import Practice
import TestSupport
import Testing

@Suite("What is done in one session and counts in others", .covers("M19", "M22"))
struct FactsElsewhereTests {
  /// Two sessions of one week, both documented; nothing is billed yet.
  private struct TwoSessions {
    let practice: OpenPractice
    let first = SmallPractice.session
    let second: SessionID

    init(_ set: (inout PracticeContent) -> Void) throws {
      var content = SmallPractice.content
      content.profile.policy.shortestComparedWords = 1000
      set(&content)
      let clock = TestClock(SmallPractice.before)
      practice = try .inMemory(
        administrator: SmallPractice.administrator, content: content, clock: clock.clock)
      let day = SmallPractice.day.adding(days: 1)
      second = try practice.scheduleSession(group: SmallPractice.group, date: day)
      let torres = SessionDetail(facilitator: Facilitator(SmallPractice.administrator))
      try practice.apply(
        .setDetail(torres), to: second, basedOn: try practice.open(second).revisions)
      clock.pass(minutes: 100)
      try SessionWalk(practice: practice).document()
      clock.pass(minutes: 24 * 60)
      try SessionWalk(practice: practice, session: second, day: day).document()
    }

    /// How many claims of a session are ready, and how many are stopped, as lists show it.
    func listed(_ session: SessionID) throws -> [Int] {
      let facts = try #require(try practice.allSessions().first { $0.session == session })
      let report = try practice.open(session).report
      #expect(facts.ready == report.encounters.count { $0.state == .ready })
      return [facts.ready, facts.blocked]
    }
  }

  private static func once(_ content: inout PracticeContent) {
    content.profile.policy.terms.caps = [UnitCap(units: 1, span: .week)]
  }

  private static func lastUnit(_ content: inout PracticeContent) {
    let old = content.authorizations[0]
    content.profile.policy.terms.authorization = .always
    content.authorizations = [SmallPractice.okonkwo, SmallPractice.chen].map { client in
      Authorization(
        id: SmallPractice.id("A-\(client)", AuthorizationID.init), client: client,
        payer: old.payer, number: "AUTH\(client)", code: old.code, units: 1, period: old.period)
    }
  }

  @Test(
    "a claim that uses up a cap or the last unit stops the other session, until it is taken back",
    arguments: [once, lastUnit])
  func usedUp(_ set: @Sendable (inout PracticeContent) -> Void) throws {
    let sessions = try TwoSessions(set)
    let practice = sessions.practice
    #expect(try sessions.listed(sessions.second) == [2, 0])
    let claims = try practice.generateClaims(for: sessions.first).written
    #expect(claims.count == 2)
    #expect(try sessions.listed(sessions.second) == [0, 2])
    #expect(try practice.generateClaims(for: sessions.second).written.isEmpty)

    try practice.voidClaim(
      claims[0].id, reason: "times were wrong", .sent(payerClaimNumber: "PX1"))
    #expect(try sessions.listed(sessions.second) == [1, 1])
    #expect(try practice.rebuildFacts() == 0)
    // What was given back goes to the other session, and so the first can't be billed again.
    #expect(try practice.generateClaims(for: sessions.second).written.count == 1)
    #expect(try sessions.listed(sessions.first) == [0, 1])
    #expect(try practice.rebuildFacts() == 0)
  }

  @Test("a file that was never sent gives all its units back at once")
  func neverSent() throws {
    let sessions = try TwoSessions(Self.once)
    let claims = try sessions.practice.generateClaims(for: sessions.first).written
    try sessions.practice.voidClaim(claims[0].id, reason: "never sent", .neverSent)
    #expect(try sessions.listed(sessions.second) == [2, 0])
    #expect(try sessions.practice.rebuildFacts() == 0)
  }

  @Test(
    "another terminal that is changing the other session writes what it meets, not what it read")
  func twoTerminals() throws {
    let sessions = try TwoSessions(Self.once)
    let open = try sessions.practice.open(sessions.second)
    _ = try sessions.practice.generateClaims(for: sessions.first)
    try sessions.practice.apply(
      .override(SmallPractice.chen, .signatureTooLate, reason: "agreed by telephone"),
      to: sessions.second, basedOn: open.revisions)
    #expect(try sessions.listed(sessions.second) == [0, 2])
  }

  @Test("who turns up in a second group at the same time stops both", .covers("M101", "N2"))
  func doubleBooked() throws {
    let sessions = try TwoSessions { _ in }
    let practice = sessions.practice
    let open = try practice.open(sessions.second)
    var reopened = try practice.apply(
      .reopenAttendance(reason: "the wrong day was entered"), to: sessions.second,
      basedOn: open.revisions)
    reopened = try practice.apply(
      .setTimes(
        SmallPractice.chen, interval: 0, joined: SmallPractice.at("14:10"),
        left: SmallPractice.at("14:40"), reason: "the wrong day was entered"),
      to: sessions.second, basedOn: reopened.revisions)
    #expect(try sessions.listed(sessions.first) == [1, 1])
    #expect(try practice.rebuildFacts() == 0)
  }

  @Test("an import judges its notes beside those that come in with them", .covers("N5"))
  func imported() throws {
    let sessions = try TwoSessions { _ in }
    var content = try sessions.practice.exportContent()
    content.profile.policy.acceptsImportedSignatures = true
    content.profile.policy.shortestComparedWords = 5
    content.sessions.reverse()
    let other = try OpenPractice.inMemory(
      administrator: SmallPractice.administrator, content: content,
      clock: TestClock(SmallPractice.at("15:00", on: SmallPractice.day.adding(days: 1))).clock)
    for session in [sessions.first, sessions.second] {
      let facts = try #require(try other.allSessions().first { $0.session == session })
      let report = try other.open(session).report
      #expect(facts.blocked == report.encounters.count { !$0.blockers.isEmpty })
      let codes = report.encounters.flatMap(\.blockers).map(\.code)
      #expect(codes.contains(.noteRepeatsEarlier) == (session == sessions.second))
    }
    #expect(try other.rebuildFacts() == 0)
  }
}
