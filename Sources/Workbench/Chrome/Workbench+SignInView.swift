import GroupCare
import Screen

extension Workbench {
  func drawSignIn(_ painter: inout Painter) {
    let width = 46
    let left = max(0, (size.columns - width) / 2)
    let top = max(1, size.rows / 2 - 5)
    painter.text("Quorum", column: left, row: top, role: .title)
    painter.text(
      "Group sessions, documented and billed.", column: left, row: top + 1, role: .textMuted)
    field(
      "Name", signIn.name.text, signIn.name.cursor, isFocused: !signIn.isOnPassphrase,
      at: Position(column: left, row: top + 4), on: &painter)
    let dots = String(repeating: "*", count: min(28, signIn.passphrase.count))
    field(
      "Passphrase", dots, dots.count, isFocused: signIn.isOnPassphrase,
      at: Position(column: left, row: top + 6), on: &painter)
    if signIn.isWaiting {
      painter.text("Opening ...", column: left, row: top + 8, role: .statusInfo)
    } else if let said = (isPaused ? attemptPause : nil).map({
      ($0.words(at: now, in: presentation), StyleRole.statusWarn)
    }) ?? message.map({ ($0.text, $0.role) }) {
      for (offset, line) in TextWidth.wrap(said.0, to: width).enumerated() {
        painter.text(String(line), column: left, row: top + 8 + offset, role: said.1)
      }
    }
    painter.fill(row: size.rows - 1, role: .footer)
    painter.text(
      "Enter sign in  Tab other field  F10 Quit", column: 1, row: size.rows - 1, role: .keyLabel)
  }

  private func field(
    _ label: String, _ text: String, _ cursor: Int, isFocused: Bool, at place: Position,
    on painter: inout Painter
  ) {
    painter.label(label, column: place.column, row: place.row, role: .textMuted)
    let start = place.column + 13
    painter.field(
      column: start, row: place.row, columns: 30, role: isFocused ? .fieldFocus : .field)
    let shown = String(text.suffix(28))
    painter.text(
      shown, column: start, row: place.row, width: 30, role: isFocused ? .fieldFocus : .field)
    if isFocused {
      painter.focus(row: place.row)
      let before = TextWidth.width(of: String(text.prefix(cursor).suffix(28)))
      painter.cursor = Position(column: start + min(29, before), row: place.row)
    }
  }
}
