import GroupCare
import Practice
import TestSupport
import Testing

@Suite("What a session is told of other sessions")
struct OtherSessionsTests {
  /// A practice whose session is documented and claimed, and the next one, a day later.
  private func walked() throws -> (OpenPractice, next: SessionID) {
    let practice = try SmallPractice.open()
    let walk = SessionWalk(practice: practice)
    try walk.document()
    _ = try practice.generateClaims(for: walk.session)
    let next = try practice.scheduleSession(
      group: SmallPractice.group, date: SmallPractice.day.adding(days: 1))
    let torres = Facilitator(SmallPractice.administrator)
    try practice.apply(
      .setDetail(SessionDetail(facilitator: torres)), to: next,
      basedOn: try practice.open(next).revisions)
    return (practice, next)
  }

  private func billing(
    _ client: ClientID, _ session: SessionID, _ practice: OpenPractice
  ) throws -> BillingFacts {
    try #require(practice.open(session).chart.encounter(of: client)).billing
  }

  @Test("units that were claimed count, until the claim is taken back", .covers("M19"))
  func claimedUnits() throws {
    let (practice, next) = try walked()
    let okonkwo = SmallPractice.okonkwo
    let units = try billing(okonkwo, next, practice).claimedUnits
    #expect(units.map(\.session) == [SmallPractice.session])
    #expect(units.map(\.dateOfService) == [SmallPractice.day])
    #expect(units.first?.diagnoses.map(\.text) == ["F60.3"])
    #expect(try billing(SmallPractice.petrova, next, practice).claimedUnits.isEmpty)
    let claim = try #require(practice.claims().first { $0.client == okonkwo })
    try practice.voidClaim(
      claim.id, reason: "entered for the wrong day", .sent(payerClaimNumber: "PX7731"))
    #expect(try billing(okonkwo, next, practice).claimedUnits.isEmpty)
    #expect(try billing(SmallPractice.chen, next, practice).claimedUnits.count == 1)
  }

  @Test("where a member was is known to the other sessions, and not to its own")
  func presences() throws {
    let (practice, next) = try walked()
    let other = try billing(SmallPractice.chen, next, practice).otherSessions
    #expect(other.map(\.session) == [SmallPractice.session])
    #expect(other.map(\.group) == [SmallPractice.group])
    #expect(other.map(\.dateOfService) == [SmallPractice.day])
    #expect(other.map(\.delivery) == [.video])
    #expect(other.first?.intervals.first?.joined == SmallPractice.at("14:00"))
    #expect(try billing(SmallPractice.petrova, next, practice).otherSessions.isEmpty)
    #expect(
      try billing(SmallPractice.chen, SmallPractice.session, practice).otherSessions.isEmpty)
  }

  @Test("a time that is put right is put right for the other sessions too")
  func corrected() throws {
    let practice = try SmallPractice.open()
    let walk = SessionWalk(practice: practice)
    try walk.checkIn()
    let next = try practice.scheduleSession(
      group: SmallPractice.group, date: SmallPractice.day.adding(days: 1))
    #expect(try billing(SmallPractice.chen, next, practice).otherSessions.count == 1)
    let open = try practice.apply(
      .reopenAttendance(reason: "left out a drop"), to: walk.session,
      basedOn: practice.open(walk.session).revisions)
    try practice.apply(
      .setAbsence(SmallPractice.chen, .noShow, reason: "was somebody else"), to: walk.session,
      basedOn: open.revisions)
    #expect(try billing(SmallPractice.chen, next, practice).otherSessions.isEmpty)
  }

  @Test("another terminal's work is seen")
  func twoTerminals() throws {
    let stored = try StoredPractice()
    let (here, there) = (try stored.signIn(), try stored.signIn())
    let next = try here.scheduleSession(
      group: SmallPractice.group, date: SmallPractice.day.adding(days: 1))
    #expect(try billing(SmallPractice.chen, next, here).otherSessions.isEmpty)
    try SessionWalk(practice: there).checkIn()
    #expect(try billing(SmallPractice.chen, next, here).otherSessions.count == 1)
  }

  @Test("where its facilitator was on the days beside it is known", .covers("M52"))
  func facilitator() throws {
    let (practice, next) = try walked()
    let led = try practice.open(next).chart.surroundings.clinicianSessions
    let sessions = try #require(led[SmallPractice.torres])
    #expect(sessions.map(\.session) == [SmallPractice.session])
    #expect(sessions.first?.intervals.first?.left == SmallPractice.at("15:30"))
    let own = try practice.open(SmallPractice.session).chart.surroundings.clinicianSessions
    #expect(own.isEmpty)
  }

  @Test("sessions that come in together are judged with one another beside them")
  func imported() throws {
    let (practice, _) = try walked()
    var content = try practice.exportContent()
    content.profile.policy.acceptsImportedSignatures = true
    let other = try OpenPractice.inMemory(
      administrator: SmallPractice.administrator, content: content,
      clock: TestClock(SmallPractice.before).clock)
    #expect(try other.rebuildFacts() == 0)
    #expect(try other.exportContent() == content)
  }

  @Test(
    "a soft rule that a person overrode stays overridden, with its reason in the log",
    .covers("N7"), arguments: BlockerCode.allCases.filter(\.isSoft).prefix(1))
  func overridden(_ code: BlockerCode) throws {
    let stored = try StoredPractice()
    let practice = try stored.signIn()
    let chen = SmallPractice.chen
    var open = try practice.open(SmallPractice.session)
    open = try practice.apply(
      .override(chen, code, reason: "the payer agreed by telephone"), to: SmallPractice.session,
      basedOn: open.revisions)
    #expect(open.revisions[.overrides(chen)] == 1)
    let again = try stored.signIn().open(SmallPractice.session)
    #expect(again.chart == open.chart && again.revisions == open.revisions)
    #expect(again.chart.encounter(of: chen)?.overrides.map(\.code) == [code])
    let entry = try #require(practice.log().last { $0.action == "claim.override" })
    #expect(entry.reason == "the payer agreed by telephone")
    #expect(entry.subject == "session/S-1/member/C-2")
    #expect(try practice.exportContent().sessions[0].members.map(\.client) == [chen])
    #expect(throws: PracticeError.newerRevision(.overrides(chen), theirs: 1)) {
      try practice.apply(
        .restoreOverride(chen, code, nil), to: SmallPractice.session, basedOn: [:])
    }
    open = try practice.apply(
      .restoreOverride(chen, code, nil), to: SmallPractice.session, basedOn: open.revisions)
    #expect(open.chart.encounter(of: chen)?.overrides.isEmpty == true)
  }
}
