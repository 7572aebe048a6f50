import GroupCare
import Screen

extension Workbench {
  /// Goes back from two notes side by side to the session, and returns whether they were shown.
  @discardableResult mutating func leaveComparison() -> Bool {
    guard routes.last == .comparison else { return false }
    routes.removeLast()
    comparison = nil
    return true
  }

  /// Shows what the shown note shares with the one that comes closest, or with the next of them.
  mutating func compare() -> [Effect] {
    guard let model = session, let encounter = model.noteEncounter,
      let sources = model.findings(of: encounter)?.closestSources, !sources.isEmpty
    else { return [] }
    let isShown = routes.last == .comparison
    let index = isShown ? ((comparison?.index ?? -1) + 1) % sources.count : 0
    let source = sources[index]
    guard
      let view = model.wording.sideBySide(
        encounter.client.id, writing: model.shownNote(of: encounter), with: source)
    else { return [] }
    if !isShown { routes.append(.comparison) }
    comparison = ComparisonModel(
      sources: sources, index: index, view: view,
      titles: (encounter.client.name.listed, Self.title(of: source, in: model.chart)),
      plans: model.chart.encounters.compactMap(\.billing.plan))
    return []
  }

  private static func title(of source: NoteMatch.Source, in chart: SessionChart) -> String {
    switch source {
    case .member(let client):
      "Row \(chart.row(of: client)): \(chart.encounter(of: client)?.client.name.listed ?? "")"
    case .earlier(_, let date): "The same member on \(date.spoken)"
    }
  }

  /// Draws both notes; what they share stands in brackets and in its own colour.
  ///
  /// They stand side by side, or one below the other where lines are read one after another.
  func drawComparison(_ painter: inout Painter) {
    guard let comparison else { return }
    if presentation == .linear {
      drawStacked(comparison, on: &painter)
      return
    }
    let width = (size.columns - 4) / 2
    let right = width + 3
    painter.text(comparison.titles.0, column: 1, row: 3, width: width, role: .title)
    painter.text(comparison.titles.1, column: right, row: 3, width: width, role: .title)
    let rows = Self.rows(of: comparison, width: width)
    let height = size.rows - 8
    let first = min(comparison.first, max(0, rows.count - height))
    for (offset, pair) in rows.dropFirst(first).prefix(height).enumerated() {
      let row = 4 + offset
      Self.draw(pair.left, column: 1, row: row, on: &painter)
      painter.text(signs[.vertical], column: width + 1, row: row, width: 1, role: .border)
      Self.draw(pair.right, column: right, row: row, on: &painter)
    }
    let below = rows.count - first - height
    painter.text(
      below > 0
        ? "[ ] stands in both   \(signs[.down]) \(Self.counted(below, "more line"))"
        : "[ ] stands in both", column: 1, row: size.rows - 4, role: .textMuted)
    painter.cursor = Position(column: 1, row: 4)
  }

  private func drawStacked(_ comparison: ComparisonModel, on painter: inout Painter) {
    let view = comparison.view
    let width = size.columns - 2
    func lines(_ title: String, _ passages: [SideBySide.Passage]) -> [Line] {
      [Line(pieces: [(title, .title)])]
        + passages.flatMap { Self.lines(of: $0, comparison.label(of: $0.field), width: width) }
    }
    let rows =
      lines(comparison.titles.0, view.note) + lines(comparison.titles.1, view.other)
    let height = size.rows - 7
    let first = min(comparison.first, max(0, rows.count - height))
    for (offset, line) in rows.dropFirst(first).prefix(height).enumerated() {
      Self.draw(line, column: 1, row: 3 + offset, on: &painter)
    }
    let below = rows.count - first - height
    painter.text(
      "Words in brackets stand in both."
        + (below > 0 ? " \(Self.counted(below, "more line")) below." : ""),
      column: 1, row: size.rows - 4, role: .textMuted)
    painter.cursor = Position(column: 1, row: 3)
  }

  /// A row of one side: pieces of text, shared or not.
  private struct Line {
    var pieces: [(text: String, role: StyleRole)] = []
  }

  private static func draw(_ line: Line, column: Int, row: Int, on painter: inout Painter) {
    var column = column
    for piece in line.pieces {
      column = painter.text(piece.text, column: column, row: row, role: piece.role)
    }
  }

  private static func rows(
    of model: ComparisonModel, width: Int
  ) -> [(left: Line, right: Line)] {
    let view = model.view
    var fields = view.note.map(\.field)
    for field in view.other.map(\.field) where !fields.contains(field) { fields.append(field) }
    return fields.flatMap { field in
      let label = model.label(of: field)
      let left = lines(of: view.note.first { $0.field == field }, label, width: width)
      let right = lines(of: view.other.first { $0.field == field }, label, width: width)
      return (0..<max(left.count, right.count)).map { index in
        (
          left: index < left.count ? left[index] : Line(),
          right: index < right.count ? right[index] : Line()
        )
      }
    }
  }

  private static func lines(
    of passage: SideBySide.Passage?, _ label: String, width: Int
  ) -> [Line] {
    guard let passage else { return [] }
    var isShared = false
    let head = Line(pieces: [(label, .textMuted)])
    return [head]
      + TextWidth.wrap(bracketed(passage), to: width).map { line in
        var pieces: [(text: String, role: StyleRole)] = []
        for character in line {
          if character == "\u{2}" { isShared = true }
          let role: StyleRole = isShared ? .match : .text
          let shown = character == "\u{2}" ? "[" : character == "\u{3}" ? "]" : String(character)
          if character == "\u{3}" { isShared = false }
          if pieces.last?.role == role {
            pieces[pieces.count - 1].text += shown
          } else {
            pieces.append((shown, role))
          }
        }
        return Line(pieces: pieces)
      }
  }

  /// The text with a sign before and after each part that stands in both notes.
  private static func bracketed(_ passage: SideBySide.Passage) -> String {
    var bytes = Array(passage.text.utf8)
    for range in passage.shared.reversed() {
      bytes.insert(3, at: range.upperBound)
      bytes.insert(2, at: range.lowerBound)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
