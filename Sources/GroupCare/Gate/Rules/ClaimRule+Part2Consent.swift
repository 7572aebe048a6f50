extension ClaimRule {
  /// In a group that 42 CFR Part 2 protects, the member consented to disclosure to this payer on the
  /// date of service and hasn't revoked it.
  static let part2Consent = ClaimRule(
    [.part2ConsentMissing],
    "In a group that 42 CFR Part 2 protects, the member consented to disclosure to this payer on the "
      + "date of service and hasn't revoked it.",
    source: "R31"
  ) { candidate in
    guard candidate.chart.group.isPart2, let payer = candidate.coverageInForce?.payer,
      !candidate.allowsDisclosure(to: payer)
    else { return [] }
    return [
      candidate.blocker(
        .part2ConsentMissing, field: "consent",
        "No Part 2 consent allows disclosure to this payer on \(candidate.dateOfService).",
        source: "R31", remedy: .client(candidate.client.id))
    ]
  }
}

extension ClaimCandidate {
  /// What was revoked before today allows nothing any more: a claim discloses on the day it is made.
  fileprivate func allowsDisclosure(to payer: PayerID) -> Bool {
    encounter.billing.consents.contains { consent in
      consent.kind == .part2Disclosure && consent.isFor(chart.group.id)
        && consent.period.contains(dateOfService)
        && consent.period.last.map { $0 >= today } ?? true
        && (consent.payers.isEmpty || consent.payers.contains(payer))
    }
  }
}
