import GroupCare
import Testing

extension ExamplePractice {
  /// The group in session: one late, one who dropped off and came back, one no-show, one on the phone,
  /// two of whom nothing is known.
  static func inSession() throws -> SessionChart {
    var chart = try chart()
    try chart.carryOut(.start(at: time("14:00")), at: "14:00")
    for (number, joined) in [(1, "13:58"), (2, "14:00"), (3, "14:12"), (5, "14:01"), (6, "13:59")] {
      try chart.carryOut(.join(chart.member(number), at: time(joined)), at: joined)
    }
    try chart.carryOut(
      .leave(chart.member(2), at: time("14:20")), .join(chart.member(2), at: time("14:25")),
      .setAbsence(chart.member(4), .noShow, reason: ""), at: "14:30")
    try chart.identify(1, 3)
    return chart
  }

  /// The session is over and its log open: one came late, one left early, one isn't identified.
  static func afterSession() throws -> SessionChart {
    var chart = try chart(ExampleMember.plain(4))
    try chart.carryOut(.start(at: time("14:00")), at: "14:00")
    for (number, joined) in [(1, "14:00"), (2, "14:12"), (3, "14:00"), (4, "14:02")] {
      try chart.carryOut(.join(chart.member(number), at: time(joined)), at: joined)
    }
    try chart.identify(1, 2, 3)
    try chart.carryOut(.leave(chart.member(3), at: time("15:10")), at: "15:10")
    try chart.carryOut(.end(at: time("15:30")), at: "15:30")
    return chart
  }

  /// Everyone who came is identified, the session is over and its log closed; no word is written.
  static func toDocument(_ members: Int = 3) throws -> SessionChart {
    try toDocument(ExampleMember.plain(members))
  }

  /// The same with members of one's choice.
  static func toDocument(_ members: [ExampleMember]) throws -> SessionChart {
    var chart = try chart(members)
    try chart.carryOut(.start(at: time("14:00")), at: "14:00")
    for number in 1...members.count {
      try chart.carryOut(.join(chart.member(number), at: time("14:00")), at: "14:00")
      try chart.identify(number)
    }
    try chart.carryOut(.end(at: time("15:30")), .closeAttendance, at: "15:30")
    return chart
  }

  /// Every note is written, and none signed.
  static func toSign(_ members: Int = 3) throws -> SessionChart {
    var chart = try toDocument(members)
    try chart.writeEveryNote()
    return chart
  }

  /// Every note is signed, so that the gate is open.
  static func toBill(_ members: Int = 3) throws -> SessionChart {
    var store = try FakeStore(toSign(members))
    store.now = try time("15:40")
    try store.signEveryNote()
    return store.chart
  }

  /// The claims are written.
  static func billed(_ members: Int = 3) throws -> FakeStore {
    var store = try FakeStore(toBill(members))
    store.now = try time("15:45")
    _ = try store.writeClaims(to: "claims.837")
    return store
  }
}

extension SessionChart {
  /// Notes that members are who the record says.
  mutating func identify(_ numbers: Int...) throws {
    for number in numbers {
      let check = IdentityCheck(
        method: .knownToClinician, outcome: .verified,
        checkedBy: try ExamplePractice.clinician().id,
        checkedAt: try ExamplePractice.time("14:00"))
      try carryOut(.setIdentityCheck(member(number), check), at: "14:00")
    }
  }
}
