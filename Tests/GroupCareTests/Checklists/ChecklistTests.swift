import GroupCare
import TestSupport
import Testing

@Suite("Checklists that the rules fill")
struct ChecklistTests {
  static let gate = ClaimGate(on: .exampleToday)

  static func report(_ change: (inout ExampleSession) -> Void = { _ in }) -> (
    chart: SessionChart, report: GateReport
  ) {
    var session = ExampleSession()
    change(&session)
    let chart = session.chart()
    return (chart, GateReport(chart, gate: gate))
  }

  static func open<Item>(_ checklist: Checklist<Item>) -> [Item] {
    checklist.entries.filter { $0.state.name == "open" }.map(\.item)
  }

  @Test(
    "a member who is ready has nothing open, and one who wasn't there has no list",
    .covers("M144", "M146"))
  func ready() throws {
    let sound = Self.report().report
    let checklist = try #require(Checklist(of: .example("C-1"), in: sound))
    #expect(checklist.entries.map(\.item) == PreSubmissionPoint.allCases)
    #expect(checklist.isComplete)
    #expect(Checklist(of: .example("C-4"), in: sound) == nil)
    #expect(Checklist(of: .example("C-99"), in: sound) == nil)
  }

  @Test("what one member lacks is open on that member's list alone", .covers("M144"))
  func own() throws {
    let report = Self.report { $0.members[0].coverages = [] }.report
    let maria = try #require(Checklist(of: .example("C-1"), in: report))
    #expect(Self.open(maria) == [.eligibility])
    #expect(try #require(Checklist(of: .example("C-2"), in: report)).isComplete)
  }

  @Test(
    "what the session lacks is open on every list, what another member lacks isn't",
    .covers("M144", "N1"))
  func shared() throws {
    let report = Self.report {
      $0.groupNote = $0.groupNote.writing("", in: .objective)
      $0.members[1].signing = .draft
    }.report
    let maria = try #require(Checklist(of: .example("C-1"), in: report))
    let wei = try #require(Checklist(of: .example("C-2"), in: report))
    #expect(Self.open(maria) == [.sessionContent])
    #expect(Self.open(wei) == [.sessionContent, .individualContent])
  }

  @Test(
    "the steps of a session are open where something lacks, and those elsewhere say so",
    .covers("M145", "M179"))
  func steps() {
    let (chart, report) = Self.report {
      $0.members[0].coverages = []
      $0.members[1].identityCheck = nil
    }
    let steps = Checklist(chart, report)
    #expect(steps.entries.map(\.item) == SessionStep.allCases)
    #expect(Self.open(steps) == [.eligibility, .attendance, .submission])
    #expect(steps.entries.first { $0.item == .audit }?.state.name == "by-hand")
    #expect(steps.entries.first { $0.item == .monitoring }?.state.name == "not-needed")
  }

  @Test("a session whose claims are written has its submission met", .covers("M145"))
  func submitted() {
    var session = ExampleSession()
    let claims = session.chart().exampleClaims()
    session.claims = claims.map {
      ClaimRecord($0, batch: .example("B-1"), madeAt: .example(at: "17:00"))
    }
    let chart = session.chart()
    let steps = Checklist(chart, GateReport(chart, gate: Self.gate))
    #expect(claims.count == 3)
    #expect(steps.entries.first { $0.item == .submission }?.state == .met("3 written."))
    #expect(steps.entries.first { $0.item == .monitoring }?.state.name == "by-hand")
    #expect(steps.isComplete)
  }

  @Test("a payer is ready when its rows speak and its clinicians are enrolled", .covers("M155"))
  func payer() throws {
    let terms = PayerTerms {
      $0.isCovered = true
      $0.isVirtualCovered = true
      $0.authorization = .never
      $0.caps = []
      $0.rates = [RateBand(amount: Money(cents: 6_000))]
      $0.timelyFilingDays = 90
      $0.appealDays = 65
      $0.needsEnrolment = true
    }
    func row(_ reviewed: String) -> PayerRow {
      PayerRow(
        scope: RowScope(code: .groupPsychotherapy), effective: .example(), source: "manual",
        reviewed: .example(reviewed), terms: terms)
    }
    let enrolment = PayerEnrolment(
      id: .example("E-1"), clinician: TherapyGroup.example().facilitator,
      payer: Payer.example().id, period: .example())
    func open(_ row: PayerRow, _ enrolments: [PayerEnrolment]) throws -> [PayerReadinessPoint] {
      let payer = Payer.example { $0.rows = [row] }
      return Self.open(
        try #require(
          Checklist(payer, groups: [.example()], enrolments: enrolments, on: .exampleToday)))
    }
    #expect(try open(row("2026-01-05"), [enrolment]) == [])
    #expect(try open(row("2025-03-12"), [enrolment]) == [])
    #expect(try open(row("2025-03-11"), [enrolment]) == [.review])
    #expect(try open(row("2026-01-05"), []) == [.enrolment])
    #expect(
      try open(.example(), [enrolment]) == [
        .authorization, .telehealth, .caps, .rates, .deadlines,
      ])
    let selfPay = Checklist(
      Payer.exampleSelfPay, groups: [.example()], enrolments: [], on: .exampleToday)
    #expect(selfPay == nil)
  }

  @Test("every blocker has its place on the list on purpose", .covers("M144"))
  func everyCode() {
    // What isn't under one of the article's nine points is a property of the claim itself.
    let claimData: Set<String> = [
      "attendance", "identity", "minutes", "place", "charge", "provider", "claim", "code",
      "filing", "modifier", "group", "audio-only", "in-person",
    ]
    for code in BlockerCode.allCases where PreSubmissionPoint(code) == .claimData {
      #expect(claimData.contains(code.area), "\(code.rawValue) has no place on the list of M144")
    }
  }
}
