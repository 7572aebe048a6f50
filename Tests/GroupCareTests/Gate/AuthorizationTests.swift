import GroupCare
import TestSupport
import Testing

@Suite("Authorizations: when one is asked for, and whether it covers the session", .covers("M79"))
struct AuthorizationTests {
  static let maria = ClientID.example("C-1")

  static func asking(
    _ terms: AuthorizationTerms = .always, _ authorizations: [Authorization] = [],
    claimed: [String: Int] = [:], units: [ClaimedUnit] = [], benefits: [Benefits] = [],
    diagnoses: [String] = ["F60.3"]
  ) -> @Sendable (inout ExampleSession) -> Void {
    {
      $0.payersSay { $0.authorization = terms }
      $0.members[0].authorizations = authorizations
      for (id, count) in claimed { $0.members[0].unitsClaimed[.example(id)] = count }
      $0.members[0].facts.claimedUnits = units
      $0.members[0].facts.benefits = benefits
      $0.members[0].client.diagnoses = diagnoses.map { .example($0) }
    }
  }

  static func days(_ first: String, _ last: String?) -> Authorization {
    .example(of: maria, period: .example(first, last))
  }

  static let asked: [GateCase] = [
    GateCase("never", change: asking(.never)),
    GateCase("always", .authorizationMissing, change: asking()),
    GateCase(
      "from the third unit: this is the second",
      change: asking(AuthorizationTerms(fromUnit: 3), units: [.example("2026-03-05")])),
    GateCase(
      "from the third unit: this is the third", .authorizationMissing,
      change: asking(
        AuthorizationTerms(fromUnit: 3),
        units: [.example("2026-03-05"), .example("2026-01-01")])),
    GateCase(
      "from the third unit: one of them was last year",
      change: asking(
        AuthorizationTerms(fromUnit: 3),
        units: [.example("2026-03-05"), .example("2025-12-31")])),
    GateCase(
      "from the third unit: two were used elsewhere", .authorizationMissing,
      change: asking(
        AuthorizationTerms(fromUnit: 3), benefits: [.example(unitsUsedBefore: 2)])),
    GateCase(
      "from the third unit: one was used elsewhere",
      change: asking(
        AuthorizationTerms(fromUnit: 3), benefits: [.example(unitsUsedBefore: 1)])),
    GateCase(
      "from the third unit of a benefit year that began in March",
      change: asking(
        AuthorizationTerms(fromUnit: 3),
        units: [.example("2026-03-05"), .example("2026-02-28")],
        benefits: [.example(year: .example("2026-03-01", "2027-02-28"))])),
    GateCase(
      "for a diagnosis of the member", .authorizationMissing,
      change: asking(
        AuthorizationTerms(fromUnit: nil, diagnoses: [.example("F10")]),
        diagnoses: ["F60.3", "F10.20"])),
    GateCase(
      "for a diagnosis the member doesn't have",
      change: asking(
        AuthorizationTerms(fromUnit: nil, diagnoses: [.example("F10")]),
        diagnoses: ["F60.3", "F11.20"])),
    GateCase(
      "the benefits ask for it", .authorizationMissing,
      change: asking(.never, benefits: [.example(needsAuthorization: true)])),
    GateCase(
      "the benefits don't", change: asking(.never, benefits: [.example(needsAuthorization: false)])
    ),
  ]

  static let given: [GateCase] = [
    GateCase("begins on the day", change: asking(.always, [days("2026-03-12", nil)])),
    GateCase(
      "begins the day after", .authorizationNotYetValid,
      change: asking(.always, [days("2026-03-13", nil)])),
    GateCase("ends on the day", change: asking(.always, [days("2026-01-01", "2026-03-12")])),
    GateCase(
      "ended the day before", .authorizationExpired,
      change: asking(.always, [days("2026-01-01", "2026-03-11")])),
    GateCase(
      "one unit is left",
      change: asking(.always, [.example(of: maria, units: 3)], claimed: ["AUTH-1": 2])),
    GateCase(
      "no unit is left", .authorizationUnits,
      change: asking(.always, [.example(of: maria, units: 3)], claimed: ["AUTH-1": 3])),
    GateCase(
      "no unit is left of one, a second has some",
      change: asking(
        .always, [.example(of: maria, units: 3), .example(of: maria, id: "AUTH-2", units: 1)],
        claimed: ["AUTH-1": 3])),
    GateCase(
      "it is for the individual code", .authorizationOtherCode,
      change: asking(.always, [.example(of: maria, code: .example("90837"))])),
    GateCase(
      "it is another payer's", .authorizationMissing,
      change: asking(.always, [.example(of: maria, payer: .example("other"))])),
  ]

  @Test("is asked for or isn't", .covers("M15", "M20", "M80"), arguments: asked)
  func isAsked(gateCase: GateCase) { gateCase.hold() }

