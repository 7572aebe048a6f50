import GroupCare

/// What the note documents for 90785, and whether it is billed.
extension MemberReading {
  /// Whether the note of a service that is covered names a factor and says what happened.
  var isComplex: Bool {
    isCovered && text(.complexityFactor) != ""
      && !KnownTexts.isNoReason(text(.complexityAccount))
  }

  /// Codes that never go with it.
  var isAddingImpossible: Bool {
    let never = ["90785", "90839", "90840", "90846", "90847", "G0410", "G0411"]
    return never.contains(billedCode ?? "")
  }

  /// Whether what the member had in place of speech was somebody who translates.
  var isInterpreting: Bool {
    let words = PlainWords.lowercased(text(.complexityAccount))
    return text(.complexityFactor) == "play-or-devices"
      && (words.contains("interpreter") || words.contains("translating"))
  }

  /// Whether the payer pays it; the practice can say so of 90853 alone.
  var isAddingPaid: Bool {
    if let said = row?.terms.allowsInteractiveComplexity { return said }
    return billedCode == "90853" && says(\.allowsInteractiveComplexity) == true
  }

  /// Whether it stands on the claim.
  var isAdded: Bool { isComplex && !isAddingImpossible && !isInterpreting && isAddingPaid }

  /// The fee of it; one of nothing is none.
  var addedFee: Money? {
    let fee = chart.practice.fees.first { $0.key.text == "90785" }?.value
    return fee.flatMap { $0.cents > 0 ? $0 : nil }
  }

  /// Its modifiers: its own where somebody names them, else those of the line before it.
  var addedModifiers: [Modifier] {
    guard let own = rowSays(\.interactiveComplexityModifiers) else { return modifiers }
    return own[delivery] ?? []
  }
}
