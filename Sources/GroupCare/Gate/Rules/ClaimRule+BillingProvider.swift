extension ClaimRule {
  /// The practice has an NPI.
  static let billingProvider = ClaimRule(
    [.billingNPI], "The practice has an NPI.", source: "M55, M139"
  ) { $0.billingProvider.blockers }
}

extension ClaimCandidate {
  var billingProvider: Finding<BillingProvider> {
    guard chart.practice.billing.npi != nil else {
      return blocked(
        .billingNPI, field: "practice.npi", "The practice has no NPI on record.",
        source: "M55, M139", remedy: .practice)
    }
    return .found(chart.practice.billing)
  }
}
