import GroupCare
import TestSupport
import Testing

@Suite("How far a member's coverage carries a weekly group", .covers("N15", "M22", "M78"))
struct CoverageForecastTests {
  static let maria = Client.example()

  /// Twelve Thursdays from 2026-03-19 to 2026-06-04.
  static func forecast(
    sessions: Int = 12, policy: PracticePolicy = PracticePolicy(),
    terms: (inout PayerTerms) -> Void = { _ in },
    facts change: (inout BillingFacts) -> Void = { _ in }
  ) throws -> CoverageForecast {
    let row = PayerRow.example()
    var said = row.terms
    terms(&said)
    let payer = Payer.example {
      $0.rows = [
        PayerRow(
          scope: row.scope, effective: row.effective, source: row.source, reviewed: row.reviewed,
          terms: said)
      ]
    }
    var facts = BillingFacts()
    facts.coverages = [.example(of: maria)]
    facts.payers = [payer.id: payer]
    change(&facts)
    return try #require(
      CoverageForecast(
        of: maria, facts: facts, in: .example(), practice: .example { $0.policy = policy },
        from: .example("2026-03-13"), sessions: sessions))
  }

  static func capped(_ units: Int, _ span: UnitCap.Span) -> (inout PayerTerms) -> Void {
    { $0.caps = [UnitCap(units: units, span: span)] }
  }

  @Test("the dates are the group's weekday, the first day included")
  func dates() {
    let group = TherapyGroup.example()
    #expect(
      group.dates(from: .example("2026-03-12"), count: 2).map(\.iso) == [
        "2026-03-12", "2026-03-19",
      ])
    #expect(group.dates(from: .example("2026-03-13"), count: 1).map(\.iso) == ["2026-03-19"])
    #expect(group.dates(from: .example("2026-03-18"), count: 1).map(\.iso) == ["2026-03-19"])
    #expect(group.dates(from: .example("2026-03-18"), count: 0).isEmpty)
  }

  @Test("a group of twelve weeks against 8 sessions in 6 months")
  func eightInSixMonths() throws {
    let forecast = try Self.forecast(terms: Self.capped(8, .months(6)))
    #expect(forecast.end?.code == .capReached)
    #expect(forecast.end?.covered == 8)
    #expect(forecast.lastCovered == .example("2026-05-07"))
    #expect(forecast.firstUncovered == .example("2026-05-14"))
    #expect(forecast.text == "8 units in 6 months: runs out on 7 May, session 8 of 12")
  }

  @Test(
    "a cap that is just large enough ends nothing",
    arguments: [(11, 11), (12, nil)] as [(Int, Int?)])
  func largeEnough(units: Int, covered: Int?) throws {
    let forecast = try Self.forecast(terms: Self.capped(units, .months(6)))
    #expect(forecast.end?.covered == covered)
    #expect(forecast.text.isEmpty == (covered == nil))
    #expect(forecast.lastCovered == forecast.dates[(covered ?? 12) - 1])
  }

  @Test("what is claimed already counts, on a planned date once")
  func claimed() throws {
    func covered(_ dates: String...) throws -> Int? {
      try Self.forecast(terms: Self.capped(8, .months(6))) {
        $0.claimedUnits = dates.map { .example($0) }
      }.end?.covered
    }
    #expect(try covered("2026-03-05", "2026-03-12") == 6)
    #expect(try covered("2026-03-12", "2026-03-19") == 7)
  }

  @Test("one a week is no obstacle to a weekly group")
  func weekly() throws {
    #expect(try Self.forecast(terms: Self.capped(1, .week)).end == nil)
  }

  @Test("authorized units run out, those used before counted", .covers("M77"))
  func authorizedUnits() throws {
    let forecast = try Self.forecast(terms: { $0.authorization = .always }) {
      $0.authorizations = [.example(of: Self.maria.id, units: 10, unitsUsedBefore: 3)]
      $0.unitsClaimed = [.example("AUTH-1"): 2]
    }
    #expect(forecast.end?.code == .authorizationUnits)
    #expect(forecast.text == "authorized units: runs out on 16 April, session 5 of 12")
  }

  @Test(
    "an authorization runs out with its last day",
    arguments: [("2026-04-22", 5), ("2026-04-23", 6), ("2026-04-24", 6)])
  func authorizationEnd(last: String, covered: Int) throws {
    let forecast = try Self.forecast(terms: { $0.authorization = .always }) {
      $0.authorizations = [
        .example(of: Self.maria.id, units: 40, period: .example("2026-01-01", last))
      ]
    }
    #expect(forecast.end?.code == .authorizationExpired)
    #expect(forecast.end?.covered == covered)
  }

  @Test("without an authorization there is nothing for the first session")
  func noAuthorization() throws {
    let forecast = try Self.forecast(terms: { $0.authorization = .always })
    #expect(forecast.lastCovered == nil)
    #expect(forecast.text == "authorization: nothing for 19 March, session 1 of 12")
  }

  @Test("an authorization asked for from a unit on stops only then", .covers("M20"))
  func fromUnit() throws {
    let forecast = try Self.forecast(terms: {
      $0.authorization = AuthorizationTerms(fromUnit: 9)
    })
    #expect(forecast.end?.code == .authorizationMissing)
    #expect(forecast.end?.covered == 8)
  }

  @Test("the units of the benefits run out", .covers("M26"))
  func benefits() throws {
    let forecast = try Self.forecast(facts: {
      $0.benefits = [.example(unitsAllowed: 20, unitsUsedBefore: 14)]
    })
    #expect(forecast.text == "units of the benefits: runs out on 23 April, session 6 of 12")
  }

  @Test("a new benefit year brings new units")
  func newYear() throws {
    let forecast = try Self.forecast(facts: {
      $0.benefits = [
        .example(
          year: .example("2025-04-01", "2026-03-31"), unitsAllowed: 20, unitsUsedBefore: 18),
        .example(year: .example("2026-04-01", "2027-03-31"), unitsAllowed: 20),
      ]
    })
    #expect(forecast.end == nil)
  }

  @Test(
    "the coverage ends", arguments: [("2026-05-06", 7), ("2026-05-07", 8)])
  func coverageEnd(last: String, covered: Int) throws {
    let forecast = try Self.forecast(facts: {
      $0.coverages = [.example(of: Self.maria, period: .example("2026-01-01", last))]
    })
    #expect(forecast.end?.code == .coverageNotInForce)
    #expect(forecast.end?.covered == covered)
  }

  @Test("what comes first is said, with who decided", .covers("N8"))
  func first() throws {
    let forecast = try Self.forecast(
      policy: PracticePolicy(
        terms: PayerTerms { $0.caps = [UnitCap(units: 5, span: .months(6))] }),
      terms: { $0.authorization = .always }
    ) {
      $0.authorizations = [.example(of: Self.maria.id, units: 6)]
    }
    #expect(forecast.end?.code == .capReached && forecast.end?.covered == 5)
    #expect(forecast.end?.authority == .practice)
  }

  @Test("beyond the payer's last row its terms go on; without any row nothing is covered")
  func rows() throws {
    let long = try Self.forecast(
      sessions: 60,
      facts: {
        $0.coverages = [.example(of: Self.maria, period: .example("2026-01-01", nil))]
      })
    #expect(long.end == nil && long.dates.last.map { $0.year == 2027 } == true)
    let none = try Self.forecast(facts: { facts in
      facts.payers = [Payer.example().id: .example { $0.rows = [] }]
    })
    #expect(none.end?.code == .payerNoRow && none.end?.covered == 0)
    let not = try Self.forecast(terms: { $0.isCovered = false })
    #expect(not.end?.code == .payerNotCovered)
  }

  @Test("nothing is forecast for a group that is never billed, or for those who pay")
  func nothing() {
    var facts = BillingFacts()
    facts.coverages = [.example(of: Self.maria, payer: Payer.exampleSelfPay.id)]
    facts.payers = [Payer.exampleSelfPay.id: .exampleSelfPay]
    for kind in [GroupKind.psychotherapy, .support] {
      #expect(
        CoverageForecast(
          of: Self.maria, facts: facts, in: .example { $0.kind = kind }, practice: .example(),
          from: .example()) == nil)
    }
    facts.coverages = [.example(of: Self.maria)]
    facts.payers = [Payer.example().id: .example()]
    #expect(
      CoverageForecast(
        of: Self.maria, facts: facts, in: .example { $0.kind = .support }, practice: .example(),
        from: .example()) == nil)
  }
}
