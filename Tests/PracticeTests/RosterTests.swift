import GroupCare
import Practice
import TestSupport
import Testing
import WallClock

@Suite("Groups go on")
struct RosterTests {
  @Test("a client who is enrolled stands in the next session, and no longer after the end")
  func membership() throws {
    let practice = try SmallPractice.open()
    let membership = try practice.enrol(
      SmallPractice.visitor, in: SmallPractice.group, from: SmallPractice.day)
    #expect(membership.order == 4)
    #expect(try practice.open(SmallPractice.session).chart.enrolledCount == 4)
    #expect(throws: PracticeError.alreadyExists(.membership, id: membership.id.text)) {
      try practice.enrol(SmallPractice.visitor, in: SmallPractice.group, from: SmallPractice.day)
    }
    let next = try practice.scheduleSession(
      group: SmallPractice.group, date: SmallPractice.day.adding(days: 7))
    try practice.endMembership(membership.id, on: SmallPractice.day, reason: "moved away")
    #expect(try practice.open(SmallPractice.session).chart.enrolledCount == 4)
    #expect(try practice.open(next).chart.enrolledCount == 3)
    #expect(try practice.sessions(of: SmallPractice.group).map(\.enrolled) == [4, 3])
    #expect(throws: PracticeError.inconsistent(.membership, id: membership.id.text)) {
      try practice.endMembership(
        membership.id, on: SmallPractice.day.adding(days: -400), reason: "typing error")
    }
  }

  @Test("an enrolment is taken back while nothing was recorded of the member")
  func enrolmentBack() throws {
    let practice = try SmallPractice.open()
    let membership = try practice.enrol(
      SmallPractice.visitor, in: SmallPractice.group, from: SmallPractice.day)
    try practice.takeBackEnrolment(membership.id)
    #expect(try practice.open(SmallPractice.session).chart.enrolledCount == 3)
    #expect(try practice.roster(of: SmallPractice.group).count == 3)
    #expect(try practice.client(SmallPractice.visitor).memberships.isEmpty)
    #expect(throws: PracticeError.unknown(.membership, id: membership.id.text)) {
      try practice.takeBackEnrolment(membership.id)
    }
    // Enrolled anew it is another membership, and once checked in it stays.
    let again = try practice.enrol(
      SmallPractice.visitor, in: SmallPractice.group, from: SmallPractice.day)
    #expect(again.id != membership.id)
    let open = try practice.open(SmallPractice.session)
    try practice.apply(
      .join(SmallPractice.visitor, at: practice.now()), to: SmallPractice.session,
      basedOn: open.revisions)
    #expect(throws: PracticeError.inUse(.membership, id: again.id.text)) {
      try practice.takeBackEnrolment(again.id)
    }
  }

  @Test("an end is taken back as if it had never been, and a second end is refused")
  func endBack() throws {
    let practice = try SmallPractice.open()
    let before = try #require(try practice.roster(of: SmallPractice.group).first).membership
    let day = SmallPractice.day
    try practice.endMembership(before.id, on: day, reason: "moved away")
    for later in [day, day.adding(days: 7)] {
      #expect(throws: PracticeError.membershipEnded(before.id, on: day)) {
        try practice.endMembership(before.id, on: later, reason: "again")
      }
    }
    try practice.takeBackEnd(of: before)
    #expect(try practice.roster(of: SmallPractice.group).first?.membership == before)
    try practice.endMembership(before.id, on: day, reason: "moved away")
    try practice.enrol(before.client, in: SmallPractice.group, from: day.adding(days: 1))
    #expect(throws: PracticeError.self) { try practice.takeBackEnd(of: before) }
  }

  @Test("a planned session is taken back as a cancelled one while nothing was recorded in it")
  func sessionBack() throws {
    let practice = try SmallPractice.open()
    let day = SmallPractice.day.adding(days: 7)
    let planned = try practice.scheduleSession(group: SmallPractice.group, date: day)
    let cancelled = try practice.takeBackSession(planned)
    #expect(cancelled.chart.session.state.name == "cancelled")
    // Its day is free again.
    #expect(try practice.nextDates(of: SmallPractice.group, count: 1) == [day])
    let second = try practice.scheduleSession(group: SmallPractice.group, date: day)
    let open = try practice.open(second)
    try practice.apply(
      .writeGroupNote(.topic, "Radical acceptance"), to: second, basedOn: open.revisions)
    #expect(throws: PracticeError.inUse(.session, id: second.text)) {
      try practice.takeBackSession(second)
    }
  }

  @Test("who is enrolled after the log was closed doesn't stand in that session", .covers("M102"))
  func enrolledTooLate() throws {
    let practice = try SmallPractice.open()
    try SessionWalk(practice: practice).checkIn()
    let before = try practice.open(SmallPractice.session)
    try practice.enrol(
      SmallPractice.visitor, in: SmallPractice.group, from: SmallPractice.day)
    let after = try practice.open(SmallPractice.session)
    #expect(after.chart.enrolledCount == before.chart.enrolledCount)
    #expect(after.report.blockers == before.report.blockers)
  }

  @Test("the next dates are the group's weekdays that have no session yet")
  func nextDates() throws {
    let practice = try SmallPractice.open()
    #expect(
      try practice.nextDates(of: SmallPractice.group, count: 2).map(\.iso)
        == ["2026-03-19", "2026-03-26"])
  }

  @Test("the group meets at the same time on the wall after the clocks changed", .covers("C46"))
  func acrossTheChange() throws {
    let practice = try SmallPractice.open()
    let winter = try practice.scheduleSession(
      group: SmallPractice.group, date: CalendarDate(clamped: "2026-03-05"))
    let summer = try practice.scheduleSession(
      group: SmallPractice.group, date: CalendarDate(clamped: "2026-03-19"))
    #expect(summer.text == "DBT-2026-03-19")
    let starts = try [winter, summer].map { try practice.open($0).chart.session.scheduledStart }
    #expect(starts.map(\.time.text) == ["14:00", "14:00"])
    #expect(starts.map(\.offsetMinutes) == [-300, -240])
    #expect(throws: PracticeError.alreadyExists(.session, id: "DBT-2026-03-19")) {
      try practice.scheduleSession(
        group: SmallPractice.group, date: CalendarDate(clamped: "2026-03-19"))
    }
  }

  @Test("a time that the clock shows never or twice asks which is meant", .covers("C46"))
  func ambiguous() throws {
    let practice = try SmallPractice.open()
    let skipped = CalendarDate(clamped: "2026-03-08")
    let halfPastTwo = SmallPractice.id("2:30") { TimeOfDay($0) }
    let error = #expect(throws: PracticeError.self) {
      try practice.scheduleSession(group: SmallPractice.group, date: skipped, time: halfPastTwo)
    }
    guard case .ambiguousTime(.never(let earlier, let later)) = error else {
      Issue.record("not asked")
      return
    }
    #expect([earlier.time.text, later.time.text] == ["01:30", "03:30"])
    let id = try practice.scheduleSession(
      group: SmallPractice.group, date: skipped, time: halfPastTwo, choosing: .later)
    #expect(try practice.open(id).chart.session.scheduledStart == later)

    let doubled = CalendarDate(clamped: "2026-11-01")
    let halfPastOne = SmallPractice.id("1:30") { TimeOfDay($0) }
    #expect(throws: PracticeError.self) {
      try practice.scheduleSession(group: SmallPractice.group, date: doubled, time: halfPastOne)
    }
    let first = try practice.scheduleSession(
      group: SmallPractice.group, date: doubled, time: halfPastOne, choosing: .earlier)
    #expect(try practice.open(first).chart.session.scheduledStart.offsetMinutes == -240)
  }

  @Test("lists read from facts agree with the sessions, day by day")
  func lists() throws {
    let practice = try SmallPractice.open()
    let day = SmallPractice.day
    #expect(
      try practice.sessions(from: day, through: day).map(\.session) == [SmallPractice.session])
    #expect(try practice.sessions(from: day.adding(days: 1), through: day.adding(days: 9)).isEmpty)
    #expect(
      try practice.sessions(from: day.adding(days: -400), through: day.adding(days: 400)).count == 1
    )
    #expect(try practice.sessions(from: day, through: day.adding(days: -1)).isEmpty)
    #expect(try practice.client(SmallPractice.chen).memberships.count == 1)
    #expect(throws: PracticeError.unknown(.client, id: "C-9")) {
      try practice.client(SmallPractice.id("C-9", ClientID.init))
    }
  }

  @Test("facts that are made again are those that were kept")
  func rebuilt() throws {
    let practice = try SmallPractice.open()
    let walk = SessionWalk(practice: practice)
    try walk.document()
    _ = try practice.generateClaims(for: walk.session)
    let before = try practice.allSessions()
    #expect(try practice.rebuildFacts() == 0)
    #expect(try practice.allSessions() == before)
    #expect(before.map(\.claimed) == [2])
    #expect(before.map(\.charge) == [Money(cents: 14_400)])
  }
}
