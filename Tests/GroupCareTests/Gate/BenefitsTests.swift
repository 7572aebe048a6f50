import GroupCare
import TestSupport
import Testing

@Suite("What the payer said of a member's benefits", .covers("M9", "M26", "M28"))
struct BenefitsTests {
  static func said(_ benefits: Benefits...) -> @Sendable (inout ExampleSession) -> Void {
    { $0.members[0].facts.benefits = benefits }
  }

  static func units(
    _ allowed: Int?, before: Int, claimed: [ClaimedUnit] = []
  ) -> @Sendable (inout ExampleSession) -> Void {
    {
      $0.members[0].facts.benefits = [
        .example(unitsAllowed: allowed, unitsUsedBefore: before)
      ]
      $0.members[0].facts.claimedUnits = claimed
    }
  }

  static let cases = [
    GateCase("nobody asked, and nobody has to") { $0.members[0].facts.benefits = [] },
    GateCase("nobody asked, and the payer's row says somebody must", .benefitUnchecked) {
      $0.payersSay { $0.needsBenefitsCheck = true }
    },
    GateCase("nobody asked, and the practice says somebody must", .benefitUnchecked) {
      $0.practice.policy.terms.needsBenefitsCheck = true
    },
    GateCase("the payer's row says nobody must, whatever the practice says") {
      $0.practice.policy.terms.needsBenefitsCheck = true
      $0.payersSay { $0.needsBenefitsCheck = false }
    },
    GateCase("somebody asked, as the practice wants") {
      $0.practice.policy.terms.needsBenefitsCheck = true
      $0.members[0].facts.benefits = [.example()]
    },
    GateCase("asked for the year that ended the day before", .benefitUnchecked) {
      $0.practice.policy.terms.needsBenefitsCheck = true
      $0.members[0].facts.benefits = [.example(year: .example("2025-03-12", "2026-03-11"))]
    },
    GateCase("asked for the year that begins on the day") {
      $0.practice.policy.terms.needsBenefitsCheck = true
      $0.members[0].facts.benefits = [.example(year: .example("2026-03-12", "2027-03-11"))]
    },
    GateCase("asked for another coverage", .benefitUnchecked) {
      $0.practice.policy.terms.needsBenefitsCheck = true
      $0.members[0].facts.benefits = [.example(coverage: .example("COV-OLD"))]
    },
    GateCase("groups are covered", change: said(.example())),
    GateCase("groups aren't covered", .benefitGroup, change: said(.example(coversGroup: false))),
    GateCase(
      "the later answer holds", .benefitGroup,
      change: said(
        .example(checkedOn: .example("2026-02-01"), coversGroup: false), .example())),
    GateCase(
      "virtual isn't covered, the member was in the room",
      change: said(.example(coversVirtual: false))),
    GateCase("virtual isn't covered, the member was at home", .benefitVirtual) {
      said(.example(coversVirtual: false))(&$0)
      $0.members[0] = remote($0.members[0])
    },
    GateCase("nobody asked about virtual, the member was at home") {
      said(.example(coversVirtual: nil))(&$0)
      $0.members[0] = remote($0.members[0])
    },
    GateCase("no limit of units", change: units(nil, before: 400)),
    GateCase("one of 20 is left", change: units(20, before: 19)),
    GateCase("none of 20 is left", .benefitUnits, change: units(20, before: 20)),
    GateCase("none of none", .benefitUnits, change: units(0, before: 0)),
    GateCase(
      "used elsewhere and claimed here together", .benefitUnits,
      change: units(
        20, before: 18, claimed: [.example("2026-03-05"), .example("2026-01-01")])),
    GateCase(
      "last year's unit doesn't count",
      change: units(20, before: 18, claimed: [.example("2026-03-05"), .example("2025-12-31")])),
    GateCase(
      "another payer's unit doesn't count",
      change: units(20, before: 19, claimed: [.example("2026-03-05", payer: .example("other"))])),
    GateCase(
      "the session's own unit isn't counted against it",
      change: units(20, before: 19, claimed: [.example("2026-03-12", session: "S-1")])),
  ]

  static func remote(_ member: ExampleMember) -> ExampleMember {
    ExampleMember(member.client, delivery: .video).with { $0.facts = member.facts }
  }

  @Test("stops the claim or doesn't", .covers("M10", "M29"), arguments: cases)
  func judged(gateCase: GateCase) { gateCase.hold() }

  @Test("is said with its numbers, its days and who wants it")
  func words() throws {
    let used = GateCase("", change: Self.units(20, before: 21)).blockers
    #expect(used.map(\.message) == ["Of 20 units a year from 2026-01-01, 21 are used."])
    let unchecked = GateCase("") { $0.practice.policy.terms.needsBenefitsCheck = true }.blockers
    #expect(
      unchecked.map(\.message) == ["Nobody asked for this coverage's benefits for 2026-03-12."])
    #expect(unchecked.map(\.authority) == [.practice])
    #expect(unchecked.map(\.isOverridable) == [true])
  }

  @Test("that nobody asked can be overridden with a reason", .covers("N8"))
  func overridden() throws {
    let reason = try #require(
      Override(
        .benefitUnchecked, reason: "The payer's line is down; confirmed by letter.",
        by: .example("torres"), at: .example(at: "16:00")))
    let chart = SessionChart.example {
      $0.practice.policy.terms.needsBenefitsCheck = true
      $0.members[0].overrides = [reason]
    }
    #expect(chart.report().state == .ready)
    #expect(chart.report(on: "C-3").state == .blocked)
  }
}
