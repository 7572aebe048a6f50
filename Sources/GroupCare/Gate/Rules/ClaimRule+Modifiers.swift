extension ClaimRule {
  /// A line has four modifiers at most, and the member's note gives the reason for those that the payer
  /// wants documented.
  static let modifiers = ClaimRule(
    [.modifierTooMany, .modifierNotDocumented],
    "A line has four modifiers at most, and the member's note gives the reason for those that the payer "
      + "wants documented.",
    source: "M38, M44, R19"
  ) { candidate in
    guard let terms = candidate.coveredTerms else { return [] }
    var blockers: [Blocker] = []
    let lines = candidate.linesOfModifiers(by: terms)
    if let long = lines.first(where: { $0.value.count > LineModifiers.limit }) {
      blockers.append(
        candidate.blocker(
          .modifierTooMany, field: "payer.modifiers",
          "A line has \(LineModifiers.limit) modifiers at most, and this payer's row names \(long.value.count).",
          source: "R19", remedy: .payer(terms.payer.id), authority: long.authority))
    }
    if let undocumented = candidate.modifiersToDocument,
      Filler.isFiller(candidate.encounter.note.content[.modifierReason])
    {
      let names = undocumented.value.map(\.text).joined(separator: ", ")
      blockers.append(
        candidate.blocker(
          .modifierNotDocumented, field: "note.\(ProgressNoteField.modifierReason.key)",
          "The note doesn't say why modifier \(names) is used.", source: "M44",
          remedy: .note(candidate.client.id, .modifierReason),
          authority: undocumented.authority))
    }
    return blockers
  }
}

extension ClaimCandidate {
  /// The modifiers of each line of the claim.
  func linesOfModifiers(by terms: TermsInForce) -> [Ruling<[Modifier]>] {
    let main = terms.ruling(on: \.modifiers)
    let lines = [Ruling(modifiers(by: terms), by: main?.authority ?? .row(terms.reference))]
    guard isComplexityBilled else { return lines }
    let own = terms.ruling(on: \.interactiveComplexityModifiers)?.authority
    return lines + [Ruling(addOnModifiers(by: terms), by: own ?? lines[0].authority)]
  }

  /// The modifiers of the lines whose reason must stand in the member's note; nothing when none must.
  var modifiersToDocument: Ruling<[Modifier]>? {
    guard let terms = coveredTerms, let documented = ruling(on: \.documentedModifiers) else {
      return nil
    }
    var used: [Modifier] = []
    for modifier in linesOfModifiers(by: terms).flatMap(\.value)
    where documented.value.contains(modifier) && !used.contains(modifier) {
      used.append(modifier)
    }
    return used.isEmpty ? nil : Ruling(used, by: documented.authority)
  }
}
