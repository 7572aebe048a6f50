import Screen

extension Workbench {
  /// Says on the line under the title how many rows of a list lie above and below those on the screen.
  func drawMore(above: Int, below: Int, on painter: inout Painter) {
    guard above + below > 0, dialog == nil else { return }
    let words = [
      above > 0 ? "\(signs[.up]) \(above) above" : "",
      below > 0 ? "\(signs[.down]) \(below) more" : "",
    ].filter { !$0.isEmpty }.joined(separator: "   ")
    painter.rightText(" \(words) ", row: 2, role: .textMuted, margin: 1)
  }

  /// The same of rows of which a piece is on the screen.
  func drawMore(_ visible: Slice<ShownRows>, of shown: ShownRows, on painter: inout Painter) {
    drawMore(
      above: visible.startIndex - shown.startIndex, below: shown.endIndex - visible.endIndex,
      on: &painter)
  }
}
