/// A number of columns and rows; negative values are read as zero.
public struct Size: Hashable, Sendable {
  /// Columns from left to right.
  public var columns: Int
  /// Rows from top to bottom.
  public var rows: Int

  /// Creates a size.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}

/// A place on the screen, counted from the upper left corner, from zero.
public struct Position: Hashable, Sendable {
  /// Columns from the left edge.
  public var column: Int
  /// Rows from the upper edge.
  public var row: Int

  /// Creates a position.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}

/// A rectangle of cells.
///
/// Every operation clips and none traps, so that layouts hold on the smallest
/// screens (R18).
public struct Rect: Hashable, Sendable {
  /// The upper left corner.
  public var origin: Position
  /// How many columns and rows it has.
  public var size: Size

  /// Creates a rectangle from its corner and its size.
  public init(origin: Position, size: Size) {
    self.origin = origin
    self.size = size
  }

  /// Creates a rectangle from four numbers.
  public init(column: Int, row: Int, columns: Int, rows: Int) {
    self.init(
      origin: Position(column: column, row: row), size: Size(columns: columns, rows: rows))
  }

  /// Creates the rectangle that covers a whole screen.
  public init(_ size: Size) {
    self.init(origin: Position(column: 0, row: 0), size: size)
  }

  /// The columns it covers.
  public var columns: Range<Int> { origin.column..<(origin.column + size.columns) }

  /// The rows it covers.
  public var rows: Range<Int> { origin.row..<(origin.row + size.rows) }

  /// Whether it covers nothing.
  public var isEmpty: Bool { size.columns == 0 || size.rows == 0 }

  /// Returns whether a position lies within it.
  public func contains(_ position: Position) -> Bool {
    columns.contains(position.column) && rows.contains(position.row)
  }

  /// Returns the part that both rectangles cover; empty if there is none.
  public func clipped(to other: Rect) -> Rect {
    let columns = columns.clamped(to: other.columns)
    let rows = rows.clamped(to: other.rows)
    return Rect(
      column: columns.lowerBound, row: rows.lowerBound, columns: columns.count, rows: rows.count)
  }

  /// Returns the rectangle less so many columns and rows on each side.
  public func inset(columns: Int = 0, rows: Int = 0) -> Rect {
    dropLeft(columns).dropRight(columns).dropTop(rows).dropBottom(rows)
  }

  /// Returns the uppermost rows.
  public func top(_ rows: Int) -> Rect {
    Rect(
      column: origin.column, row: origin.row, columns: size.columns,
      rows: min(max(0, rows), size.rows))
  }

  /// Returns the lowest rows.
  public func bottom(_ rows: Int) -> Rect { dropTop(size.rows - max(0, rows)) }

  /// Returns the leftmost columns.
  public func left(_ columns: Int) -> Rect {
    Rect(
      column: origin.column, row: origin.row, columns: min(max(0, columns), size.columns),
      rows: size.rows)
  }

  /// Returns the rightmost columns.
  public func right(_ columns: Int) -> Rect { dropLeft(size.columns - max(0, columns)) }

  /// Returns what remains below so many rows.
  public func dropTop(_ rows: Int) -> Rect {
    let dropped = min(max(0, rows), size.rows)
    return Rect(
      column: origin.column, row: origin.row + dropped, columns: size.columns,
      rows: size.rows - dropped)
  }

  /// Returns what remains above so many rows.
  public func dropBottom(_ rows: Int) -> Rect { top(size.rows - max(0, rows)) }

  /// Returns what remains to the right of so many columns.
  public func dropLeft(_ columns: Int) -> Rect {
    let dropped = min(max(0, columns), size.columns)
    return Rect(
      column: origin.column + dropped, row: origin.row, columns: size.columns - dropped,
      rows: size.rows)
  }

  /// Returns what remains to the left of so many columns.
  public func dropRight(_ columns: Int) -> Rect { left(size.columns - max(0, columns)) }

  /// Returns a rectangle of a size in its middle, clipped to it.
  public func centred(_ size: Size) -> Rect {
    Rect(
      column: origin.column + max(0, (self.size.columns - size.columns) / 2),
      row: origin.row + max(0, (self.size.rows - size.rows) / 2),
      columns: min(size.columns, self.size.columns), rows: min(size.rows, self.size.rows))
  }
}
