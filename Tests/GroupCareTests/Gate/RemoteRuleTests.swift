import GroupCare
import TestSupport
import Testing

@Suite("What payers ask of members who take part from elsewhere")
struct RemoteRuleTests {
  @Test(
    "why there was no video is written down where a payer asks, or covers audio only expressly",
    .covers("R16", "M65"),
    arguments: [
      (nil, nil, "", false), (true, nil, "", true), (true, nil, "n/a", true),
      (true, nil, "No camera, and no wish for one", false), (false, nil, "", false),
      (nil, true, "", true), (nil, true, "The line is too slow for video", false),
      (false, true, "", false),
    ] as [(Bool?, Bool?, String, Bool)])
  func audioOnly(needsReason: Bool?, covers: Bool?, reason: String, isBlocked: Bool) throws {
    let change = { (session: inout ExampleSession) in
      session.members[0].payers = [
        PayerTerms.examplePayer {
          $0.needsAudioOnlyReason = needsReason
          $0.isAudioOnlyCovered = covers
        }
      ]
      session.sendFirst(.audioOnly, reason: reason)
    }
    #expect(Answers.codes(change) == (isBlocked ? [.audioOnlyNoReason] : []))
    #expect(
      Answers.codes {
        change(&$0)
        $0.sendFirst(.video)
      } == [])
    guard isBlocked else { return }
    let authority = try #require(Answers.blocker(change)?.authority)
    #expect(authority != .practice)
  }

  @Test("a practice can ask for the reason where the payer is silent")
  func practiceAsks() {
    let blocker = Answers.blocker {
      $0.practice.policy.terms.needsAudioOnlyReason = true
      $0.sendFirst(.audioOnly)
    }
    #expect(blocker?.code == .audioOnlyNoReason && blocker?.authority == .practice)
  }

  struct Visits: Sendable {
    var sessions: [OtherSession] = []
    var services: [IndividualService] = []
    let isBlocked: Bool
  }

  @Test(
    "a member at home was seen in person before the first time, and again in between",
    .covers("R17"),
    arguments: [
      Visits(isBlocked: true),
      // First from elsewhere: within six months before.
      Visits(sessions: [.example(on: "2025-09-12")], isBlocked: false),
      Visits(sessions: [.example(on: "2025-09-11")], isBlocked: true),
      Visits(services: [.example(on: "2025-09-12")], isBlocked: false),
      Visits(services: [.example(on: "2025-09-11")], isBlocked: true),
      Visits(services: [.example(on: "2026-03-12")], isBlocked: false),
      Visits(services: [.example(on: "2026-03-13")], isBlocked: true),
      Visits(services: [.example(delivery: .video, on: "2026-03-12")], isBlocked: true),
      // Later: within twelve months before.
      Visits(
        sessions: [.example(on: "2026-03-05", delivery: .video), .example(on: "2025-03-12")],
        isBlocked: false),
      Visits(
        sessions: [.example(on: "2026-03-05", delivery: .video), .example(on: "2025-03-11")],
        isBlocked: true),
      Visits(
        sessions: [.example(on: "2026-03-12", delivery: .audioOnly), .example(on: "2025-03-12")],
        isBlocked: true),
    ])
  func inPerson(visits: Visits) throws {
    let change = { (session: inout ExampleSession) in
      session.members[0].payers = [
        PayerTerms.examplePayer {
          $0.inPersonVisit = InPersonVisitTerms(monthsBeforeFirst: 6, monthsBetween: 12)
        }
      ]
      session.members[0].facts.otherSessions = visits.sessions
      session.members[0].facts.individualServices = visits.services
      session.sendFirst(.video)
    }
    let codes = Answers.codes(change).filter { $0 == .inPersonVisitMissing }
    #expect(codes == (visits.isBlocked ? [.inPersonVisitMissing] : []))
    for whereabouts in [Whereabouts.elsewhere, .home] {
      for delivery in [Delivery.inPerson, .video] {
        guard (delivery, whereabouts) != (.video, .home) else { continue }
        let others = Answers.codes {
          change(&$0)
          $0.sendFirst(delivery, at: whereabouts)
        }
        #expect(!others.contains(.inPersonVisitMissing))
      }
    }
    #expect(
      !Answers.codes {
        change(&$0)
        $0.members[0].payers = [.example()]
      }.contains(.inPersonVisitMissing))
  }
}
