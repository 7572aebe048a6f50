import GroupCare
import TestSupport
import Testing

@Suite("How coverage and authorization stand, as lists say it", .covers("M9", "M25", "M76", "M79"))
struct StandingTests {
  static let maria = Client.example()
  static let today = CalendarDate.example("2026-03-12")

  static func facts(_ set: (inout BillingFacts) -> Void = { _ in }) -> BillingFacts {
    let payer = Payer.example()
    return BillingFacts {
      $0.coverages = [.example(of: maria)]
      $0.payers = [payer.id: payer]
      set(&$0)
    }
  }

  static let spells: [(spells: [(String, String?)], standing: CoverageStanding)] = [
    ([], .missing),
    ([("2026-01-01", nil)], .inForce(payer: Payer.example().name, last: nil)),
    (
      [("2026-01-01", "2026-03-31")],
      .inForce(payer: Payer.example().name, last: .example("2026-03-31"))
    ),
    (
      [("2026-01-01", "2026-03-31"), ("2026-04-01", nil)],
      .inForce(payer: Payer.example().name, last: nil)
    ),
    (
      [("2026-01-01", "2026-03-31"), ("2026-04-02", nil)],
      .inForce(payer: Payer.example().name, last: .example("2026-03-31"))
    ),
    ([("2025-01-01", "2025-12-31")], .ended(.example("2025-12-31"))),
    ([("2025-01-01", "2025-12-31"), ("2026-04-01", nil)], .ahead(.example("2026-04-01"))),
  ]

  @Test("a coverage is in force, with its end where no other follows at once", arguments: spells)
  func coverage(spells: [(String, String?)], standing: CoverageStanding) {
    let coverages = spells.map { Coverage.example(of: Self.maria, period: .example($0.0, $0.1)) }
    #expect(Self.facts { $0.coverages = coverages }.coverageStanding(on: Self.today) == standing)
  }

  @Test("who pays alone is told apart")
  func selfPay() {
    var payer = Payer.example()
    payer.kind = .selfPay
    let facts = Self.facts { $0.payers = [payer.id: payer] }
    #expect(facts.coverageStanding(on: Self.today) == .selfPay(payer: payer.name))
    #expect(Self.authorization(facts) == .notApplicable)
  }

  static func authorization(
    _ facts: BillingFacts, in group: TherapyGroup? = .example()
  ) -> AuthorizationStanding {
    facts.authorizationStanding(in: group, of: maria, practice: .example(), on: today)
  }

  static func asking(_ authorizations: [Authorization]) -> BillingFacts {
    let row = PayerRow.example()
    var terms = row.terms
    terms.authorization = .always
    let payer = Payer.example {
      $0.rows = [
        PayerRow(
          scope: row.scope, effective: row.effective, source: row.source, reviewed: row.reviewed,
          terms: terms)
      ]
    }
    return facts {
      $0.payers = [payer.id: payer]
      $0.authorizations = authorizations
    }
  }

  static func authorization(_ units: Int, _ first: String, _ last: String?) -> Authorization {
    .example(of: maria.id, id: "A-\(first)", units: units, period: .example(first, last))
  }

  @Test("without a payer that asks there is none to wait for")
  func notAsked() {
    #expect(Self.authorization(Self.facts()) == .notAsked)
    #expect(Self.authorization(Self.facts(), in: nil) == .notApplicable)
    #expect(
      Self.authorization(Self.facts(), in: .example { $0.kind = .psychoeducation })
        == .notApplicable)
    #expect(Self.authorization(Self.facts { $0.coverages = [] }) == .notApplicable)
  }

  static let given: [(spells: [(Int, String, String?)], standing: AuthorizationStanding)] = [
    ([], .missing),
    ([(6, "2026-01-01", nil)], .left(6, last: nil)),
    ([(6, "2026-01-01", "2026-04-02")], .left(6, last: .example("2026-04-02"))),
    (
      [(6, "2026-01-01", "2026-04-02"), (3, "2026-02-01", "2026-06-30")],
      .left(9, last: .example("2026-06-30"))
    ),
    ([(6, "2026-01-01", "2026-04-02"), (3, "2026-04-03", nil)], .left(6, last: nil)),
    (
      [(6, "2026-01-01", "2026-04-02"), (3, "2026-04-04", nil)],
      .left(6, last: .example("2026-04-02"))
    ),
    (
      [(6, "2026-01-01", "2026-04-02"), (0, "2026-04-03", nil)],
      .left(6, last: .example("2026-04-02"))
    ),
    ([(0, "2026-01-01", "2026-04-02")], .usedUp),
    ([(6, "2025-01-01", "2026-03-11")], .ended(.example("2026-03-11"))),
    ([(6, "2025-01-01", "2025-12-31"), (6, "2026-03-13", nil)], .ahead(.example("2026-03-13"))),
  ]

  @Test("units left of all that are in force, or why there are none", arguments: given)
  func left(spells: [(Int, String, String?)], standing: AuthorizationStanding) {
    let authorizations = spells.map { Self.authorization($0.0, $0.1, $0.2) }
    #expect(Self.authorization(Self.asking(authorizations)) == standing)
  }

  @Test("a claimed unit is gone, one of another code doesn't count")
  func claimed() {
    let authorization = Self.authorization(6, "2026-01-01", nil)
    var facts = Self.asking([authorization])
    facts.unitsClaimed = [authorization.id: 4]
    #expect(Self.authorization(facts) == .left(2, last: nil))
    #expect(
      Self.authorization(facts, in: .example { $0.kind = .multipleFamily }) == .notAsked)
  }

  @Test("a session asks on its date of service, whatever the gate will say of the rest")
  func ofSession() {
    func standing(_ change: (inout ExampleSession) -> Void) -> AuthorizationStanding {
      let chart = SessionChart.example(change)
      return chart.authorizationStanding(of: chart.encounters[0])
    }
    func asking(_ session: inout ExampleSession) {
      session.payersSay { $0.authorization = .always }
    }
    #expect(standing { _ in } == .notAsked)
    #expect(standing(asking) == .missing)
    #expect(
      standing { session in
        asking(&session)
        session.members[0].authorizations = [Self.authorization(3, "2026-03-12", "2026-03-12")]
      } == .left(3, last: .example("2026-03-12")))
    #expect(
      standing { session in
        asking(&session)
        session.members[0].authorizations = [Self.authorization(3, "2026-03-13", nil)]
      } == .ahead(.example("2026-03-13")))
    #expect(standing { $0.members[0].payers[0].kind = .selfPay } == .notApplicable)
  }
}
