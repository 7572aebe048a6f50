import GroupCare
import TestSupport
import Testing

@Suite("A member has a plan that names the group, and was screened for it")
struct PlanRuleTests {
  @Test(
    "where policy asks, the plan is there, signed in time, and says what it must",
    .covers("M68", "M69"),
    arguments: [
      (nil, [.planMissing]), (TreatmentPlan.exampleOfFirst(), []),
      (.exampleOfFirst(signedOn: "2026-03-12"), []),
      (.exampleOfFirst(signedOn: "2026-03-13"), [.planNotSignedYet]),
      (.exampleOfFirst(namesGroup: false), [.planNoGroupModality]),
      (.exampleOfFirst(rationale: " "), [.planNoRationale]),
      (.exampleOfFirst(rationale: "n/a"), [.planNoRationale]),
      (.exampleOfFirst(hasGoals: false), [.planNoGoals]),
      (
        .exampleOfFirst(
          signedOn: "2026-03-13", namesGroup: false, rationale: "same", hasGoals: false),
        [.planNotSignedYet, .planNoGroupModality, .planNoRationale, .planNoGoals]
      ),
    ] as [(TreatmentPlan?, [BlockerCode])])
  func asked(plan: TreatmentPlan?, expected: [BlockerCode]) {
    #expect(
      Answers.codes {
        $0.practice.policy.needsPlan = true
        $0.members[0].plan = plan
      } == expected)
    #expect(Answers.codes { $0.members[0].plan = plan } == [])
  }

  @Test(
    "a plan is reviewed as often as the payer wants it, else as the practice does", .covers("R21"),
    arguments: [
      ("2025-03-12", nil, nil, false), ("2025-03-11", nil, nil, true),
      ("2025-12-12", nil, 90, false), ("2025-12-11", nil, 90, true),
      ("2025-03-11", "2026-03-12", nil, false), ("2025-03-11", "2025-03-12", nil, false),
      ("2025-12-11", "2025-12-12", 90, false),
      // A review after the session makes up for nothing.
      ("2025-03-11", "2026-03-13", nil, true),
    ] as [(String, String?, Int?, Bool)])
  func review(signedOn: String, reviewedOn: String?, days: Int?, isOverdue: Bool) throws {
    let change = { (session: inout ExampleSession) in
      session.members[0].plan = TreatmentPlan.exampleOfFirst(
        signedOn: signedOn, reviewedOn: reviewedOn)
      session.members[0].payers = [PayerTerms.examplePayer { $0.planReviewDays = days }]
    }
    #expect(Answers.codes(change) == (isOverdue ? [.planReviewOverdue] : []))
    guard isOverdue else { return }
    let authority = try #require(Answers.blocker(change)?.authority)
    #expect((authority == .practice) == (days == nil))
  }

  @Test(
    "before the first session a member is screened, found suitable and told the guidelines",
    .covers("M69", "M71"),
    arguments: [
      ([], [.screeningMissing]), ([.example()], []),
      ([.example(heldOn: "2026-03-12")], []),
      ([.example(heldOn: "2026-03-13")], [.screeningMissing]),
      ([.example(group: "other")], [.screeningMissing]),
      ([.example(isSuitable: false)], [.screeningNotSuitable]),
      ([.example(guidelinesGiven: false)], [.screeningNoGuidelines]),
      ([.example(isSuitable: false), .example(heldOn: "2026-03-01")], []),
      (
        [.example(heldOn: "2026-03-01"), .example(heldOn: "2026-03-02", isSuitable: false)],
        [.screeningNotSuitable]
      ),
    ] as [([Screening], [BlockerCode])])
  func screening(screenings: [Screening], expected: [BlockerCode]) {
    #expect(Answers.codes { $0.askForScreenings(having: screenings) } == expected)
    #expect(Answers.codes { $0.members[0].facts.screenings = screenings } == [])
  }

  @Test(
    "a member who was in the group before isn't screened again",
    arguments: [
      (OtherSession.example(on: "2026-03-11"), []),
      (.example(on: "2026-03-12", from: "09:00", to: "10:00"), [.screeningMissing]),
      (.example(on: "2026-03-13"), [.screeningMissing]),
      (.example(group: "other", on: "2026-03-05"), [.screeningMissing]),
    ] as [(OtherSession, [BlockerCode])])
  func notFirst(other: OtherSession, expected: [BlockerCode]) {
    #expect(
      Answers.codes {
        $0.askForScreenings(having: [])
        $0.members[0].facts.otherSessions = [other]
      } == expected)
  }
}
