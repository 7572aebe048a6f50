extension ClaimRule {
  /// A coverage of the member is in force on the date of service.
  static let coverage = ClaimRule(
    [.coverageMissing, .coverageNotInForce],
    "A coverage of the member is in force on the date of service.", source: "M9, M140, M144"
  ) { $0.coverage.blockers }
}

extension ClaimCandidate {
  var coverage: Finding<Coverage> {
    if encounter.billing.coverages.isEmpty {
      return blocked(
        .coverageMissing, field: "coverage", "This member has no coverage on record.",
        source: "M9, M140", remedy: .client(client.id))
    }
    guard let coverage = coverageInForce else {
      return blocked(
        .coverageNotInForce, field: "coverage",
        "No coverage of this member is in force on \(dateOfService).", source: "M9, M144",
        remedy: .client(client.id))
    }
    return .found(coverage)
  }
}
