import GroupCare
import Screen

extension Workbench {
  /// Draws the phrases, and below them the whole of the selected one.
  func drawPhrases(_ finder: Finder, on painter: inout Painter) {
    let box = overlayBox
    let width = box.size.columns - 4
    let whole = finder.selected.map { TextWidth.wrap($0.title, to: width) } ?? []
    // The list keeps its height whatever is selected, so that moving in it paints little.
    // Where each is read whole, it isn't said twice.
    let foot =
      painter.isLinear ? 0 : min(max(2, box.size.rows / 2 - 1), Phrase.mostCharacters / width + 3)
    let title = session?.editing.map { "Phrases for \(label(of: $0.place))" } ?? "Phrases"
    draw(finder, title: title, foot: foot, on: &painter) { row, isSelected, line, painter in
      drawPhrase(row, finder.query.text, isSelected: isSelected, row: line, on: &painter)
    }
    guard foot > 0 else { return }
    let left = box.origin.column + 2
    let first = box.rows.upperBound - foot
    painter.rule(row: first - 1, from: left, columns: width)
    for (line, row) in zip(whole, first..<box.rows.upperBound - 1) {
      painter.text(String(line), column: left, row: row, role: .text)
    }
  }

  private func drawPhrase(
    _ row: FinderRow, _ query: String, isSelected: Bool, row line: Int, on painter: inout Painter
  ) {
    let box = overlayBox
    let left = box.origin.column + 2
    let right = box.columns.upperBound - 2
    let detail = min(22, box.size.columns / 3)
    drawTitle(
      row, query, isSelected: isSelected, left: left, width: right - left - detail - 4, row: line,
      &painter)
    painter.text(
      row.detail, column: right - detail, row: line, width: detail,
      role: row.reason == nil ? .textMuted : .disabled)
  }
}
