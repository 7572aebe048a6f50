import GroupCare
import TestSupport
import Testing

@Suite("Answers about risk that don't go together", .covers("M125", "M126"))
struct RiskAnswersTests {
  @Test(
    "intent or a plan beside an answer that takes the risk lightly is remarked on",
    arguments: [
      (["risk.plan": "present", "risk.ideation": "active", "risk.safety-plan": "current"], 1),
      (["risk.intent": "present", "risk.ideation": "active", "risk.safety-plan": "current"], 1),
      (["risk.plan": "present", "risk.level": "high", "risk.safety-plan": "updated"], 1),
      (["risk.plan": "present", "risk.level": "high", "risk.ideation": "active"], 1),
      (["risk.plan": "present"], 3),
      (["risk.ideation": "active"], 0),
      (
        [
          "risk.plan": "present", "risk.intent": "present", "risk.level": "high",
          "risk.ideation": "active", "risk.safety-plan": "updated",
        ], 0
      ),
    ])
  func remarks(answers: [String: String], count: Int) {
    let chart = SessionChart.example { session in
      var note = session.members[0].note.writing("none", in: .ideation)
        .writing("not-needed", in: .safetyPlan).writing("low", in: .riskLevel)
      for (key, value) in answers {
        note = note.writing(value, in: known(ProgressNoteField(key: key)))
      }
      session.members[0].note = note
    }
    let report = GateReport(chart, gate: ClaimGate(on: .exampleToday))
    #expect(
      report.encounters[0].remarks.map(\.code) == .init(repeating: .riskContradicted, count: count))
    #expect(report.encounters[0].remarks.allSatisfy { $0.message.count <= 80 })
    // It is a remark: the claim is ready all the same.
    #expect(report.isOpen && report.encounters[0].state == .ready)
  }

  @Test("it says which answers, and nothing of the person")
  func words() {
    let note = ProgressNoteContent.example(goals: [])
      .writing("present", in: .suicidePlan).writing("active", in: .ideation)
      .writing("current", in: .safetyPlan).writing("low", in: .riskLevel)
    let found = RiskAnswers(note).contradictions
    #expect(found.map(\.field) == [.riskLevel])
    #expect(found.map(\.reason) == ["the risk is low, yet a plan to act is present"])
  }
}
