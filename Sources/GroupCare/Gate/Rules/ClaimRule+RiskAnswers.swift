extension ClaimRule {
  /// The answers about risk go together: where intent or a plan is present and the risk is called low,
  /// thoughts are denied or no safety plan is needed, it is remarked on.
  static let riskAnswers = ClaimRule(
    remarks: [.riskContradicted],
    "The answers about risk go together: where intent or a plan is present and the risk is called "
      + "low, thoughts are denied or no safety plan is needed, it is remarked on.",
    source: "M125, M126"
  ) { candidate in
    RiskAnswers(candidate.encounter.note.content).contradictions.map { contradiction in
      candidate.remark(
        .riskContradicted, "Look at the risk again: \(contradiction.reason).",
        source: "M125, M126")
    }
  }
}
