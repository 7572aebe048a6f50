extension ClaimRule {
  /// The benefits of the member's coverage for the year, where they were asked for, cover group
  /// psychotherapy as this member took part and have a unit left; and they were asked for where payer
  /// or practice wants that.
  static let benefits = ClaimRule(
    [.benefitGroup, .benefitVirtual, .benefitUnits, .benefitUnchecked],
    "The benefits of the member's coverage for the year, where they were asked for, cover group "
      + "psychotherapy as this member took part and have a unit left; and they were asked for where "
      + "payer or practice wants that.",
    source: "M9, M10, M26, M28, M29"
  ) { candidate in
    guard let counted = candidate.counted else { return [] }
    guard let benefits = counted.benefits else {
      guard let asked = candidate.ruling(on: \.needsBenefitsCheck), asked.value else { return [] }
      return [
        candidate.benefitBlocker(
          .benefitUnchecked,
          "Nobody asked for this coverage's benefits for \(candidate.dateOfService).",
          source: "M26, M29", authority: asked.authority)
      ]
    }
    if !benefits.coversGroup {
      return [
        candidate.benefitBlocker(
          .benefitGroup,
          "As asked on \(benefits.checkedOn), this coverage doesn't cover groups.",
          source: "M9, M28")
      ]
    }
    var blockers: [Blocker] = []
    if candidate.encounter.attendance.delivery.isRemote, benefits.coversVirtual == false {
      blockers.append(
        candidate.benefitBlocker(
          .benefitVirtual,
          "As asked on \(benefits.checkedOn), this coverage doesn't cover virtual groups.",
          source: "M10"))
    }
    if let allowed = counted.benefitUnitsUsedUp {
      blockers.append(
        candidate.benefitBlocker(
          .benefitUnits,
          "Of \(allowed.counted("unit")) a year from \(benefits.year.first), \(counted.unitsOfYear) are used.",
          source: "M26, M29"))
    }
    return blockers
  }
}

extension ClaimCandidate {
  fileprivate func benefitBlocker(
    _ code: BlockerCode, _ message: String, source: String, authority: Authority? = nil
  ) -> Blocker {
    blocker(
      code, field: "benefits", message, source: source, remedy: .client(client.id),
      authority: authority)
  }
}
