import GroupCare
import TestSupport
import Testing

@Suite("The end of a session takes everyone with it, and can be taken back", .covers("M101", "N3"))
struct SessionEndTests {
  let maria = ClientID.example("C-1")
  let wei = ClientID.example("C-2")
  let end = Timestamp.example(at: "15:30")
  let context = ChangeContext(
    by: Clinician.exampleCoordinator.id, at: .example(at: "15:31"))

  func running() throws -> SessionChart {
    var chart = SessionChart.example { session in
      session.state = .inSession(started: .example(at: "14:00"))
      for index in session.members.indices { session.members[index].status = .unaccounted }
    }
    try chart.apply(.join(maria, at: .example(at: "14:00")), context)
    try chart.apply(.join(wei, at: .example(at: "14:00")), context)
    return chart
  }

  func status(_ chart: SessionChart, _ client: ClientID) -> AttendanceStatus? {
    chart.encounter(of: client)?.attendance.status
  }

  @Test("who is there leaves with it; who left before is left alone")
  func ending() throws {
    var chart = try running()
    try chart.apply(.leave(wei, at: .example(at: "15:00")), context)
    try chart.apply(.end(at: end), context)
    #expect(status(chart, maria) == .present(.example(joined: "14:00", left: "15:30")))
    #expect(status(chart, wei) == .present(.example(joined: "14:00", left: "15:00")))
  }

  @Test("when one member joined after the end, nothing at all changes")
  func joinedAfterEnd() throws {
    var chart = try running()
    try chart.apply(.leave(wei, at: .example(at: "15:00")), context)
    try chart.apply(.join(wei, at: .example(at: "15:40")), context)
    let before = chart
    #expect(throws: SessionRefusal.times(.leftBeforeJoined)) {
      try chart.apply(.end(at: end), context)
    }
    #expect(chart == before)
  }

  @Test("taken back, those who left with it are there again, and nobody else")
  func takenBack() throws {
    var chart = try running()
    // Wei left at the very moment of the end, by somebody's word.
    try chart.apply(.leave(wei, at: end), context)
    try chart.apply(.end(at: end), context)
    try chart.apply(.unend, context)
    #expect(status(chart, maria) == .present(.example(joined: "14:00")))
    #expect(status(chart, wei) == .present(.example(joined: "14:00", left: "15:30")))
  }

  @Test("edits of other things, and edits that were undone, don't stand in its way")
  func editsBetween() throws {
    var chart = try running()
    let undoEnd = try #require(try chart.apply(.end(at: end), context))
    let undoDelivery = try #require(
      try chart.apply(.setDelivery(maria, .video, .home), context))
    let undoAbsence = try #require(
      try chart.apply(.setAbsence(wei, .noShow, reason: "wrong row"), context))
    try chart.apply(undoAbsence, context)
    try chart.apply(undoDelivery, context)
    try chart.apply(undoEnd, context)
    #expect(status(chart, maria) == .present(.example(joined: "14:00")))
    #expect(status(chart, wei) == .present(.example(joined: "14:00")))
  }

  @Test("who is said to have left earlier since, stays away when the end is taken back")
  func leftEarlier() throws {
    var chart = try running()
    try chart.apply(.end(at: end), context)
    try chart.apply(
      .setTimes(
        maria, interval: 0, joined: nil, left: .example(at: "15:10"), reason: "left early"),
      context)
    try chart.apply(.unend, context)
    #expect(status(chart, maria) == .present(.example(joined: "14:00", left: "15:10")))
    #expect(status(chart, wei) == .present(.example(joined: "14:00")))
  }

  @Test("taking the end back can't itself be taken back once somebody is there after it")
  func openAfterEnd() throws {
    var chart = try running()
    try chart.apply(.end(at: end), context)
    try chart.apply(.join(.example("C-3"), at: .example(at: "14:30")), context)
    #expect(try chart.apply(.unend, context) == nil)
  }

  @Test("end, taken back, and ended again says the same")
  func again() throws {
    var chart = try running()
    let undo = try #require(try chart.apply(.end(at: end), context))
    let ended = chart.encounters.map(\.attendance.value)
    let redo = try #require(try chart.apply(undo, context))
    try chart.apply(redo, context)
    #expect(chart.encounters.map(\.attendance.value) == ended)
  }
}
