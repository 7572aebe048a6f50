import GroupCare
import Screen

extension Workbench {
  /// What is known of a row of the gate: what was found, by which rule, who decided, and how it is
  /// mended.
  func gateDetail(of row: GateRow, _ model: SessionModel) -> [String] {
    switch row {
    case .blocker(let blocker):
      let scope =
        blocker.stops == .session
        ? "stops every claim of the session." : "stops this member's claim alone."
      return ["\(blocker.code.rawValue) (\(blocker.source)): \(scope)", blocker.message]
        + decision(blocker.authority) + [
          (blocker.isMendedHere
            ? blocker.mending(in: model.chart).contains("Enter") ? "" : "Enter goes there. "
            : blocker.file(withholding: withheld) == nil ? "" : "Enter shows the file. ")
            + blocker.mending(in: model.chart)
        ]
        + (blocker.isOverridable ? ["Or bill anyway: B, with a reason."] : [])
    case .unwritten(let note):
      let labels = note.blockers.compactMap { $0.label(in: model.chart) }
      return [
        "\(note.words), which stops every claim.",
        model.unfoldedNotes.contains(note.client)
          ? "Enter goes to the first; Left sums them up again."
          : "Enter goes to the first; Right shows each in a row of its own.",
        "To write: \(labels.joined(separator: ", ")).",
      ]
    case .member(let report): return standing(of: report, model)
    case .overridden(let client, let made, let findings):
      let claim = model.chart.claim(of: client)
      return [
        "\(made.code.rawValue): overridden by \(named(made.by)), \(made.at.date) \(made.at.time).",
        "Because \(made.reason)",
        claim.map { "It stands on claim \($0.id)." }
          ?? (findings.isEmpty
            ? "The rule finds nothing any more; B takes the override back." : "B takes it back."),
      ] + findings.map(\.message)
    case .remark(let remark):
      return [
        "\(remark.code.rawValue) (\(remark.source)): stops nothing, worth knowing.", remark.message,
      ] + decision(remark.authority)
    }
  }

  /// Who decided: the payer's row with its file, or the practice.
  private func decision(_ authority: Authority?) -> [String] {
    switch authority {
    case .row(let row):
      ["Decided by \(row.text), payers/\(row.payer).toml, reviewed \(row.reviewed)."]
    case .practice: ["Decided by the practice's own policy, practice.toml."]
    case nil: []
    }
  }

  private func standing(
    of report: GateReport.EncounterReport, _ model: SessionModel
  ) -> [String] {
    let row = report.row.map { ["Payer's row: \($0.text), reviewed \($0.reviewed)."] } ?? []
    switch report.state {
    case .ready: return ["Ready: every rule is met; R writes the claim."] + row
    case .claimed:
      let claim = model.chart.claim(of: report.client)
      return [
        claim.map { "Claim \($0.id) of batch \($0.batch), \($0.payerName)." } ?? "Claimed."
      ] + row
    case .blocked:
      return ["Nothing of this member's own stops the claim; it waits for the session."] + row
    case .notBillable:
      switch report.notBillable {
      case .billedOnFamilyMember(let other):
        let name = model.chart.encounter(of: other)?.client.name.listed ?? other.text
        return ["The family is billed once, on \(name)."]
      case .selfPay: return ["This member pays, so no payer is sent a claim."]
      case .notPresent, nil: return ["Who wasn't there isn't billed."]
      }
    }
  }
}

extension Blocker {
  /// What the field is called that is to be written; nothing when it is about no field of a note.
  fileprivate func label(in chart: SessionChart) -> String? {
    switch remedy {
    case .groupNote(let field): field.label
    case .note(let client, let field):
      field.label(among: chart.encounter(of: client)?.billing.plan?.goals ?? [])
    default: nil
    }
  }
}
