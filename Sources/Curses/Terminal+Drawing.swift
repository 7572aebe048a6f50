internal import CCurses
public import Screen

/// A style in the numbers of ncurses.
struct Look {
  var attributes: UInt32
  var pair: Int32
}

extension Terminal {
  /// Shows a frame, sending only what differs from the last one (R27, R28).
  ///
  /// A frame of another size is clipped.
  public func draw(_ frame: Frame) {
    guard isOpen, frame != shown else { return }
    let sameSize = shown?.grid.size == frame.grid.size
    for row in 0..<min(frame.grid.size.rows, size.rows) {
      let cells = frame.grid.cells(ofRow: row)
      if sameSize, let shown, shown.grid.cells(ofRow: row) == cells { continue }
      write(cells, row: row)
    }
    shown = frame
    if let cursor = frame.cursor {
      quorum_update(
        Int32(min(max(0, cursor.row), max(0, size.rows - 1))),
        Int32(min(max(0, cursor.column), max(0, size.columns - 1))))
    } else {
      quorum_update(-1, 0)
    }
  }

  private func write(_ cells: ArraySlice<Cell>, row: Int) {
    var column = 0
    for cell in cells {
      guard cell.width > 0 else { continue }
      guard column + Int(cell.width) <= size.columns else { break }
      add(cell)
      column += Int(cell.width)
    }
    quorum_write_run(Int32(row), 0)
  }

  private func add(_ cell: Cell) {
    let look = look(of: cell.role)
    if cell.text.utf8.count == 1, let byte = cell.text.utf8.first {
      quorum_add_cell(UInt32(byte), 0, 0, 0, 0, look.attributes, look.pair)
      return
    }
    guard capabilities.unicode else {
      for _ in 0..<cell.width {
        quorum_add_cell(0x3F, 0, 0, 0, 0, look.attributes, look.pair)
      }
      return
    }
    var scalars = cell.text.unicodeScalars.makeIterator()
    func next() -> UInt32 { scalars.next()?.value ?? 0 }
    let (first, second, third, fourth, fifth) = (next(), next(), next(), next(), next())
    quorum_add_cell(first, second, third, fourth, fifth, look.attributes, look.pair)
  }

  private func look(of role: StyleRole) -> Look {
    if let look = looks[role] { return look }
    var style = theme.style(of: role, at: capabilities.colors)
    if capabilities.colors == .eight, case .ansi(let index) = style.foreground, index > 7 {
      // Eight colours have no bright half; bold is how such terminals show it.
      style.attributes.insert(.bold)
    }
    let look = Look(
      attributes: quorum_attributes(UInt32(style.attributes.rawValue)),
      pair: quorum_pair(number(style.foreground), number(style.background)))
    looks[role] = look
    return look
  }

  private func number(_ color: Color?) -> Int32 {
    Int32((color ?? .default).number(at: capabilities.colors))
  }
}
