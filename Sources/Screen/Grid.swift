/// A screen as data.
///
/// Drawing is clipped to the grid and never traps (R18). Text is made safe on the way in (R14), so
/// no control character of any record can reach a terminal through a grid.
public struct Grid: Hashable, Sendable {
  /// Columns and rows.
  public let size: Size
  private var cells: [Cell]

  /// Creates an empty grid.
  public init(size: Size) {
    self.size = size
    cells = Array(repeating: Cell(), count: size.columns * size.rows)
  }

  /// Returns the cell at a position; a blank one outside.
  public subscript(position: Position) -> Cell {
    guard Rect(size).contains(position) else { return Cell() }
    return cells[position.row * size.columns + position.column]
  }

  /// Returns the cells of a row, left to right; none outside.
  public func cells(ofRow row: Int) -> ArraySlice<Cell> {
    guard row >= 0, row < size.rows else { return [] }
    return cells[(row * size.columns)..<((row + 1) * size.columns)]
  }

  /// Writes text from a position to the right.
  ///
  /// A wide character that doesn't fit whole becomes a space.
  ///
  /// - Parameters:
  ///   - text: One line; line ends and other controls are shown as signs.
  ///   - position: Where it starts; may lie outside, then only what falls inside is drawn.
  ///   - role: What the text means.
  ///   - limit: The most columns to use; up to the edge without it.
  /// - Returns: The columns used, the part left of the grid included.
  @discardableResult
  public mutating func put(
    _ text: String, at position: Position, role: StyleRole, limit: Int? = nil
  ) -> Int {
    let edge = size.columns - position.column
    let most = max(0, min(limit ?? edge, edge))
    guard most > 0, position.row >= 0, position.row < size.rows else { return 0 }
    var used = 0
    for character in text {
      var fits = true
      Glyph.forEach(in: character) { glyph in
        guard fits else { return }
        if used + glyph.width > most {
          while used < most {
            set(Cell(role: role), column: position.column + used, row: position.row)
            used += 1
          }
          fits = false
          return
        }
        let column = position.column + used
        if column < 0, column + glyph.width > 0 {
          set(Cell(role: role), column: 0, row: position.row)
        } else {
          set(
            Cell(text: glyph.text, width: UInt8(glyph.width), role: role), column: column,
            row: position.row)
        }
        used += glyph.width
      }
      if !fits || used >= most { break }
    }
    return used
  }

  /// Fills a rectangle with a character of one column.
  public mutating func fill(_ rect: Rect, with character: Character = " ", role: StyleRole) {
    let part = rect.clipped(to: Rect(size))
    let text = TextWidth.width(of: character) == 1 ? TextSanitiser.display(String(character)) : " "
    for row in part.rows {
      for column in part.columns {
        set(Cell(text: text, role: role), column: column, row: row)
      }
    }
  }

  /// Changes the role of the cells in a rectangle; a wide cell changes whole.
  public mutating func setRole(_ role: StyleRole, in rect: Rect) {
    let part = rect.clipped(to: Rect(size))
    for row in part.rows {
      for column in part.columns {
        let index = row * size.columns + column
        cells[index].role = role
        if cells[index].width == 0, column > 0 { cells[index - 1].role = role }
        if cells[index].width == 2, column + 1 < size.columns { cells[index + 1].role = role }
      }
    }
  }

  private mutating func set(_ cell: Cell, column: Int, row: Int) {
    guard column >= 0, column + Int(cell.width) <= size.columns else { return }
    let index = row * size.columns + column
    blankHalf(at: index, column: column)
    if cell.width == 2 {
      blankHalf(at: index + 1, column: column + 1)
      cells[index + 1] = Cell(text: "", width: 0, role: cell.role)
    }
    cells[index] = cell
  }

  /// Leaves no half of a wide cell behind when the other half is written over.
  private mutating func blankHalf(at index: Int, column: Int) {
    switch cells[index].width {
    case 0 where column > 0:
      cells[index - 1] = Cell(role: cells[index - 1].role)
    case 2 where column + 1 < size.columns:
      cells[index + 1] = Cell(role: cells[index + 1].role)
    default:
      break
    }
  }
}
