import Screen

extension Workbench {
  /// Draws the menu bar in place of the title, and the open menu below its name.
  func draw(_ menu: MenuModel, on painter: inout Painter) {
    painter.fill(row: 0, role: .header)
    var column = 1
    var left = 1
    for category in CommandCategory.allCases {
      let isOpen = category == menu.category
      if isOpen { left = column }
      // What is read is the open one, and how many there are.
      guard !painter.isLinear else { continue }
      column = painter.text(
        " \(category.rawValue) ", column: column, row: 0,
        role: isOpen ? .dialogButtonFocus : .header)
    }
    if painter.isLinear {
      let all = CommandCategory.allCases
      let number = (all.firstIndex(of: menu.category) ?? 0) + 1
      painter.text(
        "\(menu.category.rawValue), menu \(number) of \(all.count)", column: 1, row: 0,
        role: .title)
    }
    let commands = commands(of: menu.category)
    let keys = commands.map { $0.keys[0].label }
    let labels = commands.map { TextWidth.width(of: $0.label) }.max() ?? 0
    let width = labels + (keys.map { TextWidth.width(of: $0) }.max() ?? 0) + 8
    let height = min(commands.count + 2, size.rows - 4)
    let box = Rect(
      column: max(0, min(left - 1, size.columns - width)), row: 1, columns: width, rows: height)
    painter.box(box, title: nil)
    painter.cursor = Position(column: box.origin.column + 2, row: 2)
    for (index, row) in zip(
      menu.cursor.visible(count: commands.count, height: height - 2), 2..<max(2, height))
    {
      let isSelected = index == menu.cursor.row
      let isDisabled = reason(against: commands[index]) != nil
      painter.text(
        commands[index].label, column: box.origin.column + 2, row: row, width: labels + 1,
        role: isDisabled ? .disabled : .dialog)
      let key = TextWidth.width(of: keys[index])
      painter.text(
        keys[index], column: box.columns.upperBound - 2 - key, row: row, width: key,
        role: isDisabled ? .disabled : .keyName)
      guard isSelected else { continue }
      painter.text(signs[.selection], column: box.origin.column + 1, row: row)
      painter.select(row: row, from: box.origin.column + 1, columns: width - 2)
      painter.cursor = Position(column: box.origin.column + 2, row: row)
    }
  }
}
