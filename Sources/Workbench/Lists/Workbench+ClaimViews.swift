import GroupCare
import Screen

extension Workbench {
  func claimsSubtitle(_ model: ClaimsModel) -> String {
    "\(Self.counted(model.arrangement.shown.count, "claim")) · \(model.charged) dollars charged"
  }

  func drawClaims(_ painter: inout Painter) {
    guard let model = claims else { return }
    let rows = model.rows
    guard !rows.isEmpty else {
      painter.text(
        "No claim yet. R on the gate of a documented session writes them.", column: 1, row: 4,
        role: .textMuted)
      return
    }
    let extra = max(-11, size.columns - 80)
    let columns = [
      TableColumn(heading: "", width: 2), TableColumn(heading: "Claim", width: 14),
      TableColumn(heading: "Service", width: 12),
      TableColumn(heading: "Member", width: 20 + extra),
      TableColumn(heading: "Payer", width: 14), TableColumn(heading: "State", width: 9),
      TableColumn(heading: "Charge", width: 9, alignsRight: true),
    ]
    painter.tableHead(marked(columns), from: 0, row: 3)
    var row = 4
    let shown = shownRows
    let visible = model.cursor.visible(shown, height: bodyRows - 1)
    drawMore(visible, of: shown, on: &painter)
    for index in visible {
      let claim = rows[index].claim
      let isSelected = index == model.cursor.row
      painter.tableRow(
        [
          (isSelected ? signs[.selection] : "", .text), (claim.id.text, .text),
          (claim.dateOfService.iso, .text), (rows[index].clientName, .text),
          (claim.payerName, .text),
          (claim.state.rawValue, claim.state == .voided ? .disabled : .statusOk),
          (claim.charge.text, .text),
        ], of: columns, from: 0, row: row)
      if isSelected {
        painter.select(row: row)
        painter.cursor = Position(column: 0, row: row)
      }
      row += 1
    }
  }

  /// Draws the claim; where not all of it fits, up and down scroll.
  func drawClaim(_ painter: inout Painter) {
    guard let model = claims, let line = model.selected else { return }
    let lines = claimLines(line)
    let rows = claimRows
    let first = min(model.firstFact, max(0, lines.count - rows.count))
    for (line, row) in zip(lines.dropFirst(first), rows) {
      painter.label(line.label, column: 2, row: row, width: 14, role: .textMuted)
      painter.text(
        line.text, column: 17, row: row, width: size.columns - 18, role: line.role)
    }
    drawMore(above: first, below: max(0, lines.count - first - rows.count), on: &painter)
    painter.cursor = Position(column: 2, row: rows.lowerBound)
  }

  /// Scrolls the claim, if the key is one that does and not all of it fits.
  mutating func moveClaim(_ key: Key) -> Bool {
    guard let model = claims, let line = model.selected else { return false }
    let text = Scrolling(lines: claimLines(line).count, height: claimRows.count)
    guard text.lines > text.height, let next = text.line(behind: key, from: model.firstFact) else {
      return false
    }
    claims?.firstFact = next
    return true
  }

  /// The rows between the head and the message.
  private var claimRows: Range<Int> { 4..<max(5, size.rows - 3) }

  /// One row of a claim: what it is, and what is to be said of it.
  private struct ClaimLine {
    let label: String
    let text: String
    var role = StyleRole.text
  }

  private func claimLines(_ line: ClaimRow) -> [ClaimLine] {
    let claim = line.claim
    let modifiers = claim.line.modifiers.map(\.text).joined(separator: " ")
    let added = claim.line.addOn.map { addOn in
      let modifiers = addOn.modifiers.map(\.text).joined(separator: " ")
      return
        "\(addOn.code), interactive complexity, \(addOn.charge)"
        + (modifiers.isEmpty ? "" : "  modifiers \(modifiers)")
    }
    let facts: [(String, String)] =
      [
        ("Member", "\(line.clientName)  \(claim.client)"), ("Session", "\(line.title)"),
        ("", claim.session.text),
        ("Service", "\(claim.dateOfService), \(claim.minutesPresent) min"),
        ("Code", "\(claim.line.code)\(modifiers.isEmpty ? "" : "  modifiers \(modifiers)")"),
      ] + (added.map { [("Added", $0)] } ?? []) + [
        ("Place", placeText(claim.line.placeOfService)),
        ("Diagnoses", claim.diagnoses.map(\.text).joined(separator: ", ")),
        ("Charge", "\(claim.charge) dollars, 1 unit\(added == nil ? "" : " each")"),
        ("Payer", claim.payerName),
        ("Authorization", claim.authorization?.text ?? "none used"),
        ("Rendered by", rendering(claim)),
        (
          "Line number",
          claim.line.controlNumber + (claim.line.addOn.map { ", \($0.controlNumber)" } ?? "")
        ),
        ("Batch", claim.batch.text), ("State", "\(claim.state.rawValue) \(claim.madeAt.date)"),
      ]
    let rows = facts.map { ClaimLine(label: $0.0, text: $0.1) }
    return rows + overrideLines(of: claim, room: max(3, claimRows.count - rows.count))
  }

  /// The rules that were overridden for the claim with their reasons, in short when they are many.
  private func overrideLines(of claim: ClaimRecord, room: Int) -> [ClaimLine] {
    let full = claim.overrides.flatMap { made in
      TextWidth.wrap(
        "\(signs[.overridden, ""]) \(made.code.rawValue), by \(named(made.by)) on \(made.at.date), "
          + "because \(made.reason)", to: size.columns - 18
      ).map(String.init)
    }
    let short = claim.overrides.map { made in
      "\(signs[.overridden, ""]) \(made.code.rawValue), because \(made.reason)"
    }
    let left = short.count - room
    let lines =
      full.count <= room
      ? full
      : left <= 0
        ? short : short.prefix(room - 1) + ["and \(left + 1) more, which the gate shows"]
    return lines.enumerated().map { index, text in
      ClaimLine(label: index == 0 ? "Overridden" : "", text: text, role: .statusOverridden)
    }
  }

  private func rendering(_ claim: ClaimRecord) -> String {
    guard let user = who?.user, user.id == claim.renderingProvider else {
      return claim.renderingProvider.text
    }
    return user.signature
  }

  private func placeText(_ place: PlaceOfService) -> String {
    switch place {
    case .office: "11, office"
    case .telehealthAtHome: "10, telehealth at home"
    case .telehealthElsewhere: "02, telehealth elsewhere"
    default: place.text
    }
  }
}
