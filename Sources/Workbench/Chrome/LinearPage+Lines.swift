import Screen

extension LinearPage {
  /// A line that is read, character by character.
  private struct Line {
    var cells: [(character: Character, role: StyleRole)] = []
    /// Whether its end is being written, so that blanks there count.
    var isWritten = false
    /// The cell in which the cursor stands, or the one behind the last.
    var cursor: Int?

    init(_ text: String = "") { append(text, .textMuted) }

    mutating func append(_ text: String, _ role: StyleRole) {
      cells += text.map { ($0, role) }
    }

    mutating func trimEnd() {
      guard !isWritten else { return }
      while cells.last?.character == " " { cells.removeLast() }
    }

    func width(to end: Int) -> Int {
      cells.prefix(end).reduce(0) { $0 + TextWidth.width(of: $1.character) }
    }
  }

  /// The rows that stand below the body: the message and the two key bars.
  private static let footRows = 3
  /// The lines that are kept for the message, so that it always begins at the same one.
  private static let messageLines = 2

  /// Returns the lines on a screen: title above, then what is read, then at the same place always
  /// the message, and the keys.
  ///
  /// Where not all fits, what the cursor stands on is there, and the lowest pane.
  func frame(size: Size, cursor: Position?) -> Frame {
    let foot = size.rows - Self.footRows
    let head = lines(0..<Self.headRows, cursor, size)
    let message = lines(foot..<(foot + 1), cursor, size)
    let bars = lines((foot + 1)..<size.rows, cursor, size)
    let keys = size.rows - max(Self.footRows - 1, bars.count)
    let top = keys - max(Self.messageLines, message.count)
    let split = pane ?? (foot - 2)
    let body = Self.fit(
      lines(Self.headRows..<max(Self.headRows, split), cursor, size),
      lines(max(Self.headRows, split)..<max(Self.headRows, foot), cursor, size),
      room: top - head.count)
    var frame = Frame(grid: Grid(size: size), cursor: Position(column: 0, row: head.count))
    Self.put(head + body, from: 0, in: &frame)
    Self.put(message, from: top, in: &frame)
    Self.put(bars, from: keys, in: &frame)
    return frame
  }

  private static func put(_ lines: [Line], from top: Int, in frame: inout Frame) {
    for (line, row) in zip(lines, top...) {
      var column = 0
      for cell in line.cells {
        column += frame.grid.put(
          String(cell.character), at: Position(column: column, row: row), role: cell.role)
      }
      if let cursor = line.cursor {
        frame.cursor = Position(
          column: min(line.width(to: cursor), frame.grid.size.columns - 1), row: row)
      }
    }
  }

  /// Leaves out what there is no room for, and says how much: of the upper part what is farthest
  /// from the cursor, and of the lower part only where the cursor stands in it.
  private static func fit(_ upper: [Line], _ lower: [Line], room: Int) -> [Line] {
    guard upper.count + lower.count > room else { return upper + lower }
    let focus = upper.firstIndex { $0.cursor != nil } ?? 0
    if lower.contains(where: { $0.cursor != nil }) || lower.count > room - 3 {
      return part(of: upper + lower, room: room)
    }
    return part(of: upper, around: focus, room: room - lower.count) + lower
  }

  private static func part(of lines: [Line], around focus: Int? = nil, room: Int) -> [Line] {
    let focus = focus ?? lines.firstIndex { $0.cursor != nil } ?? 0
    let first = min(max(0, focus - room / 2), max(0, lines.count - room))
    var part = Array(lines.dropFirst(first).prefix(max(0, room)))
    let below = lines.count - first - part.count
    guard part.count > 2 else { return part }
    if first > 0, part[0].cursor == nil { part[0] = Line("\(first + 1) lines above") }
    if below > 0, part[part.count - 1].cursor == nil {
      part[part.count - 1] = Line("\(below + 1) lines below")
    }
    return part
  }

