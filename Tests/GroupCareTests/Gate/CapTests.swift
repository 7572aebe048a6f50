import GroupCare
import TestSupport
import Testing

@Suite("Caps on units", .covers("M19", "M22", "R3"))
struct CapTests {
  static func capped(
    _ caps: [UnitCap], _ dates: String..., year: CalendarPeriod? = nil
  ) -> @Sendable (inout ExampleSession) -> Void {
    capped(caps, units: dates.map { .example($0) }, year: year)
  }

  static func capped(
    _ caps: [UnitCap], units: [ClaimedUnit], year: CalendarPeriod? = nil
  ) -> @Sendable (inout ExampleSession) -> Void {
    {
      $0.payersSay { $0.caps = caps }
      $0.members[0].facts.claimedUnits = units
      $0.members[0].facts.benefits = year.map { [.example(year: $0)] } ?? []
    }
  }

  static let day = [UnitCap(units: 1, span: .day)]
  static let week = [UnitCap(units: 1, span: .week)]
  static let months = [UnitCap(units: 2, span: .months(6))]
  static let year = [UnitCap(units: 2, span: .benefitYear)]

  // 2026-03-12 is a Thursday.
  static let cases = [
    GateCase("one a day: the day before", change: capped(day, "2026-03-11", "2026-03-13")),
    GateCase("one a day: the same day", .capReached, change: capped(day, "2026-03-12")),
    GateCase("one a week: Sunday before", change: capped(week, "2026-03-08")),
    GateCase("one a week: Monday", .capReached, change: capped(week, "2026-03-09")),
    GateCase("one a week: Sunday", .capReached, change: capped(week, "2026-03-15")),
    GateCase("one a week: Monday after", change: capped(week, "2026-03-16")),
    GateCase("two in 6 months: one", change: capped(months, "2026-03-05")),
    GateCase(
      "two in 6 months: two, one on the first day", .capReached,
      change: capped(months, "2026-03-05", "2025-09-13")),
    GateCase(
      "two in 6 months: one was the day before the first",
      change: capped(months, "2026-03-05", "2025-09-12")),
    GateCase(
      "two a benefit year: two", .capReached, change: capped(year, "2026-03-05", "2026-01-01")),
    GateCase(
      "two a benefit year: one was last year", change: capped(year, "2026-03-05", "2025-12-31")),
    GateCase(
      "two a benefit year that began in July", .capReached,
      change: capped(
        year, "2026-03-05", "2025-07-01", year: .example("2025-07-01", "2026-06-30"))),
    GateCase(
      "two a benefit year that began in July: one was before",
      change: capped(
        year, "2026-03-05", "2025-06-30", year: .example("2025-07-01", "2026-06-30"))),
    GateCase(
      "another payer's doesn't count",
      change: capped(day, units: [.example("2026-03-12", payer: .example("other"))])),
    GateCase(
      "another code's doesn't count",
      change: capped(day, units: [.example("2026-03-12", code: .multipleFamily)])),
    GateCase(
      "the session's own doesn't count",
      change: capped(day, units: [.example("2026-03-12", session: "S-1")])),
    GateCase(
      "for a diagnosis the member has", .capReached,
      change: capped(forPersonality, units: [.example("2026-03-05", diagnoses: ["F60.2"])])),
    GateCase(
      "for a diagnosis the earlier claim hadn't",
      change: capped(forPersonality, units: [.example("2026-03-05", diagnoses: ["F41.1"])])),
    GateCase(
      "for a diagnosis the member doesn't have",
      change: capped(
        [UnitCap(units: 1, span: .months(1), diagnoses: [.example("F41")])],
        units: [.example("2026-03-05", diagnoses: ["F41.1"])])),
    GateCase(
      "the second of two caps", .capReached,
      change: capped(day + months, "2026-03-05", "2026-03-04")),
  ]

  static let forPersonality = [UnitCap(units: 1, span: .months(1), diagnoses: [.example("F60")])]

  @Test("is reached or isn't", .covers("M11", "M36"), arguments: cases)
  func judged(gateCase: GateCase) { gateCase.hold() }

  @Test(
    "is said in words",
    arguments: [
      (UnitCap(units: 8, span: .months(6)), "8 units in 6 months"),
      (UnitCap(units: 1, span: .day), "1 unit a day"),
      (UnitCap(units: 2, span: .week), "2 units a week"),
      (UnitCap(units: 20, span: .benefitYear), "20 units a benefit year"),
      (
        UnitCap(units: 4, span: .months(1), diagnoses: [.example("F41.1"), .example("F10")]),
        "4 units in 1 month for F41.1, F10"
      ),
    ])
  func text(cap: UnitCap, text: String) { #expect(cap.text == text) }

  @Test("stops the claim with its words and its row, and no override helps")
  func words() {
    let blockers = GateCase(
      "", change: Self.capped(Self.months, "2026-03-05", "2026-02-05")
    ).blockers
    #expect(blockers.map(\.message) == ["The cap of 2 units in 6 months is reached."])
    #expect(blockers.map(\.authority) == [.exampleRow])
    #expect(blockers.map(\.isOverridable) == [false])
  }
}
