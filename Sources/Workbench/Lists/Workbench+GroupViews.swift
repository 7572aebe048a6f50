import GroupCare
import Screen

extension Workbench {
  func drawGroups(_ painter: inout Painter) {
    guard let model = groups else { return }
    guard !model.rows.isEmpty else {
      painter.text(
        "There is no group yet; quorum import brings them in.", column: 1, row: 4,
        role: .textMuted)
      return
    }
    let extra = size.columns - 80
    let columns = [
      TableColumn(heading: "", width: 2),
      TableColumn(heading: "Group", width: 39 + extra, isPlain: true),
      TableColumn(heading: "When", width: 11, isPlain: true),
      TableColumn(heading: "Enrolled", width: 9, alignsRight: true),
      TableColumn(heading: "Next session", width: 20),
    ]
    painter.tableHead(marked(columns), from: 0, row: 3)
    var row = 4
    let shown = shownRows
    let visible = model.cursor.visible(shown, height: bodyRows - 2)
    drawMore(visible, of: shown, on: &painter)
    for index in visible {
      let line = model.rows[index]
      let isSelected = index == model.cursor.row
      let next = line.next.map { "\($0.date.shortSpoken) \($0.start.time)" } ?? "none planned"
      painter.tableRow(
        [
          (isSelected ? signs[.selection] : "", .text), (line.group.title, .text),
          ("\(line.group.weekday.short) \(line.group.startTime)", .text),
          ("\(line.enrolled)", .text), (next, line.next == nil ? .statusWarn : .text),
        ], of: columns, from: 0, row: row)
      if isSelected {
        painter.select(row: row)
        painter.cursor = Position(column: 0, row: row)
      }
      row += 1
    }
  }

  func groupSubtitle(_ facts: GroupFacts) -> String {
    let group = facts.group
    return "\(group.kind.label) · \(group.weekday.short) \(group.startTime), "
      + "\(group.plannedMinutes) min · \(facts.facilitator)"
  }

  func drawGroup(_ painter: inout Painter) {
    guard let model = group else { return }
    var lines: [(heading: String?, index: Int)] = [
      (marked("Roster, \(model.facts.roster.count)", column: "Roster"), -1)
    ]
    let shown = shownRows
    lines += shown.filter { $0 < model.facts.roster.count }.map { (nil, $0) }
    if model.facts.roster.isEmpty { lines.append(("  Nobody is enrolled; + enrols.", -1)) }
    lines.append((marked("Sessions", column: "Sessions"), -1))
    lines += shown.filter { $0 >= model.facts.roster.count }.map { (nil, $0) }
    if model.facts.sessions.isEmpty { lines.append(("  None; N plans the next one.", -1)) }
    var cursor = ListCursor()
    let selectedLine = lines.firstIndex { $0.index == model.cursor.row } ?? 0
    cursor.move(to: selectedLine, of: lines.count)
    var row = 3
    let visible = cursor.visible(count: lines.count, height: bodyRows - 1)
    drawMore(
      above: lines[..<visible.lowerBound].count { $0.heading == nil },
      below: lines[visible.upperBound...].count { $0.heading == nil }, on: &painter)
    for line in visible {
      if let heading = lines[line].heading {
        let isHeading = !heading.hasPrefix(" ")
        painter.text(heading, column: 1, row: row, role: isHeading ? .title : .textMuted)
      } else {
        draw(model, lines[line].index, row: row, on: &painter)
      }
      row += 1
    }
    if let member = model.selectedMember {
      let outlook = member.outlook
      let sentence = outlook.forecast?.sentence(on: now.date) ?? outlook.sentence(on: now.date)
      painter.text(
        "\(member.client.name.listed): \(sentence)", column: 1, row: size.rows - 4,
        role: outlook.word(on: now.date).role)
    }
  }

  private func draw(_ model: GroupModel, _ index: Int, row: Int, on painter: inout Painter) {
    let isSelected = index == model.cursor.row
    guard model.facts.roster.indices.contains(index) else {
      let session = model.facts.sessions[index - model.facts.roster.count]
      draw(session, isSelected: isSelected, row: row, on: &painter)
      return
    }
    let line = model.facts.roster[index]
    let extra = size.columns - 80
    let columns = [
      TableColumn(heading: "", width: 2), TableColumn(heading: "", width: 4, alignsRight: true),
      TableColumn(heading: "", width: 20 + extra), TableColumn(heading: "", width: 14),
      TableColumn(heading: "", width: 15), TableColumn(heading: "", width: 13),
      TableColumn(heading: "", width: 12),
    ]
    let outlook = line.outlook
    painter.tableRow(
      [
        (isSelected ? signs[.selection] : "", .text), ("\(index + 1)", .textMuted),
        (line.client.name.listed, .text), span(of: line.membership),
        coverageCell(outlook), cell(outlook.authorization.word(on: now.date)),
        outlook.forecast.map { cell($0.word(on: now.date)) } ?? ("", .text),
      ], of: columns, from: 0, row: row)
    if isSelected {
      painter.select(row: row)
      painter.cursor = Position(column: 0, row: row)
    }
  }

  /// The day on which a membership ends, once that is known; else when it began.
  private func span(of membership: Membership) -> (text: String, role: StyleRole) {
    guard let last = membership.period.last else {
      return ("\(membership.period.first)", .textMuted)
    }
    let day = last.year == now.date.year ? last.brief(beside: now.date) : "\(last.iso.prefix(7))"
    return ("until \(day)", .statusWarn)
  }

  /// The payer while the coverage lasts, else what is wrong with it.
  private func coverageCell(_ outlook: MemberOutlook) -> (text: String, role: StyleRole) {
    let word = outlook.coverage.word(on: now.date)
    if case .inForce(let payer, _) = outlook.coverage, word.role == .statusOk {
      return cell(.fine(payer))
    }
    return cell(word)
  }
}
