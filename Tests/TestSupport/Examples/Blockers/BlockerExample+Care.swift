import GroupCare

/// Consent, plan, screening, and what else the member had that day.
extension BlockerExample {
  private static func consents(
    _ code: BlockerCode, _ consents: [Consent],
    _ spoil: @escaping @Sendable (inout ExampleSession) -> Void = { _ in }
  ) -> BlockerExample {
    encounter(code) {
      $0.askForConsents(having: consents)
      spoil(&$0)
    }
  }

  private static func plan(_ code: BlockerCode, _ plan: TreatmentPlan?) -> BlockerExample {
    encounter(code) {
      $0.practice.policy.needsPlan = true
      $0.members[0].plan = plan
    }
  }

  private static func screenings(_ code: BlockerCode, _ screenings: [Screening]) -> BlockerExample {
    encounter(code) { $0.askForScreenings(having: screenings) }
  }

  private static func individual(_ code: BlockerCode, _ service: IndividualService)
    -> BlockerExample
  {
    encounter(code) { $0.members[0].facts.individualServices = [service] }
  }

  private static func terms(
    _ code: BlockerCode, _ set: @escaping @Sendable (inout PayerTerms) -> Void,
    _ spoil: @escaping @Sendable (inout ExampleSession) -> Void
  ) -> BlockerExample {
    encounter(code) {
      $0.members[0].payers = [PayerTerms.examplePayer(set)]
      spoil(&$0)
    }
  }

  static let careExamples: [BlockerExample] = [
    consents(.consentMissing, []),
    consents(.consentExpired, [.example(period: .example("2026-01-01", "2026-03-11"))]),
    consents(.consentReopen, [.example()]) {
      $0.surroundings.joined = [.example("C-4"): .example("2026-03-05")]
    },
    consents(.telehealthConsentMissing, [.example()]) {
      $0.sendFirst(.video)
    },
    consents(.telehealthConsentIncomplete, [.example(), .example(.telehealth, contents: [])]) {
      $0.sendFirst(.video)
    },
    consents(.recordingConsentMissing, [.example()]) {
      $0.detail.recording = .withConsent(reason: "supervision")
    },
    encounter(.part2ConsentMissing) { $0.group.isPart2 = true },
    plan(.planMissing, nil),
    plan(.planNotSignedYet, .exampleOfFirst(signedOn: "2026-03-13")),
    plan(.planNoGroupModality, .exampleOfFirst(namesGroup: false)),
    plan(.planNoRationale, .exampleOfFirst(rationale: "n/a")),
    plan(.planNoGoals, .exampleOfFirst(hasGoals: false)),
    encounter(.planReviewOverdue) {
      $0.members[0].plan = .exampleOfFirst(signedOn: "2025-03-11")
    },
    screenings(.screeningMissing, []),
    screenings(.screeningNotSuitable, [.example(isSuitable: false)]),
    screenings(.screeningNoGuidelines, [.example(guidelinesGiven: false)]),
    terms(.audioOnlyNoReason, { $0.needsAudioOnlyReason = true }) {
      $0.sendFirst(.audioOnly)
    },
    individual(.sameDayOverlap, .example(from: "15:00", to: "15:45")),
    terms(.sameDayNotPaid, { $0.sameDay = .notPaid }) {
      $0.members[0].facts.individualServices = [.example()]
    },
    individual(.sameDayModifierMissing, .example(modifiers: [])),
    individual(.sameDayNotDocumented, .example(isDocumented: false)),
    encounter(.memberDoubleBooked) {
      $0.members[0].facts.otherSessions = [
        .example("S-9", group: "other", on: "2026-03-12", from: "15:00", to: "16:00")
      ]
    },
    session(.clinicianDoubleBooked) {
      $0.surroundings.clinicianSessions = [
        Clinician.example().id: [.example("S-9", on: "2026-03-12", from: "15:00", to: "16:00")]
      ]
    },
    session(.groupNoteNotCoSigned) { $0.superviseLeader() },
    session(.noteNotCoSigned) {
      $0.superviseLeader()
      $0.groupSigning = .coSigned(by: .exampleSupervisor)
    },
    terms(
      .inPersonVisitMissing,
      { $0.inPersonVisit = InPersonVisitTerms(monthsBeforeFirst: 6, monthsBetween: 12) }
    ) { $0.sendFirst(.video) },
    terms(.signatureTooLate, { $0.signatureDays = 1 }) { $0.hold(on: "2026-03-10") },
  ]
}
