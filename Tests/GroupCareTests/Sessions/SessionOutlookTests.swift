import GroupCare
import TestSupport
import Testing

@Suite(
  "What is told of members before a session begins",
  .covers("N15", "M10", "M77", "M78", "M189", "R29"))
struct SessionOutlookTests {
  /// The example's session before it begins: nobody is accounted for.
  private static func summary(
    _ change: (inout ExampleSession) -> Void = { _ in }
  ) -> SessionSummary {
    var session = ExampleSession()
    session.state = .scheduled
    session.practice.policy.needsConsent = true
    for index in session.members.indices {
      session.members[index].status = .unaccounted
      session.members[index].delivery = .inPerson
      session.members[index].whereabouts = .site
      session.members[index].facts.consents = [.example(), .example(.telehealth)]
    }
    change(&session)
    let chart = session.chart()
    return SessionSummary(chart, report: GateReport(chart, gate: ClaimGate(on: .exampleToday)))
  }

  private static func ending(_ matter: SessionOutlook.Matter, _ day: String)
    -> SessionOutlook.Ending
  {
    SessionOutlook.Ending(client: .example("C-1"), matter: matter, last: .example(day))
  }

  @Test("where nothing ends and everybody is covered there is nothing to tell")
  func nothing() {
    #expect(Self.summary().outlook == SessionOutlook())
  }

  static let authorizations: [(spells: [(Int, String, String?)], last: String?)] = [
    ([(6, "2026-01-01", "2026-04-11")], "2026-04-11"),
    ([(6, "2026-01-01", "2026-04-12")], nil),
    ([(6, "2026-01-01", "2026-03-12")], "2026-03-12"),
    ([(6, "2026-01-01", "2026-03-11")], "2026-03-11"),
    ([(6, "2026-01-01", "2026-03-31"), (6, "2026-04-01", nil)], nil),
    ([(6, "2026-01-01", "2026-03-31"), (6, "2026-04-02", nil)], "2026-03-31"),
    ([(6, "2026-01-01", "2026-03-31"), (0, "2026-04-01", nil)], "2026-03-31"),
    ([(0, "2026-01-01", "2026-03-31")], nil), ([], nil),
    ([(6, "2026-01-01", nil)], nil),
  ]

  @Test(
    "an authorization that ends up to 30 days after the session, unless another follows at once",
    arguments: authorizations)
  func authorization(spells: [(Int, String, String?)], last: String?) {
    let summary = Self.summary { session in
      session.payersSay { $0.authorization = .always }
      session.members = [session.members[0]]
      session.members[0].authorizations = spells.map { units, first, last in
        .example(of: .example("C-1"), id: "A-\(first)", units: units, period: .example(first, last))
      }
    }
    #expect(summary.outlook.endings == (last.map { [Self.ending(.authorization, $0)] } ?? []))
  }

  private static func consents(_ consents: [Consent], policy: Bool = true) -> SessionSummary {
    summary { session in
      session.practice.policy.needsConsent = policy
      session.members[0].facts.consents = consents
    }
  }