  @Test("covers the session or doesn't", .covers("M75", "M77", "M189", "M40"), arguments: given)
  func isGiven(gateCase: GateCase) { gateCase.hold() }

  @Test(
    "says what is wrong with it",
    arguments: [
      ([], "This payer wants an authorization; none is on record."),
      ([days("2026-01-01", "2026-02-27")], "The last authorization ended on 2026-02-27."),
      ([days("2026-03-13", nil)], "The authorization doesn't hold before 2026-03-13."),
      ([.example(of: maria, units: 0)], "Of 0 authorized units, none is left for 2026-03-12."),
      (
        [.example(of: maria, code: .example("90837"))],
        "The authorization is for 90837 alone; 90853 needs its own."
      ),
    ] as [([Authorization], String)])
  func words(authorizations: [Authorization], message: String) {
    let blockers = GateCase("", change: Self.asking(.always, authorizations)).blockers
    #expect(blockers.map(\.message) == [message])
    #expect(blockers.map(\.authority) == [.exampleRow])
  }

  @Test("the one that ends first is used first", .covers("M77"))
  func first() throws {
    let chart = SessionChart.example(
      Self.asking(
        .always,
        [
          .example(of: Self.maria, id: "A-1", number: "PA1", period: .example("2026-01-01", nil)),
          .example(of: Self.maria, id: "A-2", number: "PA2"),
          .example(
            of: Self.maria, id: "A-3", number: "PA3", period: .example("2026-01-01", "2026-06-30")),
        ], claimed: [:]))
    let claim = try #require(chart.exampleClaims().first)
    #expect(claim.authorization?.number == "PA3")
  }

  @Test("a standing claim holds its unit, a voided one gives it back", .covers("M77"))
  func reserved() throws {
    let change = Self.asking(.always, [.example(of: Self.maria, units: 1)])
    let claim = try #require(SessionChart.example(change).exampleClaims().first)
    #expect(claim.authorization?.id.text == "AUTH-1")
    #expect(ClaimedUnit(.example(claim)) != nil)
    #expect(ClaimedUnit(.example(claim, state: .voided)) == nil)
    // As it stands, the claim used the one unit; that isn't held against the claim itself.
    let standing = SessionChart.example {
      change(&$0)
      $0.members[0].unitsClaimed[.example("AUTH-1")] = 1
      $0.claims = [.example(claim)]
    }
    #expect(standing.report().state == .claimed)
    #expect(standing.report().remarks.map(\.code) == [.authorizationLastUnit])
    let voided = SessionChart.example {
      change(&$0)
      $0.claims = [.example(claim, state: .voided)]
    }
    #expect(voided.report().state == .ready)
  }

  @Test(
    "the last unit is remarked on", .covers("M78"),
    arguments: [(2, []), (1, [.authorizationLastUnit])] as [(Int, [RemarkCode])])
  func lastUnit(left: Int, remarks: [RemarkCode]) {
    let chart = SessionChart.example(
      Self.asking(
        .always, [.example(of: Self.maria, units: 5, unitsUsedBefore: 5 - left)]))
    #expect(chart.report().remarks.map(\.code) == remarks)
  }

  @Test("one unit of each of two authorizations isn't the last")
  func notLast() {
    let chart = SessionChart.example(
      Self.asking(
        .always, [.example(of: Self.maria, units: 1), .example(of: Self.maria, id: "B", units: 1)]
      ))
    #expect(chart.report().remarks.isEmpty)
  }

  @Test(
    "an end within 30 days is remarked on", .covers("M78"),
    arguments: [
      ("2026-03-12", true), ("2026-04-11", true), ("2026-04-12", false), (nil, false),
    ] as [(String?, Bool)])
  func expiresSoon(last: String?, isRemarked: Bool) {
    let chart = SessionChart.example(Self.asking(.always, [Self.days("2026-01-01", last)]))
    let remarks = chart.report().remarks
    #expect(remarks.map(\.code) == (isRemarked ? [.authorizationExpiresSoon] : []))
    if let last, isRemarked {
      #expect(remarks.map(\.message) == ["The authorization ends on \(last)."])
    }
  }

  @Test("an end isn't remarked on when a later authorization is there, or when it is long past")
  func notSoon() {
    let renewed = SessionChart.example(
      Self.asking(
        .always,
        [
          Self.days("2026-01-01", "2026-03-31"),
          .example(of: Self.maria, id: "AUTH-2", period: .example("2026-04-01", "2026-09-30")),
        ]))
    #expect(renewed.report().remarks.isEmpty)
    let old = SessionChart.example(
      Self.asking(.always, [Self.days("2026-01-01", "2026-03-31")]))
    #expect(old.report(asked: .example("2026-03-31")).remarks.count == 1)
    #expect(old.report(asked: .example("2026-04-01")).remarks.isEmpty)
  }
}
