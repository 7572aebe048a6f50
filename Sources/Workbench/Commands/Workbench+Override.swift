import GroupCare
import Screen

extension Workbench {
  /// Asks why the selected soft rule is overridden, or takes an override back.
  mutating func override() -> [Effect] {
    guard let model = session, let row = model.selectedGateRow, let client = row.client else {
      return []
    }
    let name = model.chart.encounter(of: client)?.client.name.listed ?? client.text
    if case .overridden(_, let made, _) = row {
      return changed(
        .restoreOverride(client, made.code, nil), what: "taking back an override of \(name)",
        said: "\(made.code.rawValue) isn't overridden any more for \(name). u undoes it.")
    }
    guard let blocker = row.blocker else { return [] }
    let findings = model.report.encounters.first { $0.client == client }?.blockers ?? []
    ask(
      Dialog(
        .override(client, blocker.code), title: "Bill \(name) anyway",
        info: findings.filter { $0.code == blocker.code }.map(\.message) + [
          "\(blocker.code.rawValue) is overridden for this claim alone. The reason and your name"
            + " stand on the claim and in the log."
        ], items: [.lines("Why")], accept: "override"))
    return []
  }

  /// Overrides a rule with the reason that was given.
  mutating func overridden(
    _ client: ClientID, _ code: BlockerCode, _ open: Dialog
  ) -> [Effect] {
    let name = session?.chart.encounter(of: client)?.client.name.listed ?? client.text
    let effects = changed(
      .override(client, code, reason: open.items[0].text), what: "override of \(code.rawValue)",
      said: "\(code.rawValue) is overridden for \(name). u undoes it.")
    let row = session?.gateRows.first { row in
      if case .overridden(client, let made, _) = row { made.code == code } else { false }
    }
    session?.selectGateRow(row)
    return effects
  }

  /// What is wrong with a reason for an override; nothing when it says something.
  func fault(ofReason reason: String, for code: BlockerCode) -> String? {
    guard let context else { return nil }
    if Override(code, reason: reason, by: context.by, at: context.at) != nil { return nil }
    return reason.allSatisfy(\.isWhitespace)
      ? SessionRefusal.needsReason.sentence
      : "This says nothing: write why the claim is right all the same."
  }

  /// Why the selected row of the gate can't be overridden, nor its override taken back.
  var overrideReason: String? {
    guard let model = session, let row = model.selectedGateRow else {
      return "There is nothing to override."
    }
    switch row {
    case .overridden(let client, _, _):
      return model.chart.claim(of: client).map {
        "It stands on claim \($0.id); the claim is voided first."
      }
    case .blocker(let blocker): return blocker.isOverridable ? nil : blocker.hardness
    case .unwritten(let note): return note.blockers.first?.hardness
    case .member: return "Nothing of this member's own stops the claim."
    case .remark: return "This stops no claim, so there is nothing to override."
    }
  }

  /// Who a person is, in words.
  func named(_ person: ClinicianID) -> String {
    if let user = who?.user, user.id == person { return user.signature }
    return session?.chart.clinicians[person]?.signature ?? person.text
  }
}

extension Blocker {
  /// Why nobody can override it; of a soft one, that somebody can.
  fileprivate var hardness: String {
    if stops == .session {
      return "Nobody overrides what stops the whole session: it is mended."
    }
    switch authority {
    case .row: return "Nobody overrides what the payer says: it would deny the claim."
    case .practice: return "Nobody overrides the practice's policy here: it is met, or changed."
    case nil: return "Nobody overrides this: no claim is right without it."
    }
  }
}
