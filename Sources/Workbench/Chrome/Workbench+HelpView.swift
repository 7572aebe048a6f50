import GroupCare
import Screen

extension Workbench {
  /// Every command of the place, with all its keys; what doesn't work now says why (U2, U4).
  func drawHelp(_ painter: inout Painter) {
    guard let help else { return }
    var row = 3
    for index in help.cursor.visible(count: help.commands.count, height: bodyRows - 1) {
      let command = help.commands[index]
      let isSelected = index == help.cursor.row
      let isDisabled = disabledReason(of: command.id) != nil
      painter.text(isSelected ? signs[.selection] : "", column: 0, row: row, width: 1)
      painter.text(
        command.keys.map(\.label).joined(separator: " "), column: 2, row: row, width: 13,
        role: .keyName)
      painter.text(
        command.help, column: 16, row: row, role: isDisabled ? .disabled : .text)
      if isSelected {
        painter.select(row: row)
        painter.cursor = Position(column: 0, row: row)
      }
      row += 1
    }
    if help.commands.indices.contains(help.cursor.row),
      let reason = disabledReason(of: help.commands[help.cursor.row].id)
    {
      painter.text(
        "\(signs[.warn]) Not now: \(reason)", column: 1, row: size.rows - 4, role: .statusWarn)
    }
  }
}
