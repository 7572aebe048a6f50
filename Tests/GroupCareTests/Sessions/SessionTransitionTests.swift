import GroupCare
import TestSupport
import Testing

@Suite("A session moves only along legal steps", .covers("M82", "M178"))
struct SessionTransitionTests {
  /// The states a session can be in, with the attendance log open or closed.
  enum Stage: String, CaseIterable {
    case scheduled, inSession, open, logClosed, documented, cancelled
  }

  enum Step: String, CaseIterable {
    case start, unstart, end, endTooEarly, unend, closeAttendance, reopenAttendance
    case reopenAttendanceWithoutReason, reopen, reopenWithoutReason, cancel, cancelWithoutReason
    case setDetail, join, writeGroupNote, writeNote
  }

  struct Cell: CustomTestStringConvertible {
    let stage: Stage
    let step: Step
    let refusal: SessionRefusal?
    var testDescription: String { "\(step.rawValue) when \(stage.rawValue)" }
  }

  static let started = Timestamp.example(at: "14:00")
  static let ended = Timestamp.example(at: "15:30")
  static let context = ChangeContext(
    by: Clinician.exampleCoordinator.id, at: .example(at: "16:00"))
  static let maria = ClientID.example("C-1")

  static func chart(_ stage: Stage) -> SessionChart {
    let closing = SessionState.Closing(by: context.by, at: context.at)
    return .example { session in
      session.groupSigning = .draft
      session.members[0].signing = .draft
      session.state =
        switch stage {
        case .scheduled: .scheduled
        case .inSession: .inSession(started: started)
        case .open: .documenting(started: started, ended: ended, attendanceClosed: nil)
        case .logClosed: .documenting(started: started, ended: ended, attendanceClosed: closing)
        case .documented:
          .documented(started: started, ended: ended, attendanceClosed: closing, closed: closing)
        case .cancelled: .cancelled(reason: "facilitator ill", closing)
        }
    }
  }

  static func change(_ step: Step) -> SessionChange {
    switch step {
    case .start: .start(at: started)
    case .unstart: .unstart
    case .end: .end(at: ended)
    case .endTooEarly: .end(at: .example(at: "13:59"))
    case .unend: .unend
    case .closeAttendance: .closeAttendance
    case .reopenAttendance: .reopenAttendance(reason: "one was overlooked")
    case .reopenAttendanceWithoutReason: .reopenAttendance(reason: " ")
    case .reopen: .reopen(reason: "a note was on the wrong member")
    case .reopenWithoutReason: .reopen(reason: "")
    case .cancel: .cancel(reason: "facilitator ill")
    case .cancelWithoutReason: .cancel(reason: "\t")
    case .setDetail: .setDetail(SessionDetail(facilitator: nil))
    case .join: .join(.example("C-4"), at: .example(at: "14:20"))
    case .writeGroupNote: .writeGroupNote(.topic, "Another topic")
    case .writeNote: .writeNote(maria, .plan, "Another plan")
    }
  }

  /// What each step answers in each stage, in the order of ``Stage/allCases``; nothing is legal.
  static let table: [(Step, [SessionRefusal?])] = [
    (
      .start,
      [nil, .alreadyStarted, .alreadyStarted, .alreadyStarted, .alreadyStarted, .isCancelled]
    ),
    (.unstart, [.notStarted, nil, .notStarted, .notStarted, .notStarted, .notStarted]),
    (.end, [.notStarted, nil, .alreadyEnded, .alreadyEnded, .alreadyEnded, .isCancelled]),
    (
      .endTooEarly,
      [.notStarted, .endsBeforeStart, .alreadyEnded, .alreadyEnded, .alreadyEnded, .isCancelled]
    ),
    (.unend, [.notEnded, .notEnded, nil, .attendanceIsClosed, .notEnded, .notEnded]),
    (
      .closeAttendance,
      [.notEnded, .notEnded, nil, .attendanceIsClosed, .notEnded, .notEnded]
    ),
    (
      .reopenAttendance,
      [.notEnded, .notEnded, .attendanceIsOpen, nil, .isClosed, .notEnded]
    ),
    (
      .reopenAttendanceWithoutReason,
      [.notEnded, .notEnded, .attendanceIsOpen, .needsReason, .isClosed, .notEnded]
    ),
    (
      .reopen,
      [.isNotClosed, .isNotClosed, .isNotClosed, .isNotClosed, nil, .isNotClosed]
    ),
    (
      .reopenWithoutReason,
      [.isNotClosed, .isNotClosed, .isNotClosed, .isNotClosed, .needsReason, .isNotClosed]
    ),
    (
      .cancel,
      [
        nil, .alreadyStarted, .alreadyStarted, .alreadyStarted, .alreadyStarted, .isCancelled,
      ]
    ),
    (
      .cancelWithoutReason,
      [
        .needsReason, .alreadyStarted, .alreadyStarted, .alreadyStarted, .alreadyStarted,
        .isCancelled,
      ]
    ),
    (.setDetail, [nil, nil, nil, nil, .isClosed, .isCancelled]),
    (.join, [nil, nil, nil, .attendanceIsClosed, .isClosed, .isCancelled]),
    (.writeGroupNote, [nil, nil, nil, nil, .isClosed, .isCancelled]),
    (.writeNote, [nil, nil, nil, nil, .isClosed, .isCancelled]),
  ]