  private func lines(_ range: Range<Int>, _ cursor: Position?, _ size: Size) -> [Line] {
    range.flatMap { row in
      lines(ofRow: row, cursor: cursor?.row == row ? cursor?.column : nil).flatMap {
        Self.wrap($0, to: size.columns)
      }
    }
  }

  /// The lines that a row becomes: none when nothing stands in it.
  private func lines(ofRow row: Int, cursor: Int?) -> [Line] {
    let pieces = (rows[row] ?? []).sorted { $0.column < $1.column }
    guard let first = pieces.first else { return [] }
    var lines = [Line()]
    let isSelected = selected.contains(row) && !selected.contains(row - 1)
    if isSelected, first.text != ">" { lines[0].append("> ", .text) }
    let focus = cursor.map { column in pieces.lastIndex { $0.column <= column } ?? 0 }
    for (index, piece) in pieces.enumerated() {
      let before = index > 0 ? pieces[index - 1] : nil
      if before?.kind == .heading {
        lines[lines.count - 1].trimEnd()
        lines.append(Line())
      } else if let before, !before.runs(into: piece) {
        lines[lines.count - 1].trimEnd()
        lines[lines.count - 1].append(Self.separator(behind: before), .text)
      }
      let text =
        before?.runs(into: piece) == true || piece.isWritten
        ? Substring(piece.text) : piece.text.drop { $0 == " " }
      if index == focus, let cursor {
        let offset = Self.characters(of: text, within: cursor - piece.column)
        lines[lines.count - 1].cursor = lines[lines.count - 1].cells.count + offset
      }
      lines[lines.count - 1].append(String(text), piece.role)
      lines[lines.count - 1].isWritten = piece.isWritten
    }
    lines[lines.count - 1].trimEnd()
    if cursor != nil, isSelected, let focus, !pieces[focus].isWritten {
      for index in lines.indices { lines[index].cursor = index == 0 ? 0 : nil }
    }
    return lines
  }

  /// How many characters of a text stand before a column of it.
  private static func characters(of text: Substring, within columns: Int) -> Int {
    var used = 0
    var count = 0
    for character in text {
      used += TextWidth.width(of: character)
      guard used <= columns else { break }
      count += 1
    }
    return count
  }

  /// What stands between a piece and the next one.
  private static func separator(behind piece: Piece) -> String {
    switch piece.kind {
    case .mark: return " "
    case .label where piece.role == .keyName: return ": "
    case .cell:
      return piece.text.last.map { ",:;".contains($0) } == true ? " " : "; "
    case .words, .label, .heading:
      guard let last = piece.text.last(where: { $0 != " " }), !".,:;?!".contains(last) else {
        return " "
      }
      return piece.kind == .label ? ": " : "; "
    }
  }

  /// Breaks a line at spaces where it is wider than the screen.
  private static func wrap(_ line: Line, to columns: Int) -> [Line] {
    var lines: [Line] = []
    var rest = line
    while rest.width(to: rest.cells.count) > columns {
      var (fitting, used) = (0, 0)
      while fitting < rest.cells.count {
        used += TextWidth.width(of: rest.cells[fitting].character)
        if used > columns { break }
        fitting += 1
      }
      let space = rest.cells.prefix(fitting + 1).lastIndex { $0.character == " " }
      let end = max(1, space.map { $0 + 1 } ?? fitting)
      var part = Line()
      part.cells = Array(rest.cells.prefix(end))
      if let cursor = rest.cursor, cursor < end {
        part.cursor = cursor
        rest.cursor = nil
      }
      part.trimEnd()
      lines.append(part)
      rest.cells.removeFirst(end)
      rest.cursor = rest.cursor.map { $0 - end }
    }
    return lines + [rest]
  }
}

extension LinearPage.Piece {
  /// Whether the next piece goes on where this one ends.
  fileprivate func runs(into next: Self) -> Bool {
    switch kind {
    case .words: end == next.column && !isApart
    case .label: end == next.column && role == .keyName && !isApart
    case .cell, .mark, .heading: false
    }
  }
}
