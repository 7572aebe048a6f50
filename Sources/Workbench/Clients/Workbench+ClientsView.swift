import GroupCare
import Screen

extension Workbench {
  func clientsSubtitle(_ model: ClientsModel) -> String {
    "\(Self.counted(model.rows.count, "client")) · \(model.enrolled) in a group"
  }

  func drawClients(_ painter: inout Painter) {
    guard let model = clients else { return }
    guard !model.rows.isEmpty else {
      painter.text(
        "There is no client yet; quorum import brings them in. Esc goes back.", column: 1, row: 4,
        role: .textMuted)
      return
    }
    let columns = clientColumns(model.rows.count)
    painter.tableHead(marked(columns), from: 0, row: 3)
    var row = 4
    let shown = shownRows
    let visible = model.cursor.visible(shown, height: bodyRows - 1)
    drawMore(visible, of: shown, on: &painter)
    for index in visible {
      let isSelected = index == model.cursor.row
      painter.tableRow(
        cells(model.rows[index], number: index + 1, isSelected: isSelected), of: columns, from: 0,
        row: row)
      if isSelected {
        painter.select(row: row)
        painter.cursor = Position(column: 0, row: row)
      }
      row += 1
    }
  }

  /// Whether the payer stands beside the state of the coverage, and not in its place.
  private var isWide: Bool { size.columns >= 100 }

  private func clientColumns(_ count: Int) -> [TableColumn] {
    let rest = visible([
      TableColumn(heading: "Id", width: 6), TableColumn(heading: "Group", width: isWide ? 18 : 11),
      TableColumn(heading: "Coverage", width: isWide ? 18 : 14),
      TableColumn(heading: "Until", width: isWide ? 13 : 0),
      TableColumn(heading: "Auth", width: 13),
      TableColumn(heading: "Next", width: isWide ? 17 : 11),
    ])
    let number = max(4, String(count).count + 2)
    let name = max(10, size.columns - 2 - number - rest.reduce(0) { $0 + $1.width })
    return [
      TableColumn(heading: "", width: 2),
      TableColumn(heading: "#", width: number, alignsRight: true, isPlain: true),
      TableColumn(heading: "Name", width: name, isPlain: true),
    ] + rest
  }

  /// Leaves out what a narrow screen has no room for: the id and the groups.
  private func visible<Element>(_ rest: [Element]) -> [Element] {
    Array(size.columns < 72 ? rest.dropFirst(2) : rest[...])
  }

  private func cells(
    _ line: ClientOverview, number: Int, isSelected: Bool
  ) -> [(text: String, role: StyleRole)] {
    let others = line.groups.count > 1 ? " +\(line.groups.count - 1)" : ""
    let group = line.groups.first.map { ($0.name + others, StyleRole.text) }
    let coverage = word(of: line.coverage)
    let authorization = word(of: line.authorization)
    return [
      (isSelected ? signs[.selection] : "", .text), ("\(number)", .textMuted),
      (line.client.name.listed, .text),
    ]
      + visible([
        (line.client.id.text, .textMuted), group ?? (signs[.notRecorded], .textMuted),
        isWide ? (payer(line.coverage), .text) : cell(coverage),
        cell(coverage), cell(authorization), nextCell(line),
      ])
  }

  /// A word with its sign.
  func cell(_ word: StandingWord) -> (text: String, role: StyleRole) {
    ("\(signs[word.sign]) \(word.text)", word.role)
  }

  private func payer(_ standing: CoverageStanding) -> String {
    switch standing {
    case .inForce(let payer, _), .selfPay(let payer): payer
    case .missing, .ended, .ahead: signs[.notRecorded]
    }
  }

  private func nextCell(_ line: ClientOverview) -> (text: String, role: StyleRole) {
    guard let next = line.next else { return (signs[.notRecorded], .textMuted) }
    let day = next.date == now.date ? "today" : next.date.shortSpoken
    return (isWide ? "\(day) \(next.start.time)" : day, .text)
  }

  /// The state of a coverage in a word; while it lasts, the payer says more than that it does.
  private func word(of standing: CoverageStanding) -> StandingWord {
    let word = standing.word(on: now.date)
    guard !isWide, word.role == .statusOk else { return word }
    return StandingWord(sign: word.sign, text: payer(standing), role: word.role)
  }

  private func word(of standing: AuthorizationStanding) -> StandingWord {
    standing.word(on: now.date)
  }
}
