extension ClaimRule {
  /// The payer matrix has a row for the code on the date of service, and it says covered.
  static let payer = ClaimRule(
    [.payerNoRow, .payerNotCovered],
    "The payer matrix has a row for the code on the date of service, and it says covered.",
    source: "M11, M14, M17, M28, N8"
  ) { $0.payerTerms.blockers }
}

extension ClaimCandidate {
  /// The payer and its row in force; what lacks because of the code or the coverage is said there.
  var payerTerms: Finding<PayerTerms?> {
    guard let code = procedureCode.value, let coverage = coverage.value else {
      return .found(nil)
    }
    guard let payer = encounter.billing.payers[coverage.payer],
      let row = payer.row(for: code, on: dateOfService)
    else {
      return blocked(
        .payerNoRow, field: "payer",
        "The payer matrix has no row for \(code) with this payer on \(dateOfService).",
        source: "M11, M14, N8", remedy: .practice)
    }
    guard row.isCovered else {
      return blocked(
        .payerNotCovered, field: "payer",
        "This payer doesn't cover \(code) on \(dateOfService) (\(row.source)).",
        source: "M17, M28", remedy: .client(client.id))
    }
    return .found(PayerTerms(payer: payer, row: row))
  }
}

/// A payer and the row of its matrix that decides.
struct PayerTerms: Hashable, Sendable {
  let payer: Payer
  let row: PayerRow
}
