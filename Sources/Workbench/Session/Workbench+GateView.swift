import GroupCare
import Screen

extension Workbench {
  func drawGate(_ painter: inout Painter) {
    guard let model = session else { return }
    let report = model.report
    let blockers = report.allBlockers
    painter.text(verdict(model), column: 1, row: 3, role: verdictRole(model))
    painter.text(tally(report), column: 1, row: 4, role: .textMuted)
    guard !blockers.isEmpty else {
      drawEncounters(model, from: 6, on: &painter)
      return
    }
    var row = 6
    for index in model.blocker.visible(shownRows, height: bodyRows - 4) {
      let isSelected = index == model.blocker.row
      draw(blockers[index], number: index + 1, isSelected: isSelected, row: row, on: &painter)
      row += 1
    }
    if blockers.indices.contains(model.blocker.row) {
      let selected = blockers[model.blocker.row]
      painter.text(
        "\(selected.code.rawValue) (\(selected.source)): "
          + (selected.stops == .session
            ? "stops every claim of the session." : "stops this member's claim alone."),
        column: 1, row: size.rows - 4, role: .textMuted)
    }
  }

  private func verdict(_ model: SessionModel) -> String {
    let report = model.report
    let ready = report.encounters.count { $0.state == .ready }
    let claimed = report.encounters.count { $0.state == .claimed }
    if case .cancelled = model.chart.session.state {
      return "\(signs[.notRecorded]) Cancelled: nothing to bill."
    }
    if !report.blockers.isEmpty {
      return "\(signs[.blocked]) Closed: \(Self.counted(report.blockers.count, "thing")) missing. "
        + "One missing note stops every claim."
    }
    if ready > 0 { return "\(signs[.ok]) Open: R writes \(Self.counted(ready, "claim"))." }
    if claimed > 0 { return "\(signs[.ok]) Done: \(Self.counted(claimed, "claim")) written." }
    return "\(signs[.blocked]) Documented, and nothing to bill."
  }

  private func verdictRole(_ model: SessionModel) -> StyleRole {
    model.report.isOpen ? .statusOk : .statusBlocked
  }

  private func tally(_ report: GateReport) -> String {
    let states: [(GateReport.EncounterReport.State, String)] = [
      (.claimed, "claimed"), (.ready, "ready"), (.blocked, "blocked"),
      (.notBillable, "not billable"),
    ]
    let counts = states.compactMap { state, word -> String? in
      let count = report.encounters.count { $0.state == state }
      return count == 0 ? nil : "\(count) \(word)"
    }
    let walkIns = session?.chart.present.count { $0.isWalkIn } ?? 0
    let present = "\(report.present - walkIns) of \(report.enrolled) present"
    let added = walkIns == 0 ? [] : [Self.counted(walkIns, "walk-in")]
    return ([present] + added + counts).joined(separator: " · ")
  }

  private func draw(
    _ blocker: Blocker, number: Int, isSelected: Bool, row: Int, on painter: inout Painter
  ) {
    let name = blocker.client.flatMap { session?.chart.encounter(of: $0)?.client.name.listed }
    painter.text(isSelected ? signs[.selection] : "", column: 0, row: row, width: 1)
    let sign: Sign = blocker.stops == .session ? .blocked : .warn
    painter.text(
      "\(number)", column: 2 + (number < 10 ? 1 : 0), row: row, role: .textMuted)
    painter.text(
      signs[sign], column: 5, row: row, width: 1,
      role: sign == .blocked ? .statusBlocked : .statusWarn)
    painter.text(name ?? "Session", column: 7, row: row, width: 20, role: .text)
    painter.text(blocker.message, column: 28, row: row, role: .text)
    if isSelected {
      painter.select(row: row)
      painter.cursor = Position(column: 0, row: row)
    }
  }

  private func drawEncounters(
    _ model: SessionModel, from top: Int, on painter: inout Painter
  ) {
    painter.cursor = Position(column: 1, row: 3)
    var row = top
    for (encounter, report) in zip(model.chart.encounters, model.report.encounters) {
      guard row < size.rows - 4 else { return }
      let (sign, role, word) = words(report, model.chart)
      painter.text("\(signs[sign])", column: 2, row: row, width: 1, role: role)
      painter.text(encounter.client.name.listed, column: 4, row: row, width: 26)
      painter.text(word, column: 31, row: row, role: role)
      row += 1
    }
  }

  private func words(
    _ report: GateReport.EncounterReport, _ chart: SessionChart
  ) -> (Sign, StyleRole, String) {
    switch report.state {
    case .ready: return (.ok, .statusOk, "ready")
    case .claimed:
      let claim = chart.claim(of: report.client)
      return (
        .ok, .statusOk,
        claim.map { "claim \($0.id), \($0.line.code), \($0.charge)" } ?? "claimed"
      )
    case .blocked:
      return (.blocked, .statusBlocked, report.blockers.first?.message ?? "blocked")
    case .notBillable:
      let word =
        switch report.notBillable {
        case .notPresent: "wasn't there: no claim"
        case .billedOnFamilyMember: "billed with the family"
        case .selfPay: "pays for it: no claim"
        case nil: "no claim"
        }
      return (.notRecorded, .textMuted, word)
    }
  }
}
