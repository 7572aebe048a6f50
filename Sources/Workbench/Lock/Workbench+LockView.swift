import GroupCare
import Screen

extension Workbench {
  /// Draws the locked screen: who is signed in, and nothing of anybody else.
  func draw(_ lock: LockModel, on painter: inout Painter) {
    let width = min(64, size.columns - 2)
    let left = max(1, (size.columns - width) / 2)
    let top = max(1, size.rows / 2 - 5)
    painter.fill(row: 0, role: .header)
    painter.text(" \(signs[.locked]) Locked ", column: 1, row: 0, role: .bannerLock)
    let time = showsTime ? " \(now.time)" : ""
    painter.rightText("\(now.date.spoken)\(time)", row: 0, role: .header, margin: 1)
    painter.text("Quorum is locked", column: left, row: top, role: .title)
    painter.text("Signed in: \(who?.user.signature ?? "")", column: left, row: top + 1)
    if who?.asksPassphrase == true {
      drawPassphrase(lock, at: Position(column: left, row: top + 3), on: &painter)
    } else {
      painter.text("Press Enter: a demo has no passphrase.", column: left, row: top + 3)
      painter.cursor = Position(column: left, row: top + 3)
    }
    let (words, role): (String, StyleRole) =
      if lock.isWaiting {
        ("Opening ...", .statusInfo)
      } else if let attemptPause {
        (attemptPause.words(at: now, in: presentation), .statusWarn)
      } else {
        (lock.message?.text ?? "", lock.message?.role ?? .text)
      }
    painter.text(words, column: left, row: top + 5, role: role)
    let others = [
      "What was being typed is kept, and there again once it is open.",
      "Someone else? Ctrl+Q leaves; start Quorum again to sign in.",
    ]
    for (offset, line) in others.flatMap({ TextWidth.wrap($0, to: width) }).enumerated() {
      painter.text(String(line), column: left, row: top + 7 + offset, role: .textMuted)
    }
    painter.fill(row: size.rows - 1, role: .footer)
    painter.text("Enter open  ^Q Quit", column: 1, row: size.rows - 1, role: .keyLabel)
  }

  private func drawPassphrase(
    _ lock: LockModel, at place: Position, on painter: inout Painter
  ) {
    painter.focus(row: place.row)
    painter.label("Passphrase", column: place.column, row: place.row)
    let start = place.column + 13
    painter.field(column: start, row: place.row, columns: 30, role: .fieldFocus)
    let dots = String(repeating: "*", count: min(28, lock.passphrase.count))
    let end = painter.text(dots, column: start, row: place.row, role: .fieldFocus)
    painter.cursor = Position(column: end, row: place.row)
  }
}
