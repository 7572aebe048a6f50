extension ClaimRule {
  /// Where policy asks for a plan, the member has one, signed by the date of service, that names the
  /// group, says why, and has goals; any plan was reviewed as recently as payer or practice want it.
  static let plan = ClaimRule(
    [
      .planMissing, .planNotSignedYet, .planNoGroupModality, .planNoRationale, .planNoGoals,
      .planReviewOverdue,
    ],
    "Where policy asks for a plan, the member has one, signed by the date of service, that names the "
      + "group, says why, and has goals; any plan was reviewed as recently as payer or practice want "
      + "it.",
    source: "M67, M68, M69, R21"
  ) { candidate in
    let review = candidate.planReviewBlocker.map { [$0] } ?? []
    guard candidate.chart.practice.policy.needsPlan else { return review }
    return candidate.planBlockers + review
  }
}

extension ClaimCandidate {
  fileprivate var planBlockers: [Blocker] {
    func fault(_ code: BlockerCode, _ message: String) -> Blocker {
      blocker(
        code, field: "plan", message, source: "M68, R21", remedy: .client(client.id),
        authority: .practice)
    }
    guard let plan = encounter.billing.plan else {
      return [fault(.planMissing, "This member has no treatment plan.")]
    }
    var faults: [Blocker] = []
    if plan.signedOn > dateOfService {
      faults.append(
        fault(
          .planNotSignedYet, "The treatment plan was signed on \(plan.signedOn), after the session."
        ))
    }
    if !plan.namesGroup {
      faults.append(
        fault(.planNoGroupModality, "The treatment plan doesn't name group psychotherapy."))
    }
    if plan.rationale.trimmed.isEmpty || Filler.isFiller(plan.rationale) {
      faults.append(
        fault(.planNoRationale, "The treatment plan doesn't say why group is right here."))
    }
    if plan.goals.isEmpty {
      faults.append(fault(.planNoGoals, "The treatment plan has no goals."))
    }
    return faults
  }

  /// A review after the session makes up for nothing on its date.
  fileprivate var planReviewBlocker: Blocker? {
    guard let plan = encounter.billing.plan, let days = terms?.ruling(on: \.planReviewDays) else {
      return nil
    }
    let dates = [plan.signedOn, plan.reviewedOn ?? plan.signedOn].filter { $0 <= dateOfService }
    guard let last = dates.max(), last.days(until: dateOfService) > days.value else { return nil }
    return blocker(
      .planReviewOverdue, field: "plan",
      "The treatment plan was last reviewed on \(last), more than \(days.value) days before.",
      source: "M68, R21", remedy: .client(client.id), authority: days.authority)
  }
}
