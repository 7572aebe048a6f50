extension ClaimRule {
  /// The practice has a fee for the code that is billed, and for 90785 where it is added.
  static let charge = ClaimRule(
    [.chargeMissing],
    "The practice has a fee for the code that is billed, and for 90785 where it is added.",
    source: "M140, M154, R5"
  ) { candidate in
    guard candidate.charge.blockers.isEmpty else { return candidate.charge.blockers }
    guard candidate.isComplexityBilled, candidate.addOnCharge == nil else { return [] }
    return [
      candidate.blocker(
        .chargeMissing, field: "fees",
        "The practice has no fee for 90785, which this member's note documents and the payer pays.",
        source: "M140, M154, R5", remedy: .practice)
    ]
  }
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
