import GroupCare
import TestSupport
import Testing

@Suite("What else happened on the day of the group")
struct SameDayRuleTests {
  func codes(
    _ services: [IndividualService], _ change: (inout ExampleSession) -> Void = { _ in }
  ) -> [BlockerCode] {
    Answers.codes {
      $0.members[0].facts.individualServices = services
      change(&$0)
    }
  }

  @Test(
    "an individual service overlaps no minute of the member's own time in the group",
    .covers("M143"),
    arguments: [
      ("13:00", "14:00", false), ("13:00", "14:01", true), ("15:30", "16:15", false),
      ("15:29", "16:15", true), ("14:30", "14:45", true), ("13:00", "17:00", true),
      // The member was out of the room from 14:40 to 15:00.
      ("14:40", "15:00", false), ("14:40", "15:01", true), ("14:39", "15:00", true),
    ])
  func overlap(from start: String, to end: String, isBlocked: Bool) {
    let change = { (session: inout ExampleSession) in
      guard start >= "14:39", end <= "15:01", start != "14:30" else { return }
      session.members[0].status = .present(
        known(
          try? Presence.example(joined: "14:00", left: "14:40").rejoining(at: .example(at: "15:00"))
            .leaving(at: .example(at: "15:30"))))
    }
    let service = IndividualService.example(from: start, to: end)
    #expect(codes([service], change) == (isBlocked ? [.sameDayOverlap] : []))
  }

  @Test("only minutes inside the session count, as they are what is billed")
  func clipped() {
    let service = IndividualService.example(from: "13:00", to: "13:55")
    #expect(
      codes([service]) {
        $0.members[0].status = .present(.example(joined: "13:50", left: "15:30"))
      } == [])
  }

  @Test(
    "the payer says whether both are paid, and what the individual code must carry",
    .covers("R4", "M74"),
    arguments: [
      (nil, ["59"], []), (nil, [], [.sameDayModifierMissing]),
      (SameDayPolicy.individualNeeds(.example("XE")), ["59"], [.sameDayModifierMissing]),
      (.individualNeeds(.example("XE")), ["XE"], []), (.allowed, [], []),
      (.notPaid, ["59"], [.sameDayNotPaid]),
    ] as [(SameDayPolicy?, [String], [BlockerCode])])
  func payer(policy: SameDayPolicy?, modifiers: [String], expected: [BlockerCode]) throws {
    for day in ["2026-03-11", "2026-03-12", "2026-03-13"] {
      let change = { (session: inout ExampleSession) in
        session.members[0].facts.individualServices = [.example(modifiers: modifiers, on: day)]
        session.members[0].payers = [PayerTerms.examplePayer { $0.sameDay = policy }]
      }
      let isThatDay = day == "2026-03-12"
      #expect(Answers.codes(change) == (isThatDay ? expected : []))
      guard isThatDay, !expected.isEmpty else { continue }
      let blocker = try #require(Answers.blocker(change))
      #expect((blocker.authority == .practice) == (policy == nil))
    }
  }

  @Test("the modifier is asked for on the individual code, never on the group's", .covers("R4"))
  func modifierMessage() throws {
    let blocker = try #require(
      Answers.blocker { $0.members[0].facts.individualServices = [.example(modifiers: [])] })
    #expect(blocker.message == "That day's 90834 needs 59; it goes there, never on 90853.")
  }

  @Test("an individual service of that day has a signed note of its own", .covers("M74"))
  func documented() {
    #expect(codes([.example(isDocumented: false)]) == [.sameDayNotDocumented])
    #expect(codes([.example(on: "2026-03-11", isDocumented: false)]) == [])
  }

  @Test("a prolonged service of that day is remarked on, and needs no modifier", .covers("M45"))
  func prolonged() {
    let change = { (session: inout ExampleSession) in
      session.practice.policy.prolongedServiceCodes = [.example("99417"), .example("G2212")]
      session.members[0].facts.individualServices = [.example("99417", modifiers: [])]
    }
    #expect(Answers.remarks(change) == [.prolongedService])
    #expect(Answers.codes(change) == [])
    #expect(Answers.remarks { $0.members[0].facts.individualServices = [.example()] } == [])
    #expect(
      Answers.remarks {
        change(&$0)
        $0.members[0].facts.individualServices = [.example("99417", on: "2026-03-11")]
      } == [])
  }

  @Test(
    "nobody is in two sessions at once, and sessions that only touch are two", .covers("N2"),
    arguments: [
      ("12:00", "14:00", false), ("12:00", "14:01", true), ("15:30", "16:00", false),
      ("15:29", "16:00", true), ("14:10", "14:20", true),
    ])
  func doubleBooking(from start: String, to end: String, isBlocked: Bool) {
    let other = OtherSession.example("S-9", group: "other", on: "2026-03-12", from: start, to: end)
    let own = OtherSession.example("S-1", group: "dbt-thu", on: "2026-03-12")
    #expect(
      Answers.codes { $0.members[0].facts.otherSessions = [own, other] }
        == (isBlocked ? [.memberDoubleBooked] : []))
    #expect(
      Answers.codes {
        $0.surroundings.clinicianSessions = [Clinician.example().id: [own, other]]
      } == (isBlocked ? [.clinicianDoubleBooked] : []))
    #expect(
      Answers.codes {
        $0.surroundings.clinicianSessions = [Clinician.coFacilitator.id: [other]]
      } == [])
  }
}
