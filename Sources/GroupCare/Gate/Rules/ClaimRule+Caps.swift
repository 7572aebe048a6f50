extension ClaimRule {
  /// No cap of the payer on units in a day, week, benefit year or number of months is reached.
  static let caps = ClaimRule(
    [.capReached],
    "No cap of the payer on units in a day, week, benefit year or number of months is reached.",
    source: "M11, M19, M22, M36, R3"
  ) { candidate in
    guard let counted = candidate.counted, let reached = counted.capReached else { return [] }
    return [
      candidate.blocker(
        .capReached, field: "payer", "The cap of \(reached.value.text) is reached.",
        source: "M19, M22, R3", remedy: .payer(counted.coverage.payer),
        authority: reached.authority)
    ]
  }
}
