extension ClaimRule {
  /// What a payer's row, or the practice's policy where the row is silent, can say to change the rule.
  public var terms: [PayerTerm] {
    let said =
      codes.flatMap { Self.termsOfCodes[$0] ?? [] }
      + remarks.flatMap { Self.termsOfRemarks[$0] ?? [] }
    return PayerTerm.allCases.filter(said.contains)
  }

  /// What changes whether a remark comes up.
  private static let termsOfRemarks: [RemarkCode: [PayerTerm]] = [
    .uploadNeeded: [.upload],
    .complexityNotPaid: [.interactiveComplexity, .interactiveComplexityModifiers],
    .complexityOtherCode: [.billedAs],
  ]

  /// What changes whether a code comes up.
  private static let termsOfCodes: [BlockerCode: [PayerTerm]] = [
    .groupNeverBilled: [.billedAs], .payerNotCovered: [.covered], .payerVirtual: [.virtual],
    .payerAudioOnly: [.audioOnly], .payerPlatform: [.platforms],
    .benefitUnchecked: [.benefitsCheck], .authorizationMissing: [.authorization],
    .referralMissing: [.referral], .capReached: [.caps],
    .diagnosisExcluded: [.excludedDiagnoses], .diagnosisNotCovered: [.requiredDiagnoses],
    .ageOutside: [.ages], .minutesTooFew: [.minimumMinutes], .minutesShare: [.minimumShare],
    .lengthUnjustified: [.usualMinutes], .groupTooSmall: [.groupSize],
    .placeNotAllowed: [.allowedPlaces, .placesOfService],
    .modifierTooMany: [.modifiers, .interactiveComplexityModifiers],
    .modifierNotDocumented: [.documentedModifiers],
    .chargeMissing: [.billedAs, .interactiveComplexity],
    .renderingNPI: [.rendering, .supervision], .credentialNotAccepted: [.acceptedCredentials],
    .providerNotEnrolled: [.enrolment], .filingTooLate: [.timelyFilingDays],
    .planReviewOverdue: [.planReviewDays], .audioOnlyNoReason: [.audioOnly, .audioOnlyReason],
    .inPersonVisitMissing: [.inPersonVisit], .sameDayNotPaid: [.sameDay],
    .signatureTooLate: [.signatureDays],
  ]
}
