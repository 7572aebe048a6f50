import GroupCare
import Screen

extension Workbench {
  /// Who it is: id, birth date and age, what the person wants to be called.
  func clientSubtitle(_ facts: ClientFacts) -> String {
    let client = facts.file.client
    let age = client.birthDate.years(until: now.date)
    return [
      client.id.text, "b. \(client.birthDate) (\(age))",
      client.preferredName.isEmpty ? "" : "\"\(client.preferredName)\"",
      client.phone?.text ?? "",
    ].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// One row of the screen: a heading, or a row of a line.
  private enum ClientRow {
    case heading(String)
    case line(Int, ClientLine?, text: String)
  }

  /// Where what there is to say begins, behind what it is about.
  private var leadWidth: Int { size.columns < 72 ? 18 : 23 }

  func drawClient(_ painter: inout Painter) {
    guard let model = client else { return }
    let rows = clientRows(model)
    let selected = rows.firstIndex { row in
      if case .line(model.cursor.row, _, _) = row { true } else { false }
    }
    var cursor = ListCursor()
    cursor.move(to: selected ?? 0, of: rows.count)
    var row = 3
    for index in cursor.visible(count: rows.count, height: bodyRows - 1) {
      draw(rows[index], selected: model.cursor.row, row: row, on: &painter)
      if index == selected { painter.cursor = Position(column: 0, row: row) }
      row += 1
    }
    if let hint = model.selected?.target?.hint {
      painter.text(hint, column: 1, row: size.rows - 4, role: .statusInfo)
    }
  }

  private func clientRows(_ model: ClientModel) -> [ClientRow] {
    let width = max(10, size.columns - 4 - leadWidth - 1)
    var rows: [ClientRow] = []
    var index = 0
    for section in model.sections {
      rows.append(.heading(section.topic.title))
      for line in section.lines {
        let texts = TextWidth.wrap(line.text, to: width).map(String.init)
        rows.append(.line(index, line, text: texts.first ?? ""))
        rows += texts.dropFirst().map { .line(index, nil, text: $0) }
        index += 1
      }
    }
    return rows
  }

  private func draw(
    _ content: ClientRow, selected: Int, row: Int, on painter: inout Painter
  ) {
    switch content {
    case .heading(let title): painter.text(title, column: 1, row: row, role: .title)
    case .line(let index, let line, let text):
      if let line {
        if let word = line.word {
          painter.sign(word.sign, column: 2, row: row, role: word.role)
        }
        painter.label(
          line.lead, column: 4, row: row, width: line.text.isEmpty ? nil : leadWidth - 1,
          role: line.text.isEmpty ? .textMuted : .text)
      }
      painter.text(text, column: 4 + leadWidth, row: row)
      guard index == selected else { return }
      if line != nil { painter.text(signs[.selection], column: 0, row: row) }
      painter.select(row: row)
    }
  }
}

extension ClientLine.Target {
  /// What Enter does on it.
  fileprivate var hint: String? {
    switch self {
    case .session: "Enter opens this session."
    case .group: "Enter shows this group."
    case .diagnosis: nil
    }
  }
}
