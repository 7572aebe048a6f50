/// One rule of the claim gate: what stops one member's claim.
///
/// One file a rule; the doc comment of its static property is the text `quorum rules` prints.
public struct ClaimRule: Sendable {
  /// The codes it can answer with.
  public let codes: [BlockerCode]
  /// The codes of what it can remark on.
  public let remarks: [RemarkCode]
  /// The rule in words, the same as its doc comment.
  public let text: String
  /// The requirements or rules it comes from.
  public let source: String
  let check: @Sendable (ClaimCandidate) -> [Blocker]
  let remark: @Sendable (ClaimCandidate) -> [Remark]

  /// Makes a rule.
  ///
  /// - Parameters:
  ///   - codes: The codes it can answer with.
  ///   - text: The rule in words.
  ///   - source: The requirements or rules it comes from.
  ///   - check: Returns the blockers of a candidate; empty when the rule is met.
  public init(
    _ codes: [BlockerCode], _ text: String, source: String,
    check: @escaping @Sendable (ClaimCandidate) -> [Blocker]
  ) {
    self.init(codes, remarks: [], text, source: source, check: check, remark: { _ in [] })
  }

  /// Makes a rule that stops nothing and only remarks.
  ///
  /// - Parameters:
  ///   - remarks: The codes of its remarks.
  ///   - text: The rule in words.
  ///   - source: The requirements or rules it comes from.
  ///   - remark: Returns the remarks on a candidate.
  public init(
    remarks: [RemarkCode], _ text: String, source: String,
    remark: @escaping @Sendable (ClaimCandidate) -> [Remark]
  ) {
    self.init([], remarks: remarks, text, source: source, check: { _ in [] }, remark: remark)
  }

  /// Makes a rule that can stop a claim and remark on it.
  ///
  /// - Parameters:
  ///   - codes: The codes it can answer with.
  ///   - remarks: The codes of its remarks.
  ///   - text: The rule in words.
  ///   - source: The requirements or rules it comes from.
  ///   - check: Returns the blockers of a candidate; empty when the rule is met.
  ///   - remark: Returns the remarks on a candidate.
  public init(
    _ codes: [BlockerCode], remarks: [RemarkCode], _ text: String, source: String,
    check: @escaping @Sendable (ClaimCandidate) -> [Blocker],
    remark: @escaping @Sendable (ClaimCandidate) -> [Remark]
  ) {
    self.codes = codes
    self.remarks = remarks
    self.text = text
    self.source = source
    self.check = check
    self.remark = remark
  }

  /// Every rule of the domain, in the order in which blockers are shown.
  public static let all: [ClaimRule] = [
    .procedureCode, .coverage, .payer, .benefits, .virtualDelivery, .authorization, .referral,
    .caps, .diagnosis, .coveredDiagnosis, .age, .minutes, .requiredMinutes, .sessionLength,
    .groupSize, .placeOfService, .allowedPlace, .modifiers, .interactiveComplexity, .charge,
    .billingProvider,
    .renderingProvider, .credential, .enrolment, .filing, .upload, .rowReview,
    .consent, .part2Consent, .plan, .screening, .audioOnlyReason, .inPersonVisit, .doubleBooking,
    .sameDay, .prolongedService, .signatureTime, .riskAnswers, .nearIdentity, .peerNames,
  ]
}
