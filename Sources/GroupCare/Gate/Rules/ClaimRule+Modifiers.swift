extension ClaimRule {
  /// The line has four modifiers at most, and the member's note gives the reason for those that the
  /// payer wants documented.
  static let modifiers = ClaimRule(
    [.modifierTooMany, .modifierNotDocumented],
    "The line has four modifiers at most, and the member's note gives the reason for those that the "
      + "payer wants documented.",
    source: "M38, M44, R19"
  ) { candidate in
    guard let terms = candidate.coveredTerms else { return [] }
    var blockers: [Blocker] = []
    let modifiers = candidate.modifiers(by: terms)
    if modifiers.count > LineModifiers.limit {
      blockers.append(
        candidate.blocker(
          .modifierTooMany, field: "payer.modifiers",
          "A line has \(LineModifiers.limit) modifiers at most, and this payer's row names \(modifiers.count).",
          source: "R19", remedy: .payer(terms.payer.id),
          authority: terms.ruling(on: \.modifiers)?.authority))
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
  /// The modifiers of the line whose reason must stand in the member's note; nothing when none must.
  var modifiersToDocument: Ruling<[Modifier]>? {
    guard let terms = coveredTerms, let documented = ruling(on: \.documentedModifiers) else {
      return nil
    }
    let used = modifiers(by: terms).filter(documented.value.contains)
    return used.isEmpty ? nil : Ruling(used, by: documented.authority)
  }
}
