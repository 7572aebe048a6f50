import GroupCare
import TestSupport
import Testing

@Suite("The attendance log says who came, when, and who said so")
struct AttendanceTests {
  let maria = ClientID.example("C-1")
  let context = ChangeContext(
    by: Clinician.exampleCoordinator.id, at: .example(at: "14:05"))

  func running() -> SessionChart {
    .example { session in
      session.state = .inSession(started: .example(at: "14:00"))
      for index in session.members.indices { session.members[index].status = .unaccounted }
    }
  }

  func attendance(_ chart: SessionChart, of client: ClientID) throws -> Attendance {
    try #require(chart.encounter(of: client)).attendance
  }

  @Test("every edit keeps the old value, who, when and why", .covers("N9", "M103"))
  func edits() throws {
    var chart = running()
    try chart.apply(.join(maria, at: .example(at: "14:02")), context)
    let later = ChangeContext(by: Clinician.example().id, at: .example(at: "14:40"))
    try chart.apply(
      .setTimes(
        maria, interval: 0, joined: .example(at: "14:00"), left: nil, reason: "was here first"),
      later)
    let edits = try attendance(chart, of: maria).edits
    #expect(edits.map(\.old.status) == [.unaccounted, .present(.example(joined: "14:02"))])
    #expect(edits.map(\.by) == [context.by, later.by])
    #expect(edits.map(\.at) == [context.at, later.at])
    #expect(edits.map(\.reason) == ["", "was here first"])
    #expect(try attendance(chart, of: maria).status == .present(.example(joined: "14:00")))
  }

