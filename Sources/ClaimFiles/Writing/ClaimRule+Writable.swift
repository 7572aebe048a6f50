public import GroupCare

extension ClaimRule {
  /// Everything the claim says can be written in X12: each name, address and number, after folding.
  ///
  /// It is handed to the gate as an additional rule, so that a name no file can carry is a blocker of that
  /// member's claim and not a surprise when the file is made.
  public static let writable = ClaimRule(
    [.nameUnwritable],
    "Everything the claim says can be written in X12: each name, address and number, after folding.",
    source: "C42"
  ) { candidate in
    var folder = ClaimFolder()
    folder.check(candidate)
    return folder.unwritable.map { field in
      Blocker(
        .nameUnwritable, stops: .encounter, client: candidate.client.id,
        field: field.field.rawValue, message: field.sentence, source: "C42",
        remedy: field.field.isOfPractice ? .practice : .client(candidate.client.id))
    }
  }
}

extension ClaimFolder {
  /// Folds what a candidate's claim would say; what isn't there at all is for other rules to name.
  fileprivate mutating func check(_ candidate: ClaimCandidate) {
    let facts = candidate.encounter.billing
    let chart = candidate.chart
    guard let coverage = candidate.coverageInForce, let payer = facts.payers[coverage.payer] else {
      return
    }
    _ = parties(
      coverage: coverage, payer: payer, address: candidate.client.address,
      birthDate: candidate.client.birthDate, sex: candidate.client.sex)
    if chart.practice.billing.npi != nil { _ = billing(chart.practice.billing) }
    if let rendering = candidate.rendering { _ = providerName(rendering.name, .renderingName) }
    if let supervising = candidate.supervising {
      _ = providerName(supervising.name, .supervisingName)
    }
    _ = text(candidate.authorization?.number ?? "", .authorizationNumber, most: 50)
  }
}
