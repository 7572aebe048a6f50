extension ClaimRule {
  /// The code follows from the kind of group: 90853 for psychotherapy, 90849 once a family for
  /// multiple-family groups, or the payer's own code instead; psychoeducation and support are never
  /// billed.
  static let procedureCode = ClaimRule(
    [.groupNeverBilled, .noFamily],
    "The code follows from the kind of group: 90853 for psychotherapy, 90849 once a family for "
      + "multiple-family groups, or the payer's own code instead; psychoeducation and support are never "
      + "billed.",
    source: "M18, M41, M97, R1, R6, R7, R8"
  ) { $0.procedureCode.blockers }
}

extension ClaimCandidate {
  /// The code that stands on the claim: the payer's own where its row names one (M18, R7).
  var billedCode: ProcedureCode? { terms?.billedCode ?? chart.group.kind.procedureCode }

  var procedureCode: Finding<ProcedureCode> {
    let kind = chart.group.kind
    guard let code = kind.procedureCode else {
      return blocked(
        .groupNeverBilled, field: "group.kind",
        "A \(kind.label) group is never billed as psychotherapy.", source: "M97, R8",
        remedy: .never)
    }
    if kind == .multipleFamily, encounter.billing.family == nil {
      return blocked(
        .noFamily, field: "family",
        "This member belongs to no family, and the group is billed by family.",
        source: "M41, R6", remedy: .client(client.id))
    }
    return .found(code)
  }
}
