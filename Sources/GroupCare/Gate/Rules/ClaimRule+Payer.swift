extension ClaimRule {
  /// The payer matrix has a row for the code, the product line, the place and the credential on the
  /// date of service, and it says covered.
  static let payer = ClaimRule(
    [.payerNoRow, .payerNotCovered],
    "The payer matrix has a row for the code, the product line, the place and the credential on the "
      + "date of service, and it says covered.",
    source: "M11, M14, M17, M28, M36, N8"
  ) { $0.payerTerms.blockers }
}

extension ClaimCandidate {
  /// The payer and its row in force; what lacks because of the code or the coverage is said there.
  var payerTerms: Finding<TermsInForce?> {
    guard let code = procedureCode.value, let coverage = coverage.value else {
      return .found(nil)
    }
    guard let terms else {
      return blocked(
        .payerNoRow, field: "payer",
        "The payer matrix has no row for \(code) with this payer on \(dateOfService).",
        source: "M11, M14, M36, N8", remedy: .payer(coverage.payer))
    }
    guard let covered = terms.ruling(on: \.isCovered), covered.value else {
      return blocked(
        .payerNotCovered, field: "payer",
        "This payer doesn't cover \(code) on \(dateOfService).", source: "M17, M28",
        remedy: .payer(coverage.payer), authority: .row(terms.reference))
    }
    return .found(terms)
  }

  /// The payer's row for this service, covered or not; nothing while code or coverage lack.
  var terms: TermsInForce? {
    guard let code = procedureCode.value, let coverage = coverageInForce,
      let payer = encounter.billing.payers[coverage.payer]
    else { return nil }
    let question = MatrixQuestion(
      code: code, productLine: coverage.productLine, place: standardPlace,
      credential: chart.session.detail.facilitator?.credential)
    return payer.row(for: question, on: dateOfService).map {
      TermsInForce(payer: payer, row: $0, policy: chart.practice.policy.terms)
    }
  }

  /// What the payer said of the benefits of the coverage in force for the year of the session.
  var benefits: Benefits? {
    guard let coverage = coverageInForce else { return nil }
    return encounter.billing.benefits.last {
      $0.coverage == coverage.id && $0.year.contains(dateOfService)
    }
  }
}
