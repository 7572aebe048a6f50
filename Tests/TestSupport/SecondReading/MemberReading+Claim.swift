import GroupCare

/// What stops one member's claim, and what is worth knowing of it.
extension MemberReading {
  func stopsClaim(_ code: BlockerCode) -> Bool {
    switch code {
    case .noteNearIdentical: isNearIdentical
    case .noteRepeatsEarlier: repeatsEarlier
    case .noteNamesMember: namesMember
    case .groupNeverBilled: reading.code == nil
    case .noFamily: chart.group.kind == .multipleFamily && facts.family == nil
    case .coverageMissing: facts.coverages.isEmpty
    case .coverageNotInForce: !facts.coverages.isEmpty && coverage == nil
    case .payerNoRow: reading.code != nil && coverage != nil && row == nil
    case .payerNotCovered: row != nil && !isCovered
    case .diagnosisMissing: diagnoses.isEmpty
    case .diagnosisNotBillable, .diagnosisNotValid, .diagnosisUnknown:
      diagnoses.contains { codeFault($0) == code }
    case .minutesNone: reading.ended != nil && minutes == 0
    case .placeUnknown: place == nil
    case .chargeMissing: billedCode != nil && fee == nil || isAdded && addedFee == nil
    case .billingNPI: chart.practice.billing.npi == nil
    case .renderingNPI, .supervisorNPI, .supervisedNotPaid, .noResponsibleClinician:
      claimPeople.fault == code
    case .credentialNotAccepted: isCredentialRefused
    case .providerNotEnrolled: isUnenrolled
    case .benefitGroup, .benefitVirtual, .benefitUnits, .benefitUnchecked: isBenefitFault(code)
    case .payerVirtual: isRemote && says(\.isVirtualCovered) == false
    case .payerAudioOnly:
      delivery == .audioOnly && says(\.isVirtualCovered) != false
        && says(\.isAudioOnlyCovered) == false
    case .payerPlatform:
      delivery == .video && says(\.isVirtualCovered) != false && isPlatformRefused
    case .authorizationMissing, .authorizationExpired, .authorizationNotYetValid,
      .authorizationUnits, .authorizationOtherCode:
      authorizationFault == code
    case .referralMissing: says(\.needsReferral) == true && !hasReferral
    case .capReached: isCapReached
    case .diagnosisExcluded: isFirstDiagnosisExcluded
    case .diagnosisNotCovered: isNoDiagnosisCovered
    case .ageOutside: says(\.ages).map { !Self.holds($0, age) } ?? false
    case .minutesTooFew: minutes > 0 && minutes < says(\.minimumMinutes) ?? 0
    case .minutesShare: isShareTooSmall
    case .lengthUnjustified: isLengthUnjustified
    case .groupTooSmall:
      reading.ended != nil && reading.there.count < says(\.groupSize)?.lowest ?? 0
    case .groupTooLarge: reading.there.count > says(\.groupSize)?.highest ?? .max
    case .placeNotAllowed: isPlaceRefused
    case .modifierTooMany:
      isCovered && (modifiers.count > 4 || isAdded && addedModifiers.count > 4)
    case .modifierNotDocumented: isModifierUnexplained
    case .filingTooLate: lastFilingDay.map { $0 < reading.today } ?? false
    case .consentMissing: isMissing(.group)
    case .consentExpired: isConsentExpired
    case .consentReopen: isConsentOpenAgain
    case .telehealthConsentMissing: isMissing(.telehealth)
    case .telehealthConsentIncomplete: isTelehealthConsentShort
    case .recordingConsentMissing: isMissing(.recording)
    case .part2ConsentMissing: isDisclosureForbidden
    case .planMissing, .planNotSignedYet, .planNoGroupModality, .planNoRationale, .planNoGoals:
      isPlanFaulty(code)
    case .planReviewOverdue: isReviewOverdue
    case .screeningMissing, .screeningNotSuitable, .screeningNoGuidelines: isScreeningFaulty(code)
    case .audioOnlyNoReason: lacksAudioReason
    case .sameDayOverlap: overlapsService
    case .sameDayNotPaid: !servicesThatDay.isEmpty && rowSays(\.sameDay) == .notPaid
    case .sameDayModifierMissing: isServiceModifierMissing
    case .sameDayNotDocumented: servicesThatDay.contains { !$0.isDocumented }
    case .memberDoubleBooked: isDoubleBooked
    case .inPersonVisitMissing: isVisitMissing
    case .signatureTooLate: isSignedTooLate
    default: false
    }
  }

  func remarks(_ code: RemarkCode) -> Bool {
    switch code {
    case .rowNotReviewed: isRowOld
    case .authorizationLastUnit: usable.map(unitsLeft).reduce(0, +) == 1
    case .authorizationExpiresSoon: !usable.isEmpty && isSoon(lastAuthorizedDay, within: 30)
    case .uploadNeeded: isRemote && says(\.needsUpload) == true
    case .filingSoon: claim == nil && isSoon(lastFilingDay, within: 14)
    case .consentExpiresSoon: doesConsentEndSoon
    case .prolongedService:
      servicesThatDay.contains { reading.policy.prolongedServiceCodes.contains($0.code) }
    case .signatureLate: isSignedLate
    case .diagnosisReleaseEnded: isCodeListOld
    case .riskContradicted: isRiskContradicted
    case .complexityOtherCode: isComplex && isAddingImpossible
    case .complexityInterpreting: isComplex && !isAddingImpossible && isInterpreting
    case .complexityNotPaid:
      isComplex && !isAddingImpossible && !isInterpreting && !isAddingPaid
    case .noteTooShort: (1..<max(1, reading.policy.shortestComparedWords)).contains(ownWords)
    }
  }
}
