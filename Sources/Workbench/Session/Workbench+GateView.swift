import GroupCare
import Screen

extension Workbench {
  /// Draws the gate: what is blocked and how each member stands, and below it the selected row in full.
  func drawGate(_ painter: inout Painter) {
    guard let model = session else { return }
    painter.text(verdict(model), column: 1, row: 3, role: verdictRole(model))
    painter.text(tally(model.report), column: 1, row: 4, role: .textMuted)
    painter.cursor = Position(column: 1, row: 3)
    let top = 6
    let bottom = size.rows - 3 - detailRows
    var row = top
    var above: ClientID??
    let shown = shownRows
    let visible = model.gateCursor.visible(shown, height: bottom - 1 - top)
    drawMore(visible, of: shown, on: &painter)
    for index in visible {
      let line = gateLine(model.gateRows[index], model)
      let isUnder = model.gateRows[index].isUnderMember || model.isPart(index)
      let isNamed = !isUnder || line.client != above
      above = .some(line.client)
      draw(line, isNamed: isNamed, row: row, on: &painter)
      if let number = line.number {
        painter.text(
          painter.isLinear ? "\(number)." : "\(number)", column: 4 - min(3, "\(number)".count),
          row: row, role: .textMuted)
      }
      if index == model.gateCursor.row {
        painter.text(signs[.selection], column: 0, row: row, width: 1)
        painter.select(row: row)
        painter.cursor = Position(column: 0, row: row)
      }
      row += 1
    }
    guard let selected = model.selectedGateRow else { return }
    painter.rule(row: bottom - 1)
    drawDetail(of: selected, model, rows: bottom..<(size.rows - 3), on: &painter)
  }

  /// The rows of what is said of the selected row; fewer on a small screen.
  private var detailRows: Int { min(5, max(2, (size.rows - 9) / 3)) }

  private func drawDetail(
    of row: GateRow, _ model: SessionModel, rows: Range<Int>, on painter: inout Painter
  ) {
    let lines = gateDetail(of: row, model).flatMap { line in
      TextWidth.wrap(line, to: size.columns - 2).map(String.init)
    }
    for (offset, row) in rows.enumerated() where lines.indices.contains(offset) {
      let isCut = offset == rows.count - 1 && lines.count > rows.count
      painter.text(
        isCut ? lines[offset] + " " + signs[.ellipsis] : lines[offset], column: 1, row: row,
        width: size.columns - 2, role: offset == 0 ? .text : .textMuted)
    }
  }

  /// What one row of the gate shows.
  private struct GateLine {
    let client: ClientID?
    var name: String
    let sign: Sign
    let role: StyleRole
    let text: String
    /// What the sign means where words stand for signs; nothing where the text says it.
    var word = ""
    var number: Int?
    /// What can be done with it, at the right edge.
    var mark = ""
    /// Whether the text has the role too, and not the sign alone.
    var isTold = false
  }

  private func gateLine(_ row: GateRow, _ model: SessionModel) -> GateLine {
    let name = row.client.flatMap { model.chart.encounter(of: $0)?.client.name.listed }
    func line(_ sign: Sign, _ role: StyleRole, _ text: String, isTold: Bool = true) -> GateLine {
      GateLine(
        client: row.client, name: name ?? "Session", sign: sign, role: role, text: text,
        isTold: isTold)
    }
    switch row {
    case .blocker(let blocker):
      // What is only to be written or decided here isn't as bad as what nobody at this screen can mend.
      let isHard = !blocker.isUnwritten && !blocker.isOverridable
      var shown = line(
        isHard ? .blocked : .warn, isHard ? .statusBlocked : .statusWarn, blocker.message,
        isTold: false)
      shown.number = model.gateRows.firstIndex(of: row).map(model.blockerNumber(upTo:))
      shown.word = blocker.stops == .session ? "stops every claim" : "stops this claim"
      shown.mark = blocker.isOverridable ? "overridable" : ""
      return shown
    case .unwritten(let note):
      let isUnfolded = model.unfoldedNotes.contains(note.client)
      let isRead = presentation == .linear
      var shown = line(
        .warn, .statusWarn, isRead ? note.words : (isUnfolded ? "- " : "+ ") + note.words,
        isTold: false)
      if note.client == nil { shown.name = "Group note" }
      shown.number = model.gateRows.firstIndex(of: row).map { model.blockerNumber(upTo: $0) + 1 }
      shown.word = "stops every claim"
      if isRead { shown.mark = isUnfolded ? "unfolded" : "folded" }
      return shown
    case .member(let report):
      let (sign, role, word) = standing(of: report, model.chart)
      return line(sign, role, word)
    case .overridden(_, let made, _):
      return line(
        .overridden, .statusOverridden,
        "overridden by \(named(made.by)) because \(made.reason)")
    case .remark(let remark):
      var shown = line(.info, .statusInfo, remark.message, isTold: false)
      shown.word = "remark"
      return shown
    }
  }