  @Test("a consent that ends, by what it is to, where policy asks for any")
  func endingConsents() {
    let soon = CalendarPeriod.example("2026-01-08", "2026-03-20")
    let after = CalendarPeriod.example("2026-03-21", nil)
    let both = [Consent.example(period: soon), .example(.telehealth, period: soon)]
    #expect(
      Self.consents(both).outlook.endings
        == [
          Self.ending(.groupConsent, "2026-03-20"), Self.ending(.telehealthConsent, "2026-03-20"),
        ])
    #expect(Self.consents(both, policy: false).outlook.endings.isEmpty)
    #expect(
      Self.consents(both + [.example(period: after)]).outlook.endings
        == [Self.ending(.telehealthConsent, "2026-03-20")])
    let other = Consent.example(group: "other", period: .example("2025-01-01", "2025-12-31"))
    #expect(Self.consents([other, .example()]).outlook.endings.isEmpty)
    let old = Consent.example(period: .example("2025-01-01", "2026-02-27"))
    #expect(
      Self.consents([old]).outlook.endings == [Self.ending(.groupConsent, "2026-02-27")])
  }

  @Test("a consent to telehealth matters where somebody may take part from elsewhere")
  func telehealth() {
    func endings(_ change: (inout ExampleSession) -> Void) -> [SessionOutlook.Matter] {
      Self.summary { session in
        session.members[0].facts.consents = [
          .example(), .example(.telehealth, period: .example("2026-01-08", "2026-03-20")),
        ]
        session.group.platform = nil
        session.detail.platform = nil
        change(&session)
      }.outlook.endings.map(\.matter)
    }
    #expect(endings { _ in }.isEmpty)
    #expect(endings { $0.group.platform = Platform(name: "Meetwell", version: "7.2") } != [])
    #expect(endings { $0.sendFirst(.video) } == [.telehealthConsent])
  }

  @Test(
    "a disclosure consent is told in a Part 2 group alone, and not to everybody",
    .covers("C3", "R31"))
  func disclosure() {
    func summary(isPart2: Bool, payers: [String] = []) -> SessionSummary {
      Self.summary { session in
        session.group.isPart2 = isPart2
        session.members = [session.members[0]]
        session.members[0].facts.consents.append(
          .example(.part2Disclosure, period: .example("2026-01-08", "2026-03-20"), payers: payers))
      }
    }
    #expect(summary(isPart2: false).outlook.endings.isEmpty)
    #expect(summary(isPart2: true, payers: ["other"]).outlook.endings.isEmpty)
    let told = summary(isPart2: true)
    #expect(told.outlook.endings == [Self.ending(.disclosureConsent, "2026-03-20")])
    #expect(told.withholding([.plan]) == told)
    #expect(told.withholding([.disclosures]).outlook.endings.isEmpty)
  }

  @Test("a payer that doesn't cover taking part from elsewhere, where somebody may or will")
  func uncovered() {
    func uncovered(_ change: (inout ExampleSession) -> Void) -> [SessionOutlook.Uncovered] {
      Self.summary { session in
        session.members = [session.members[0]]
        session.group.platform = Platform(name: "Meetwell", version: "7.2")
        change(&session)
      }.outlook.uncovered
    }
    func first(_ delivery: Delivery, isExpected: Bool) -> [SessionOutlook.Uncovered] {
      [.init(client: .example("C-1"), delivery: delivery, isExpected: isExpected)]
    }
    func roomOnly(_ session: inout ExampleSession) {
      session.payersSay { $0.isVirtualCovered = false }
    }
    #expect(uncovered { _ in }.isEmpty)
    #expect(uncovered(roomOnly) == first(.video, isExpected: false))
    #expect(
      uncovered { session in
        roomOnly(&session)
        session.members[0].delivery = .video
      } == first(.video, isExpected: true))
    #expect(
      uncovered { session in
        roomOnly(&session)
        session.group.platform = nil
        session.detail.platform = nil
      }.isEmpty)
    #expect(
      uncovered { session in
        roomOnly(&session)
        session.members[0].status = .cancelled
      }.isEmpty)
    #expect(
      uncovered { $0.members[0].facts.benefits = [.example(coversVirtual: false)] }
        == first(.video, isExpected: false))
    #expect(
      uncovered { session in
        session.payersSay { $0.isAudioOnlyCovered = false }
      }.isEmpty)
    #expect(
      uncovered { session in
        session.payersSay { $0.isAudioOnlyCovered = false }
        session.members[0].delivery = .audioOnly
        session.members[0].whereabouts = .home
      } == first(.audioOnly, isExpected: true))
    #expect(
      uncovered { session in
        roomOnly(&session)
        session.members[0].payers[0].kind = .selfPay
      }.isEmpty)
  }

  @Test("once the session is over there is nothing to look forward to")
  func over() {
    let state = ExampleSession().state
    #expect(
      Self.summary { session in
        session.members[0].facts.consents = [
          .example(period: .example("2026-01-08", "2026-03-20"))
        ]
        session.state = state
      }.outlook == SessionOutlook())
  }

  static let reminders: [(today: String, session: String, warned: [String])] = [
    ("2026-02-18", "2026-02-19", []),
    ("2026-02-19", "2026-02-19", ["2026-03-21"]),
    ("2026-03-12", "2026-03-12", ["2026-03-21", "2026-03-31"]),
    ("2026-03-21", "2026-03-25", ["2026-03-21", "2026-03-31"]),
    ("2026-03-22", "2026-03-25", ["2026-03-21", "2026-03-31"]),
    ("2026-01-02", "2026-03-26", ["2026-03-21"]),
  ]

  @Test(
    "an end is told from 30 days before it on, and whenever it is before the session",
    arguments: reminders)
  func days(today: String, session: String, warned: [String]) {
    let outlook = SessionOutlook(
      endings: [
        Self.ending(.groupConsent, "2026-03-31"), Self.ending(.authorization, "2026-03-21"),
      ])
    let warnings = outlook.warnings(on: .example(today), before: .example(session))
    let days = warnings.compactMap { warning in
      if case .ending(let ending) = warning { ending.last } else { nil }
    }
    #expect(days == warned.map { CalendarDate.example($0) })
  }

  @Test("what stops this session's claims comes first, then the nearest end")
  func order() {
    let video = SessionOutlook.Uncovered(
      client: .example("C-2"), delivery: .video, isExpected: false)
    let phone = SessionOutlook.Uncovered(
      client: .example("C-3"), delivery: .audioOnly, isExpected: true)
    let (over, soon) = (
      Self.ending(.authorization, "2026-03-01"), Self.ending(.groupConsent, "2026-03-13")
    )
    let later = Self.ending(.telehealthConsent, "2026-03-30")
    let outlook = SessionOutlook(endings: [later, soon, over], uncovered: [video, phone])
    #expect(
      outlook.warnings(on: .exampleToday, before: .example("2026-03-12"))
        == [
          .ending(over), .uncovered(phone), .uncovered(video), .ending(soon), .ending(later),
        ])
  }

  @Test("a session that began warns of nothing any more")
  func begun() {
    let consents = [Consent.example(period: .example("2026-01-08", "2026-03-20"))]
    func warned(_ state: SessionState) -> Bool {
      !Self.summary { session in
        session.members[0].facts.consents = consents
        session.state = state
      }.warnings(on: .exampleToday).isEmpty
    }
    #expect(warned(.scheduled))
    #expect(!warned(.inSession(started: .example(at: "14:00"))))
    #expect(
      !warned(
        .cancelled(
          reason: "ill",
          SessionState.Closing(by: Clinician.example().id, at: .example(at: "13:00")))))
  }
}
