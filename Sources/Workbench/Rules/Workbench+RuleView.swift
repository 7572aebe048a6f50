import GroupCare
import Screen

extension Workbench {
  /// What stands before the lines of a rule.
  private var ruleLabel: Int { size.columns < 72 ? 14 : 18 }

  private var ruleHeight: Int { max(1, size.rows - 7) }

  /// Scrolls, if the key is one that does.
  mutating func moveRule(_ key: Key) -> Bool {
    let text = Scrolling(lines: ruleLines.count, height: ruleHeight)
    guard let first = rules?.first, let next = text.line(behind: key, from: first) else {
      return false
    }
    rules?.first = next
    return true
  }

  /// Draws everything about one rule.
  func drawRule(_ painter: inout Painter) {
    guard let model = rules else { return }
    let lines = ruleLines
    let first = min(model.first, max(0, lines.count - ruleHeight))
    for (offset, line) in lines.dropFirst(first).prefix(ruleHeight).enumerated() {
      painter.label(line.label, column: 1, row: 3 + offset, width: ruleLabel - 1, role: .textMuted)
      painter.text(line.text, column: 1 + ruleLabel, row: 3 + offset, role: line.role)
    }
    let below = lines.count - first - ruleHeight
    if below > 0 {
      painter.text(
        "\(signs[.down]) \(Self.counted(below, "more line"))", column: 1, row: size.rows - 4,
        role: .textMuted)
    }
    painter.cursor = Position(column: 1, row: 3)
  }

  private typealias Line = (label: String, text: String, role: StyleRole)

  private var ruleLines: [Line] {
    guard let row = rules?.selected else { return [] }
    let rule = row.rule
    var lines = told("Rule", [rule.text])
    lines += told("Stops now", stopped(by: rule))
    lines += told(
      "Codes",
      rule.codes.map { code in
        code.isSoft
          ? "\(code.rawValue), soft: B on the gate bills anyway, with a reason"
          : "\(code.rawValue), hard: nobody bills against it"
      })
    lines += told("Remarks", rule.remarks.map(\.rawValue))
    lines += told("Source", [rule.source])
    lines += told("Payers", payerWords(row))
    return lines
  }

  /// What each of the terms that change it says whose row, a line each.
  private func payerWords(_ row: RulesModel.Row) -> [String] {
    guard !row.rule.terms.isEmpty else { return ["No payer changes it."] }
    return row.rule.terms.map { term in
      let names = row.payers.filter { (payer: Payer) in term.isSaid(by: payer) }.map(\.name)
      return names.isEmpty
        ? "\(term.rawValue): as the practice's policy has it; no payer says otherwise"
        : "\(term.rawValue): \(names.joined(separator: ", "))"
    }
  }

  /// Whom it stops in the session that was opened last; the others would have to be opened for it.
  private func stopped(by rule: PublishedRule) -> [String] {
    guard let model = session else {
      return ["Open a session and come back: this says whom the rule stops there."]
    }
    let found = model.report.allBlockers.filter { rule.codes.contains($0.code) }
    guard !found.isEmpty else { return ["Nobody in \(model.id)."] }
    return found.map { blocker in
      let name = blocker.client.flatMap { model.chart.encounter(of: $0)?.client.name.listed }
      return "\(name ?? model.id.text): \(blocker.message)"
    }
  }

  /// Texts under one label, each broken into rows; nothing when there is none.
  private func told(_ label: String, _ texts: [String]) -> [Line] {
    let width = size.columns - ruleLabel - 2
    let rows = texts.flatMap { text in
      TextWidth.wrap(text, to: width).map(String.init)
    }
    guard !rows.isEmpty else { return [] }
    return rows.enumerated().map { index, text in (index == 0 ? label : "", text, .text) }
      + [("", "", .text)]
  }
}
