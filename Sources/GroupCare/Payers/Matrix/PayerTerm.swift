/// The name of one thing that a payer, or the practice for itself, can say of a service, as it stands in
/// a practice's folder (M35).
public enum PayerTerm: String, CaseIterable, Sendable {
  case covered
  case virtual
  case audioOnly = "audio-only"
  case audioOnlyReason = "audio-only-reason"
  case platforms
  case benefitsCheck = "benefits-check"
  case authorization
  case referral
  case caps
  case excludedDiagnoses = "excluded-diagnoses"
  case requiredDiagnoses = "required-diagnoses"
  case ages
  case minimumMinutes = "minimum-minutes"
  case minimumShare = "minimum-share"
  case usualMinutes = "usual-minutes"
  case groupSize = "group-size"
  case placesOfService = "places-of-service"
  case allowedPlaces = "allowed-places"
  case modifiers
  case documentedModifiers = "documented-modifiers"
  case acceptedCredentials = "accepted-credentials"
  case enrolment
  case supervision
  case rendering
  case sameDay = "same-day"
  case inPersonVisit = "in-person-visit"
  case timelyFilingDays = "timely-filing-days"
  case appealDays = "appeal-days"
  case planReviewDays = "plan-review-days"
  case signatureDays = "signature-days"
  case upload
  case interactiveComplexity = "interactive-complexity"
  case interactiveComplexityModifiers = "interactive-complexity-modifiers"
  case billedAs = "billed-as"
  case rates

  /// Whether terms say anything of it.
  public func isSaid(in terms: PayerTerms) -> Bool {
    switch self {
    case .covered: terms.isCovered != nil
    case .virtual: terms.isVirtualCovered != nil
    case .audioOnly: terms.isAudioOnlyCovered != nil
    case .audioOnlyReason: terms.needsAudioOnlyReason != nil
    case .platforms: terms.platforms != nil
    case .benefitsCheck: terms.needsBenefitsCheck != nil
    case .authorization: terms.authorization != nil
    case .referral: terms.needsReferral != nil
    case .caps: terms.caps != nil
    case .excludedDiagnoses: terms.excludedDiagnoses != nil
    case .requiredDiagnoses: terms.requiredDiagnoses != nil
    case .ages: terms.ages != nil
    case .minimumMinutes: terms.minimumMinutes != nil
    case .minimumShare: terms.minimumShare != nil
    case .usualMinutes: terms.usualMinutes != nil
    case .groupSize: terms.groupSize != nil
    case .placesOfService: terms.placesOfService != nil
    case .allowedPlaces: terms.allowedPlaces != nil
    case .modifiers: terms.modifiers != nil
    case .documentedModifiers: terms.documentedModifiers != nil
    case .acceptedCredentials: terms.credentials != nil
    case .enrolment: terms.needsEnrolment != nil
    case .supervision: terms.supervision != nil
    case .rendering: terms.rendering != nil
    case .sameDay: terms.sameDay != nil
    case .inPersonVisit: terms.inPersonVisit != nil
    case .timelyFilingDays: terms.timelyFilingDays != nil
    case .appealDays: terms.appealDays != nil
    case .planReviewDays: terms.planReviewDays != nil
    case .signatureDays: terms.signatureDays != nil
    case .upload: terms.needsUpload != nil
    case .interactiveComplexity: terms.allowsInteractiveComplexity != nil
    case .interactiveComplexityModifiers: terms.interactiveComplexityModifiers != nil
    case .billedAs: terms.billedAs != nil
    case .rates: terms.rates != nil
    }
  }
}
