import GroupCare

extension BlockerExample {
  /// What the payer asks, in the order of the codes; each case stands in a table of its own rule too.
  static let payerExamples: [BlockerExample] = [
    encounter(.benefitGroup) { $0.members[0].facts.benefits = [.example(coversGroup: false)] },
    encounter(.benefitVirtual) {
      $0.members[1].facts.benefits = [
        .example(coverage: .example("COV-C-2"), coversVirtual: false)
      ]
    },
    encounter(.benefitUnits) {
      $0.members[0].facts.benefits = [.example(unitsAllowed: 20, unitsUsedBefore: 20)]
    },
    encounter(.benefitUnchecked) { $0.payersSay { $0.needsBenefitsCheck = true } },
    encounter(.payerVirtual) { $0.payersSay { $0.isVirtualCovered = false } },
    encounter(.payerAudioOnly) {
      $0.members[1].delivery = .audioOnly
      $0.payersSay { $0.isAudioOnlyCovered = false }
    },
    encounter(.payerPlatform) { $0.payersSay { $0.platforms = ["Other"] } },
    encounter(.authorizationMissing) { $0.payersSay { $0.authorization = .always } },
    authorized(.authorizationExpired) {
      [.example(of: $0, period: .example("2026-01-01", "2026-03-11"))]
    },
    authorized(.authorizationNotYetValid) {
      [.example(of: $0, period: .example("2026-03-13", nil))]
    },
    authorized(.authorizationUnits) { [.example(of: $0, units: 2, unitsUsedBefore: 2)] },
    authorized(.authorizationOtherCode) { [.example(of: $0, code: .example("90837"))] },
    encounter(.referralMissing) { $0.payersSay { $0.needsReferral = true } },
    encounter(.capReached) {
      $0.payersSay { $0.caps = [UnitCap(units: 1, span: .week)] }
      $0.members[0].facts.claimedUnits = [.example("2026-03-10")]
    },
    encounter(.diagnosisExcluded) { $0.payersSay { $0.excludedDiagnoses = [.example("F60")] } },
    encounter(.diagnosisNotCovered) { $0.payersSay { $0.requiredDiagnoses = [.example("F3")] } },
    encounter(.ageOutside) { $0.payersSay { $0.ages = Bounds(lowest: nil, highest: 17) } },
    encounter(.minutesTooFew) { $0.payersSay { $0.minimumMinutes = 91 } },
    encounter(.minutesShare) {
      $0.members[0].status = .present(.example(joined: "14:00", left: "14:44"))
      $0.payersSay { $0.minimumShare = 50 }
    },
    encounter(.lengthUnjustified) {
      $0.payersSay { $0.usualMinutes = Bounds(lowest: 45, highest: 60) }
    },
    encounter(.groupTooSmall) { $0.payersSay { $0.groupSize = Bounds(lowest: 4, highest: nil) } },
    encounter(.groupTooLarge) { $0.payersSay { $0.groupSize = Bounds(lowest: nil, highest: 2) } },
    encounter(.placeNotAllowed) { $0.payersSay { $0.allowedPlaces = [.office] } },
    encounter(.modifierTooMany) {
      $0.payersSay {
        $0.modifiers = [.inPerson: ["U1", "U2", "U3", "U4", "U5"].map { .example($0) }]
      }
    },
    encounter(.modifierNotDocumented) {
      $0.payersSay { $0.documentedModifiers = [.example("95")] }
    },
    encounter(.noResponsibleClinician) { $0.payersSay { $0.rendering = .responsibleClinician } },
    encounter(.credentialNotAccepted) { $0.payersSay { $0.credentials = [.example("PhD")] } },
    encounter(.providerNotEnrolled) { $0.payersSay { $0.needsEnrolment = true } },
    BlockerExample(
      code: .filingTooLate, scope: .encounter, today: .example("2026-06-11")
    ) { $0.payersSay { $0.timelyFilingDays = 90 } },
  ]

  private static func authorized(
    _ code: BlockerCode, _ authorizations: @escaping @Sendable (ClientID) -> [Authorization]
  ) -> BlockerExample {
    encounter(code) {
      $0.payersSay { $0.authorization = .always }
      $0.members[0].authorizations = authorizations($0.members[0].client.id)
    }
  }
}