  static let cells: [Cell] = table.flatMap { step, refusals in
    zip(Stage.allCases, refusals).map { Cell(stage: $0, step: step, refusal: $1) }
  }

  @Test("a legal step moves it; an illegal one says why and changes nothing", arguments: cells)
  func step(cell: Cell) throws {
    var chart = Self.chart(cell.stage)
    let before = chart
    let change = Self.change(cell.step)
    if let refusal = cell.refusal {
      #expect(throws: refusal) { try chart.apply(change, Self.context) }
      #expect(chart == before)
    } else {
      try chart.apply(change, Self.context)
      #expect(chart != before)
    }
  }

  @Test("the table has every step in every stage")
  func tableIsWhole() {
    #expect(Self.table.map(\.0) == Step.allCases)
    #expect(Self.table.allSatisfy { $0.1.count == Stage.allCases.count })
  }

  @Test("closing takes the proof of this very session, and only once", .covers("M137"))
  func close() throws {
    var chart = SessionChart.example()
    let proof = try #require(chart.documented)
    var other = SessionChart.example { $0.detail.technicalIssues = "echo for five minutes" }
    #expect(throws: SessionRefusal.isNotClosed) { try other.close(proof, Self.context) }
    try chart.close(proof, Self.context)
    #expect(chart.session.state.name == "documented")
    let again = try #require(chart.documented)
    #expect(throws: SessionRefusal.isClosed) { try chart.close(again, Self.context) }
    try chart.apply(.reopen(reason: "wrong member"), Self.context)
    #expect(chart.session.state.name == "documenting" && chart.session.isAttendanceClosed)
  }

  @Test(
    "a session with claims is reopened only after they are voided", .covers("M105"),
    arguments: [ClaimState.written, .voided])
  func withClaims(state: ClaimState) throws {
    let claims = SessionChart.example().exampleClaims().map {
      ClaimRecord.example($0, state: state)
    }
    var chart = SessionChart.example { $0.claims = claims }
    let before = chart
    if state == .written {
      #expect(throws: SessionRefusal.hasClaims) {
        try chart.apply(.reopenAttendance(reason: "one was overlooked"), Self.context)
      }
      #expect(chart == before)
      let proof = try #require(chart.documented)
      try chart.close(proof, Self.context)
      #expect(throws: SessionRefusal.hasClaims) {
        try chart.apply(.reopen(reason: "one was overlooked"), Self.context)
      }
    } else {
      try chart.apply(.reopenAttendance(reason: "one was overlooked"), Self.context)
      #expect(!chart.session.isAttendanceClosed)
    }
  }

  @Test("a session that would end before it starts can't be planned")
  func planned() {
    let start = Timestamp.example(at: "14:00")
    func plan(end: Timestamp) -> Session? {
      Session(
        id: .example("S-9"), group: .example("dbt-thu"), start: start, end: end,
        detail: SessionDetail(facilitator: nil))
    }
    #expect(plan(end: start) == nil)
    #expect(plan(end: .example(at: "14:01")) != nil)
    #expect(
      Session(
        id: .example("S-9"), group: .example("dbt-thu"), start: start, end: .example(at: "15:00"),
        state: .documenting(
          started: start, ended: .example(at: "13:00"), attendanceClosed: nil),
        detail: SessionDetail(facilitator: nil)) == nil)
  }
}
