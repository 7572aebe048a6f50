import GroupCare
import Screen

extension Workbench {
  /// One row of the lines that are read.
  private struct Row {
    var line: ExplanationModel.Line?
    let text: String
    var isDetail = false
    /// Whether nothing more is to be said of it.
    var isQuiet = false
  }

  /// Scrolls, if the key is one that does.
  mutating func moveExplanation(_ key: Key) -> Bool {
    let text = Scrolling(lines: explanationRows.count, height: explanationHeight)
    guard let first = explanation?.first, let next = text.line(behind: key, from: first) else {
      return false
    }
    explanation?.first = next
    return true
  }

  /// Goes to the next line that isn't as it should be, from the top again at the end.
  mutating func goToNextTold() -> [Effect] {
    guard let first = explanation?.first else { return [] }
    let rows = explanationRows
    let last = max(0, rows.count - explanationHeight)
    let told = rows.indices.filter { rows[$0].line?.details.isEmpty == false }
    guard let next = told.first(where: { min($0, last) > first }) ?? told.first else {
      say(.done, "Nothing here is open.")
      return []
    }
    explanation?.first = min(next, last)
    return []
  }

  /// Draws the lines, each with a sign, a word and a text.
  func drawExplanation(_ painter: inout Painter) {
    guard let explanation else { return }
    let rows = explanationRows
    let first = min(explanation.first, max(0, rows.count - explanationHeight))
    for (offset, row) in rows.dropFirst(first).prefix(explanationHeight).enumerated() {
      let place = 3 + offset
      if let line = row.line {
        painter.sign(line.sign, "", column: 1, row: place, role: line.role)
        painter.label(line.word, column: 3, row: place, width: 10, role: line.role)
      }
      painter.text(
        row.text, column: Self.explanationColumn + (row.isDetail ? 2 : 0), row: place,
        role: row.isQuiet ? .textMuted : .text)
    }
    let below = rows.count - first - explanationHeight
    painter.text(
      below > 0 ? "\(signs[.down]) \(Self.counted(below, "more line"))" : "", column: 1,
      row: size.rows - 4, role: .textMuted)
    painter.cursor = Position(column: 1, row: 3)
  }

  private static let explanationColumn = 14

  /// The rows between the head and the message.
  private var explanationHeight: Int { max(1, size.rows - 7) }

  private var explanationRows: [Row] {
    let width = size.columns - Self.explanationColumn - 1
    return (explanation?.lines ?? []).flatMap { line in
      TextWidth.wrap(line.text, to: width).enumerated().map { index, text in
        Row(
          line: index == 0 ? line : nil, text: String(text), isQuiet: line.details.isEmpty)
      }
        + line.details.flatMap { detail in
          TextWidth.wrap(detail, to: width - 2).map { Row(text: String($0), isDetail: true) }
        }
    }
  }
}
