import GroupCare
import TestSupport
import Testing

@Suite("Diagnoses and ages that the payer pays for", .covers("M21"))
struct CoveredDiagnosisTests {
  static func diagnosed(
    _ codes: String..., terms: @escaping @Sendable (inout PayerTerms) -> Void
  ) -> @Sendable (inout ExampleSession) -> Void {
    {
      $0.members[0].client.diagnoses = codes.map { .example($0) }
      $0.payersSay(terms)
    }
  }

  static func born(_ date: String) -> @Sendable (inout ExampleSession) -> Void {
    {
      $0.members[0].client.birthDate = .example(date)
      $0.payersSay { $0.ages = Bounds(lowest: 18, highest: 64) }
    }
  }

  static func notF10(_ terms: inout PayerTerms) { terms.excludedDiagnoses = [.example("F10")] }
  static func onlyF3(_ terms: inout PayerTerms) {
    terms.requiredDiagnoses = [.example("F3"), .example("F41.1")]
  }

  static let cases = [
    GateCase("excluded is another", change: diagnosed("F11.20", terms: { notF10(&$0) })),
    GateCase(
      "excluded is the first", .diagnosisExcluded,
      change: diagnosed("F10.20", "F60.3", terms: { notF10(&$0) })),
    GateCase(
      "excluded is the second", change: diagnosed("F60.3", "F10.20", terms: { notF10(&$0) })),
    GateCase(
      "none of the covered ones", .diagnosisNotCovered,
      change: diagnosed("F60.3", "F41.0", terms: { onlyF3(&$0) })),
    GateCase("the second is covered", change: diagnosed("F60.3", "F32.1", terms: { onlyF3(&$0) })),
    GateCase("the very code is covered", change: diagnosed("F41.1", terms: { onlyF3(&$0) })),
    GateCase("18 on the day", change: born("2008-03-12")),
    GateCase("18 the day after", .ageOutside, change: born("2008-03-13")),
    GateCase("64, and 65 the day after", change: born("1961-03-13")),
    GateCase("65 on the day", .ageOutside, change: born("1961-03-12")),
  ]

  @Test("stop the claim or don't", .covers("M23", "M187"), arguments: cases)
  func judged(gateCase: GateCase) { gateCase.hold() }

  @Test("are said with code, age and row")
  func words() {
    let excluded = GateCase("", change: Self.diagnosed("F10.20") { Self.notF10(&$0) }).blockers
    #expect(excluded.map(\.message) == ["This payer doesn't pay for F10.20, the first diagnosis."])
    let uncovered = GateCase("", change: Self.diagnosed("F60.3") { Self.onlyF3(&$0) }).blockers
    #expect(uncovered.map(\.message) == ["This payer pays for F3, F41.1 alone."])
    let young = GateCase("", change: Self.born("2008-03-13")).blockers
    #expect(
      young.map(\.message) == ["This payer pays at an age of 18 to 64; this member is 17."])
    #expect((excluded + uncovered + young).allSatisfy { $0.authority == .exampleRow })
  }
}
