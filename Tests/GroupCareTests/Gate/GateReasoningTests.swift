import GroupCare
import TestSupport
import Testing

@Suite("The explanation of one member's decision")
struct GateReasoningTests {
  static func reasoning(
    _ index: Int = 0, _ change: (inout ExampleSession) -> Void = { _ in }
  ) -> GateReasoning {
    var session = ExampleSession()
    change(&session)
    let chart = session.chart()
    return ClaimGate(on: .exampleToday).reasoning(for: chart.encounters[index], in: chart)
  }

  @Test("names the facts, the row that decided, and every rule as met", .covers("N8", "M39"))
  func met() {
    let reasoning = Self.reasoning(1)
    let facts = Dictionary(uniqueKeysWithValues: reasoning.facts.map { ($0.name, $0) })
    #expect(facts["date of service"]?.value == "2026-03-12")
    #expect(facts["attendance"]?.value == "90 minutes, video from home")
    #expect(facts["place of service"]?.value == "10")
    #expect(facts["modifiers"]?.value == "95")
    #expect(facts["modifiers"]?.authority.hasPrefix("Northstar Health, 90853 from") == true)
    #expect(facts["charge"]?.value.isEmpty == false)
    #expect(reasoning.verdicts.count == SessionRule.all.count + ClaimRule.all.count)
    #expect(reasoning.verdicts.allSatisfy { $0.outcome == "met" })
  }

  @Test("says which rule stops it, and nothing of what another member lacks", .covers("N1"))
  func blocked() {
    let reasoning = Self.reasoning {
      $0.members[0].coverages = []
      $0.members[1].signing = .draft
    }
    let blocked = reasoning.verdicts.filter { $0.outcome == "blocked" }
    #expect(blocked.flatMap(\.blockers).map(\.code) == [.coverageMissing])
    #expect(reasoning.facts.first { $0.name == "coverage" }?.value == "")
  }

  @Test("remarks on a row that nobody reviewed for a year", .covers("M13"))
  func remarked() {
    func outcome(_ reviewed: String) -> [RemarkCode] {
      Self.reasoning { session in
        let row = PayerRow(
          code: .groupPsychotherapy, effective: .example(), source: "manual",
          reviewed: .example(reviewed), isCovered: true)
        session.members[0].payers = [.example { $0.rows = [row] }]
      }.verdicts.flatMap(\.remarks).map(\.code)
    }
    #expect(outcome("2025-03-12") == [])
    #expect(outcome("2025-03-11") == [.rowNotReviewed])
  }

  @Test("asks no claim rule of a member who wasn't there", .covers("M106"))
  func absent() {
    let reasoning = Self.reasoning(3)
    #expect(reasoning.verdicts.count == SessionRule.all.count)
    #expect(reasoning.facts.first { $0.name == "attendance" }?.value == "not there")
  }
}