  private func draw(
    _ line: GateLine, isNamed: Bool, row: Int, on painter: inout Painter
  ) {
    if painter.isLinear {
      drawRead(line, row: row, on: &painter)
      return
    }
    painter.sign(line.sign, column: 5, row: row, role: line.role)
    if isNamed { painter.cell(line.name, column: 7, row: row, width: 20) }
    let start = isNamed ? 28 : 9
    let right = line.mark.isEmpty ? 0 : TextWidth.width(of: line.mark) + 2
    painter.text(
      line.text, column: start, row: row, width: size.columns - start - right,
      role: line.isTold ? line.role : .text)
    painter.rightText(line.mark, row: row, role: .textMuted, margin: 1)
  }

  /// Where lines are read, what differs from row to row comes first.
  private func drawRead(_ line: GateLine, row: Int, on painter: inout Painter) {
    let (name, text) = ((line.name, StyleRole.text), (line.text, line.isTold ? line.role : .text))
    let told =
      (line.number == nil ? [name, text] : [text, name])
      + [(line.word, line.role), (line.mark, .textMuted)]
    for (index, (text, role)) in told.enumerated() where !text.isEmpty {
      let words = text.last == "." && index < told.count - 1 ? String(text.dropLast()) : text
      painter.cell(words, column: 7 + index * size.columns, row: row, role: role)
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
      let count = report.blockers.count
      let unwritten = report.blockers.count(where: \.isUnwritten)
      let missing = "\(signs[.blocked, ""]) Closed: \(Self.counted(count, "thing")) missing"
      // Who opens it the first time must not take all that for as many obstacles.
      return unwritten > 1 && unwritten < count
        ? "\(missing), \(unwritten) only to be written."
        : "\(missing). One missing note stops every claim."
    }
    if ready > 0 { return "\(signs[.ok]) Open: R writes \(Self.counted(ready, "claim"))." }
    if claimed > 0 { return "\(signs[.ok]) Done: \(Self.counted(claimed, "claim")) written." }
    return "\(signs[.blocked, ""]) Documented, and nothing to bill."
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
    let remarks = report.encounters.reduce(0) { $0 + $1.remarks.count }
    let noted = remarks == 0 ? [] : [Self.counted(remarks, "remark")]
    return ([present] + added + counts + noted).joined(separator: " · ")
  }

  private func standing(
    of report: GateReport.EncounterReport, _ chart: SessionChart
  ) -> (Sign, StyleRole, String) {
    switch report.state {
    case .ready:
      return (.ok, .statusOk, "ready" + (report.addOn.map { ", with \($0)" } ?? ""))
    case .claimed:
      let claim = chart.claim(of: report.client)
      return (
        .ok, .statusOk,
        claim.map { "claim \($0.id), \($0.line.codes), \($0.charge)" } ?? "claimed"
      )
    case .blocked: return (.notRecorded, .textMuted, "waits for the session")
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
