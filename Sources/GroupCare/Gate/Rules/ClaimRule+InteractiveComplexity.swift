extension ClaimRule {
  /// Interactive complexity, 90785, is billed only beside the code of the group, and only where the
  /// member's own note documents a factor of it and the payer pays it with that code; where the payer
  /// doesn't, or it was interpreting, the claim goes without it and says so.
  static let interactiveComplexity = ClaimRule(
    remarks: [.complexityNotPaid, .complexityOtherCode, .complexityInterpreting],
    "Interactive complexity, 90785, is billed only beside the code of the group, and only where the "
      + "member's own note documents a factor of it and the payer pays it with that code; where the payer "
      + "doesn't, or it was interpreting, the claim goes without it and says so.",
    source: "M38, R5"
  ) { candidate in
    if case .left(let remark) = candidate.complexity { [remark] } else { [] }
  }
}

/// What becomes of the interactive complexity of one member.
enum ComplexityStanding {
  /// The note documents none.
  case notDocumented
  /// It is documented, and the claim goes without it.
  case left(Remark)
  /// It is added.
  case billed
}

extension ClaimCandidate {
  /// What becomes of the interactive complexity that the note documents; nothing while no row covers the
  /// service.
  var complexity: ComplexityStanding {
    guard let terms = coveredTerms,
      let documented = InteractiveComplexity(encounter.note.content)
    else { return .notDocumented }
    let code = terms.billedCode
    guard code.canTakeInteractiveComplexity else {
      return .left(
        remark(
          .complexityOtherCode,
          "The note documents interactive complexity, which is never billed with \(code).",
          source: "R5"))
    }
    if documented.isAboutInterpreting {
      return .left(
        remark(
          .complexityInterpreting,
          "What the note documents as interactive complexity is interpreting, which 90785 isn't for.",
          source: "R5"))
    }
    guard isComplexityPaid else {
      return .left(
        remark(
          .complexityNotPaid,
          "The note documents interactive complexity; 90785 isn't paid with \(code), so it isn't billed.",
          source: "R5",
          authority: complexityRuling(by: terms)?.authority ?? .row(terms.reference)))
    }
    return .billed
  }

  /// Whether the payer pays 90785 beside the code of the group.
  var isComplexityPaid: Bool {
    guard let terms = coveredTerms, terms.billedCode.canTakeInteractiveComplexity else {
      return false
    }
    return complexityRuling(by: terms)?.value == true
  }

  /// Whether 90785 stands on the claim beside the code of the group.
  var isComplexityBilled: Bool {
    if case .billed = complexity { true } else { false }
  }

  /// Who says whether 90785 is paid: of another code than 90853 the payer's own row alone (R5).
  private func complexityRuling(by terms: TermsInForce) -> Ruling<Bool>? {
    let ruling = terms.ruling(on: \.allowsInteractiveComplexity)
    return terms.billedCode == .groupPsychotherapy || ruling?.authority != .practice ? ruling : nil
  }

  /// The modifiers of 90785: those of the code beside it where nobody says otherwise.
  func addOnModifiers(by terms: TermsInForce) -> [Modifier] {
    guard let own = terms.ruling(on: \.interactiveComplexityModifiers) else {
      return modifiers(by: terms)
    }
    return own.value[encounter.attendance.delivery] ?? []
  }

  /// What is billed beside the code of the group: what the claim has once it is made, as things stand
  /// before.
  var addOn: ProcedureCode? {
    if let claim { return claim.line.addOn?.code }
    return notBillable == nil && isComplexityBilled ? .interactiveComplexity : nil
  }

  /// What the practice charges for 90785; nothing while it has no fee for it.
  var addOnCharge: Money? {
    chart.practice.fees[.interactiveComplexity].flatMap { $0 > .zero ? $0 : nil }
  }
}
