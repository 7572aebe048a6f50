extension BillingFacts {
  /// Returns the units of a benefit year that are used: those claimed here, and those used before.
  public func unitsUsed(of benefits: Benefits) -> Int {
    guard let payer = coverages.first(where: { $0.id == benefits.coverage })?.payer else {
      return benefits.unitsUsedBefore
    }
    return benefits.unitsUsedBefore
      + claimedUnits.count { $0.payer == payer && benefits.year.contains($0.dateOfService) }
  }

  /// Returns the day by which the plan has to be reviewed for a group (R21); nothing without a plan, or
  /// where neither payer nor practice says anything about it.
  ///
  /// - Parameters:
  ///   - group: The group.
  ///   - client: Whose facts these are.
  ///   - practice: The practice, whose policy holds where payers are silent.
  ///   - credential: The credential of who leads the group.
  ///   - date: The day on which the payer's rows are asked.
  /// - Returns: The last day on which a session still counts as reviewed.
  public func reviewDue(
    for group: TherapyGroup?, of client: Client, practice: PracticeProfile,
    credential: Credential? = nil, on date: CalendarDate
  ) -> CalendarDate? {
    guard let plan else { return nil }
    let terms = group.flatMap {
      service(in: $0, of: client, practice: practice, credential: credential, on: date)?.terms
    }
    let days = terms?.ruling(on: \.planReviewDays)?.value ?? practice.policy.terms.planReviewDays
    return days.map { max(plan.signedOn, plan.reviewedOn ?? plan.signedOn).adding(days: $0) }
  }
}
