extension ClaimRule {
  /// A code for a prolonged service beside the group on one day is remarked on; which codes those are
  /// is policy.
  static let prolongedService = ClaimRule(
    remarks: [.prolongedService],
    "A code for a prolonged service beside the group on one day is remarked on; which codes those "
      + "are is policy.",
    source: "M45"
  ) { candidate in
    let codes = candidate.chart.practice.policy.prolongedServiceCodes
    return candidate.individualServicesThatDay.filter { codes.contains($0.code) }.map { service in
      Remark(
        .prolongedService, client: candidate.client.id,
        message: "That day has \(service.code); time in the group is no prolonged service.",
        source: "M45", authority: .practice)
    }
  }
}
