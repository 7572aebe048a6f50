import GroupCare
import TestSupport
import Testing

@Suite("What holds for some days or from some number on, on the last side and the first")
struct BoundaryTests {
  static func covered(
    _ first: String, _ last: String
  ) -> @Sendable (inout ExampleSession) -> Void {
    {
      $0.members[0].coverages = [
        .example(of: $0.members[0].client, period: .example(first, last))
      ]
    }
  }

  static func diagnosed(
    _ first: String, _ last: String
  ) -> @Sendable (inout ExampleSession) -> Void {
    {
      $0.members[0].client.diagnoses = [
        Diagnosis(code: .example("F60.3"), label: "", period: .example(first, last))
      ]
    }
  }

  static let cases = [
    GateCase("coverage begins on the day", change: covered("2026-03-12", "2026-12-31")),
    GateCase(
      "coverage begins the day after", .coverageNotInForce,
      change: covered("2026-03-13", "2026-12-31")),
    GateCase("coverage ends on the day", change: covered("2026-01-01", "2026-03-12")),
    GateCase(
      "coverage ended the day before", .coverageNotInForce,
      change: covered("2026-01-01", "2026-03-11")),
    GateCase("the diagnosis begins on the day", change: diagnosed("2026-03-12", "2026-12-31")),
    GateCase(
      "the diagnosis begins the day after", .diagnosisMissing,
      change: diagnosed("2026-03-13", "2026-12-31")),
    GateCase("the diagnosis ends on the day", change: diagnosed("2026-01-01", "2026-03-12")),
    GateCase(
      "the diagnosis ended the day before", .diagnosisMissing,
      change: diagnosed("2026-01-01", "2026-03-11")),
  ]

  @Test("days of coverage and diagnosis", .covers("M9", "N8"), arguments: cases)
  func judged(gateCase: GateCase) { gateCase.hold() }

  @Test("from as many members on as the policy says, the group note says why", .covers("M99"))
  func largeGroup() {
    let present = SessionChart.example().presentCount
    func codes(from count: Int) -> [BlockerCode] {
      Answers.codes { $0.practice.policy.largeGroupFrom = count }
    }
    #expect(codes(from: present + 1) == [])
    #expect(codes(from: present).contains(.groupNoteMissing))
  }
}
