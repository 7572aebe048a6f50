import GroupCare
import TestSupport
import Testing

@Suite("A member consented to what is done with the member")
struct ConsentRuleTests {
  func codes(_ consents: [Consent], _ change: (inout ExampleSession) -> Void = { _ in })
    -> [BlockerCode]
  {
    Answers.codes {
      $0.askForConsents(having: consents)
      change(&$0)
    }
  }

  @Test("a practice that doesn't ask is told nothing")
  func off() {
    #expect(Answers.codes { $0.detail.recording = .withConsent(reason: "supervision") } == [])
  }

  @Test(
    "the consent to the group holds on the date of service", .covers("R29"),
    arguments: [
      ([], [.consentMissing]), ([.example()], []),
      ([.example(period: .example("2026-03-12", nil))], []),
      ([.example(period: .example("2026-03-13", nil))], [.consentMissing]),
      ([.example(period: .example("2026-01-08", "2026-03-12"))], []),
      ([.example(period: .example("2026-01-08", "2026-03-11"))], [.consentExpired]),
      ([.example(group: "dbt-thu")], []), ([.example(group: "other")], [.consentMissing]),
      ([.example(.telehealth)], [.consentMissing]),
    ] as [([Consent], [BlockerCode])])
  func group(consents: [Consent], expected: [BlockerCode]) {
    #expect(codes(consents) == expected)
  }

  @Test(
    "a consent is gone through again once somebody else has joined", .covers("R29"),
    arguments: [
      ("C-2", "2026-01-08", nil, false), ("C-2", "2026-01-09", nil, true),
      ("C-2", "2026-03-12", nil, true), ("C-2", "2026-03-13", nil, false),
      ("C-9", "2026-02-01", nil, true), ("C-1", "2026-02-01", nil, false),
      ("C-2", "2026-02-02", "2026-02-01", true), ("C-2", "2026-02-01", "2026-02-01", false),
      ("C-2", "2026-02-02", "2026-03-12", false), ("C-2", "2026-02-02", "2026-03-13", true),
    ] as [(String, String, String?, Bool)])
  func reopen(joiner: String, joined: String, reaffirmed: String?, isAsked: Bool) throws {
    let change = { (session: inout ExampleSession) in
      session.askForConsents(having: [.example(reaffirmedOn: reaffirmed)])
      for index in 1...3 {
        session.members[index].facts.consents = [
          .example(reaffirmedOn: "2026-03-12"), .example(.telehealth),
        ]
      }
      session.surroundings.joined = [.example(joiner): .example(joined)]
    }
    #expect(Answers.codes(change) == (isAsked ? [.consentReopen] : []))
    guard isAsked else { return }
    let blocker = try #require(Answers.blocker(change))
    #expect(blocker.isOverridable && blocker.client == .example("C-1"))
    let reason = "Everybody went through it again at the start, on paper."
    let override = try #require(
      Override(.consentReopen, reason: reason, by: .example("torres"), at: .example(at: "16:00")))
    #expect(
      Answers.codes {
        change(&$0)
        $0.members[0].overrides = [override]
      } == [])
  }

  @Test(
    "of two consents the one gone through last counts")
  func latest() {
    let consents: [Consent] = [.example(), .example(reaffirmedOn: "2026-03-01")]
    #expect(
      codes(consents) {
        $0.surroundings.joined = [.example("C-4"): .example("2026-02-20")]
        $0.members[1].facts.consents = [
          .example(reaffirmedOn: "2026-03-01"), .example(.telehealth),
        ]
        $0.members[2].facts.consents = [.example(reaffirmedOn: "2026-03-01")]
      } == [])
  }

  @Test(
    "who takes part from elsewhere consented to it, with all three things in it", .covers("M57"),
    arguments: [
      ([.example()], [.telehealthConsentMissing]), ([.example(), .example(.telehealth)], []),
      (
        [.example(), .example(.telehealth, contents: [.virtualFormat, .privacyLimits])],
        [.telehealthConsentIncomplete]
      ),
      ([.example(), .example(.telehealth, contents: [])], [.telehealthConsentIncomplete]),
      (
        [.example(), .example(.telehealth, period: .example("2026-01-08", "2026-03-11"))],
        [.consentExpired]
      ),
      ([.example(), .example(.telehealth, group: "other")], [.telehealthConsentMissing]),
    ] as [([Consent], [BlockerCode])],
    [Delivery.video, .audioOnly])
  func telehealth(given: ([Consent], [BlockerCode]), delivery: Delivery) {
    let (consents, expected) = given
    #expect(
      codes(consents) {
        $0.members[0].delivery = delivery
        $0.members[0].whereabouts = .home
        $0.members[0].identityCheck = .example(remote: .example())
      } == expected)
    #expect(codes(consents) == [])
  }

  @Test("who was recorded consented to it", .covers("M61"))
  func recording() {
    let recorded = { (session: inout ExampleSession) in
      for index in 1...3 { session.members[index].facts.consents.append(.example(.recording)) }
      session.detail.recording = .withConsent(reason: "supervision of the associate")
    }
    #expect(codes([.example()], recorded) == [.recordingConsentMissing])
    #expect(codes([.example(), .example(.recording)], recorded) == [])
    #expect(
      codes(
        [.example(), .example(.recording, period: .example("2026-01-01", "2026-03-11"))], recorded)
        == [.consentExpired])
  }

  @Test(
    "a consent that ends within thirty days of today is remarked on",
    arguments: [
      ("2026-03-12", "2026-03-12", true), ("2026-03-12", "2026-04-11", true),
      ("2026-03-12", "2026-04-12", false), ("2026-03-13", "2026-04-12", true),
      ("2026-03-13", "2026-03-12", false),
    ])
  func expiresSoon(today: String, last: String, isRemarked: Bool) {
    let remarks = Answers.remarks(on: .example(today)) {
      $0.askForConsents(having: [.example(period: .example("2026-01-08", last))])
    }
    #expect(remarks == (isRemarked ? [.consentExpiresSoon] : []))
  }

  @Test(
    "a Part 2 group is billed only where its disclosure is consented to", .covers("R31"),
    arguments: [
      ([], true), ([.example(.part2Disclosure)], false), ([.example()], true),
      ([.example(.part2Disclosure, payers: ["northstar"])], false),
      ([.example(.part2Disclosure, payers: ["lakeside"])], true),
      ([.example(.part2Disclosure, group: "dbt-thu")], false),
      ([.example(.part2Disclosure, group: "other")], true),
      ([.example(.part2Disclosure, period: .example("2026-03-12", nil))], false),
      ([.example(.part2Disclosure, period: .example("2026-03-13", nil))], true),
      ([.example(.part2Disclosure, period: .example("2026-01-01", "2026-03-20"))], false),
      // Revoked between the session and the claim.
      ([.example(.part2Disclosure, period: .example("2026-01-01", "2026-03-19"))], true),
    ] as [([Consent], Bool)])
  func part2(consents: [Consent], isBlocked: Bool) {
    let change = { (session: inout ExampleSession) in
      for index in session.members.indices {
        session.members[index].facts.consents = [.example(.part2Disclosure)]
      }
      session.members[0].facts.consents = consents
    }
    let today = CalendarDate.example("2026-03-20")
    #expect(
      Answers.codes(on: today) {
        change(&$0)
        $0.group.isPart2 = true
      } == (isBlocked ? [.part2ConsentMissing] : []))
    #expect(Answers.codes(on: today, change) == [])
  }
}