  @Test(
    "who joins after the minutes of grace is late, who joins within them isn't", .covers("M103"))
  func late() throws {
    func isLate(_ joined: String) throws -> Bool {
      let chart = SessionChart.example {
        $0.members[0].status = .present(.example(joined: joined, left: "15:30"))
      }
      return chart.isLate(try #require(chart.encounter(of: maria)))
    }
    #expect(try !isLate("13:50"))
    #expect(try !isLate("14:05"))
    #expect(try isLate("14:06"))
  }

  @Test("a session that was started early makes nobody late", .covers("M103"))
  func lateAfterAnEarlyStart() throws {
    func isLate(planned: String, joined: String) throws -> Bool {
      let chart = SessionChart.example {
        $0.scheduledStart = .example(at: planned)
        $0.members[0].status = .present(.example(joined: joined, left: "15:30"))
      }
      return chart.isLate(try #require(chart.encounter(of: maria)))
    }
    #expect(try !isLate(planned: "14:10", joined: "14:15"))
    #expect(try isLate(planned: "14:10", joined: "14:16"))
    // Of one that was started late, members are due when it began.
    #expect(try !isLate(planned: "13:50", joined: "14:05"))
    #expect(try isLate(planned: "13:50", joined: "14:06"))
  }

  @Test("before the start, late is measured against the plan", .covers("M103"))
  func lateBeforeStart() throws {
    let chart = SessionChart.example { session in
      session.state = .scheduled
      session.members[0].status = .present(.example(joined: "14:06"))
    }
    #expect(chart.isLate(try #require(chart.encounter(of: maria))))
  }

  @Test(
    "who leaves before the end less the grace left early; a drop isn't leaving", .covers("M103"))
  func early() throws {
    let chart = SessionChart.example { session in
      session.members[0].status = .present(.example(joined: "14:00", left: "15:24"))
      session.members[1].status = .present(.example(joined: "14:00", left: "15:25"))
    }
    #expect(chart.leftEarly(try #require(chart.encounter(of: maria))))
    #expect(!chart.leftEarly(try #require(chart.encounter(of: .example("C-2")))))
    #expect(!chart.leftEarly(try #require(chart.encounter(of: .example("C-4")))))
    var dropped = running()
    try dropped.apply(.join(maria, at: .example(at: "14:00")), context)
    try dropped.apply(.leave(maria, at: .example(at: "14:20")), context)
    try dropped.apply(.join(maria, at: .example(at: "14:25")), context)
    #expect(!dropped.leftEarly(try #require(dropped.encounter(of: maria))))
  }

  @Test("minutes are clipped to the session, and an absent member has none", .covers("M101", "N2"))
  func minutes() throws {
    let chart = SessionChart.example {
      $0.members[0].status = .present(.example(joined: "13:50", left: "15:45"))
    }
    #expect(chart.minutesPresent(of: try #require(chart.encounter(of: maria))) == 90)
    #expect(chart.minutesPresent(of: try #require(chart.encounter(of: .example("C-4")))) == 0)
    #expect(chart.session.minutes(now: .example(at: "18:00")) == 90)
  }

  @Test("while it runs, minutes count to now; a session that isn't over has none to bill")
  func minutesWhileRunning() throws {
    var chart = running()
    try chart.apply(.join(maria, at: .example(at: "14:10")), context)
    let encounter = try #require(chart.encounter(of: maria))
    #expect(chart.minutesPresent(of: encounter, now: .example(at: "14:40")) == 30)
    #expect(chart.minutesPresent(of: encounter) == 0)
    #expect(chart.session.minutes(now: .example(at: "14:40")) == 40)
  }

  @Test("a session across midnight keeps the day on which it started", .covers("M82"))
  func midnight() throws {
    let start = Timestamp.example("2026-03-12T23:30-07:00")
    let end = Timestamp.example("2026-03-13T01:00-07:00")
    let chart = SessionChart.example { session in
      session.scheduledStart = start
      session.scheduledEnd = end
      session.state = .documenting(
        started: start, ended: end,
        attendanceClosed: SessionState.Closing(by: context.by, at: end))
      session.members[0].status = .present(known(try? Presence(joined: start).leaving(at: end)))
    }
    #expect(chart.session.dateOfService == .example("2026-03-12"))
    #expect(chart.minutesPresent(of: try #require(chart.encounter(of: maria))) == 90)
  }

  @Test("a group over the spring clock change lasted as long as it lasted", .covers("M82"))
  func springChange() {
    let chart = SessionChart.example { session in
      session.scheduledStart = .example("2026-03-08T01:30-08:00")
      session.scheduledEnd = .example("2026-03-08T04:00-07:00")
      session.state = .documenting(
        started: session.scheduledStart, ended: session.scheduledEnd, attendanceClosed: nil)
    }
    #expect(chart.session.minutes(now: .example("2026-03-08T12:00-07:00")) == 90)
  }

  @Test(
    "a member in the room is at the site; one elsewhere is where it is said", .covers("N7", "R13"))
  func whereabouts() throws {
    var chart = running()
    try chart.apply(.setDelivery(maria, .video, .home), context)
    #expect(try attendance(chart, of: maria).whereabouts == .home)
    try chart.apply(.setDelivery(maria, .inPerson, nil), context)
    #expect(try attendance(chart, of: maria).whereabouts == .site)
    try chart.apply(.setDelivery(maria, .audioOnly, nil), context)
    #expect(try attendance(chart, of: maria).whereabouts == nil)
  }

  @Test("presence is made by joining, never by saying so", .covers("N2"))
  func presenceIsNotSaid() {
    var chart = running()
    #expect(throws: SessionRefusal.memberNotPresent) {
      try chart.apply(
        .setAbsence(maria, .present(.example(joined: "14:00")), reason: ""), context)
    }
    #expect(throws: SessionRefusal.memberNotPresent) {
      try chart.apply(.leave(maria, at: .example(at: "14:10")), context)
    }
    #expect(throws: SessionRefusal.noSuchMember) {
      try chart.apply(.join(.example("C-99"), at: .example(at: "14:10")), context)
    }
    #expect(chart == running())
  }

  @Test("the log closes only when everyone is accounted for and has left", .covers("M101", "M102"))
  func closing() throws {
    var chart = SessionChart.example { session in
      session.state = .documenting(
        started: .example(at: "14:00"), ended: .example(at: "15:30"), attendanceClosed: nil)
      session.members[0].status = .unaccounted
    }
    let before = chart
    #expect(throws: SessionRefusal.attendanceIsIncomplete) {
      try chart.apply(.closeAttendance, context)
    }
    #expect(chart == before)
    try chart.apply(.join(maria, at: .example(at: "14:00")), context)
    #expect(throws: SessionRefusal.attendanceIsIncomplete) {
      try chart.apply(.closeAttendance, context)
    }
    try chart.apply(.leave(maria, at: .example(at: "15:00")), context)
    try chart.apply(.closeAttendance, context)
    #expect(chart.session.isAttendanceClosed)
  }

  @Test("a closed log takes no edits until it is reopened with a reason")
  func closedLog() throws {
    var chart = SessionChart.example()
    let before = chart
    let edits: [SessionChange] = [
      .join(maria, at: .example(at: "14:00")), .leave(maria, at: .example(at: "14:00")),
      .setAbsence(maria, .noShow, reason: "wrong row"), .setDelivery(maria, .video, .home),
      .setIdentityCheck(maria, nil), .removeWalkIn(maria),
    ]
    for edit in edits {
      #expect(throws: SessionRefusal.attendanceIsClosed) { try chart.apply(edit, context) }
      #expect(chart == before)
    }
    #expect(throws: SessionRefusal.needsReason) {
      try chart.apply(.reopenAttendance(reason: " \n"), context)
    }
    try chart.apply(.reopenAttendance(reason: "came by phone"), context)
    #expect(chart.session.reopenings.map(\.reason) == ["came by phone"])
    try chart.apply(.setAbsence(maria, .noShow, reason: "wrong row"), context)
    #expect(!known(chart.encounter(of: maria)).isPresent)
  }

  @Test(
    "a walk-in is added on the spot, in the order of the roster, and isn't enrolled", .covers("M81")
  )
  func walkIn() throws {
    var chart = running()
    let ana = Encounter(
      client: .example("C-9", "Ana", "Visitor"), order: 90, billing: BillingFacts())
    let bo = Encounter(
      client: .example("C-8", "Bo", "Visitor"), order: 80, billing: BillingFacts())
    try chart.apply(.addWalkIn(ana), context)
    try chart.apply(.addWalkIn(bo), context)
    #expect(chart.encounters.suffix(2).map(\.client.id.text) == ["C-8", "C-9"])
    #expect(chart.encounters.suffix(2).allSatisfy { $0.isWalkIn })
    #expect(chart.enrolledCount == 4)
    #expect(throws: SessionRefusal.alreadyMember) { try chart.apply(.addWalkIn(ana), context) }
    #expect(throws: SessionRefusal.noSuchMember) {
      try chart.apply(.removeWalkIn(maria), context)
    }
    let both = chart
    let undo = try #require(try chart.apply(.removeWalkIn(.example("C-8")), context))
    try chart.apply(undo, context)
    #expect(chart == both)
    try chart.apply(.join(.example("C-9"), at: .example(at: "14:10")), context)
    #expect(throws: SessionRefusal.alreadyMember) {
      try chart.apply(.removeWalkIn(.example("C-9")), context)
    }
  }
}
