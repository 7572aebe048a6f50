import GroupCare
import TestSupport
import Testing

@Suite("A field about a goal says which goal")
struct ProgressNoteFieldTests {
  private let goals = [
    TreatmentGoal(
      id: .example("G-1"), text: "Notice an upswing", baseline: "0 of 3", target: "3 of 3"),
    TreatmentGoal(
      id: .example("G-2"), text: "Keep a regular bedtime", baseline: "2 of 7", target: "5 of 7"),
  ]

  @Test("its name has the goal's place in the plan; other fields have their own")
  func label() {
    let fields = ProgressNoteField.fields(goals: goals, assignsHomework: true)
    let labels = fields.map { $0.label(among: goals) }
    #expect(
      labels.filter { $0.hasPrefix("Goal") }
        == ["Goal 1 now", "Goal 1 progress", "Goal 2 now", "Goal 2 progress"])
    #expect(Set(labels).count == fields.count)
    #expect(ProgressNoteField.goalCurrent(.example("G-9")).label(among: goals) == "Goal now")
  }

  @Test("the gate names the goal whose progress is missing", .covers("M121", "M133"))
  func missing() {
    let chart = SessionChart.example { session in
      let goals = session.members[0].plan?.goals ?? []
      for goal in goals {
        session.members[0].note = session.members[0].note
          .writing("", in: .goalCurrent(goal.id)).writing("", in: .goalStatus(goal.id))
      }
      session.members[0].signing = .draft
    }
    let messages = GateReport(chart, gate: ClaimGate(on: .exampleToday)).blockers
      .filter { $0.code == .noteMissingGoal }.map(\.message)
    #expect(
      messages == [
        "\"Goal 1 now\" is missing (Fewer urges to self-harm).",
        "\"Goal 1 progress\" is missing (Fewer urges to self-harm).",
        "\"Goal 2 now\" is missing (Uses a skill before acting).",
        "\"Goal 2 progress\" is missing (Uses a skill before acting).",
      ])
  }

  @Test("a long goal is cut between words, so that the sentence stays short")
  func long() throws {
    let text = "Ask for help by telephone or in writing before the first glass of the evening"
    let chart = SessionChart.example { session in
      guard let plan = session.members[0].plan else { return }
      let goal = TreatmentGoal(
        id: .example("C-1-G9"), text: text, baseline: "0 a week", target: "2 a week")
      session.members[0].plan = TreatmentPlan(
        id: plan.id, client: plan.client, signedOn: plan.signedOn, namesGroup: true,
        rationale: plan.rationale, goals: plan.goals + [goal])
      session.members[0].signing = .draft
    }
    let blockers = GateReport(chart, gate: ClaimGate(on: .exampleToday)).blockers
    let message = try #require(blockers.first { $0.code == .noteMissingGoal }?.message)
    #expect(message == "\"Goal 3 now\" is missing (Ask for help by telephone or in...).")
  }
}
