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
    guard let code = chart.group.kind.procedureCode, let coverage = coverage.value else {
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

  /// Looks up the payer's row, covered or not.
  func findTerms() -> TermsInForce? {
    guard let code = chart.group.kind.procedureCode, let coverage = coverageInForce,
      let payer = encounter.billing.payers[coverage.payer]
    else { return nil }
    let question = MatrixQuestion(
      code: code, productLine: coverage.productLine, place: standardPlace,
      credential: chart.session.detail.facilitator?.credential)
    return payer.row(for: question, on: dateOfService).map {
      TermsInForce(payer: payer, row: $0, policy: chart.practice.policy.terms)
    }
  }

  /// Returns what payer or practice says of one thing; nothing while no row covers the service.
  @inline(__always)
  func ruling<Value>(on term: KeyPath<PayerTerms, Value?>) -> Ruling<Value>? {
    coveredTerms?.ruling(on: term)
  }

  /// What the payer said of the benefits of the coverage in force for the year of the session.
  var benefits: Benefits? {
    coverageInForce.flatMap { encounter.billing.benefits(of: $0.id, on: dateOfService) }
  }

  /// What was claimed of this very session isn't counted against it.
  func countUnits() -> CountedService? {
    guard let terms = coveredTerms, let coverage = coverageInForce else { return nil }
    var facts = encounter.billing
    let isCounted = { (unit: ClaimedUnit) in unit.session != chart.session.id }
    if !facts.claimedUnits.allSatisfy(isCounted) { facts.claimedUnits.removeAll { !isCounted($0) } }
    if let used = claim?.authorization {
      facts.unitsClaimed[used, default: 0] = max(0, facts.unitsClaimed[used, default: 0] - 1)
    }
    return CountedService(
      facts: facts, coverage: coverage, terms: terms,
      diagnoses: diagnoses.value?.elements ?? [], date: dateOfService)
  }
}
