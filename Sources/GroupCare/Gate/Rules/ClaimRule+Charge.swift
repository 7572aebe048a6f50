extension ClaimRule {
  /// The practice has a fee for the code that is billed.
  static let charge = ClaimRule(
    [.chargeMissing], "The practice has a fee for the code that is billed.", source: "M140, M154"
  ) { $0.charge.blockers }
}

extension ClaimCandidate {
  var charge: Finding<Money?> {
    guard let code = billedCode else { return .found(nil) }
    guard let fee = chart.practice.fees[code], fee > .zero else {
      return blocked(
        .chargeMissing, field: "fees", "The practice has no fee for \(code).",
        source: "M140, M154", remedy: .practice)
    }
    return .found(fee)
  }
}
