/// The part of a text that is on the screen.
public struct TextWindow: Hashable, Sendable {
  /// One displayed row.
  public struct Row: Hashable, Sendable {
    /// What stands there, without the line end.
    public var text: String
    /// The characters of the text that it shows.
    public var range: Range<Int>
    /// The selected columns, if any.
    public var selectedColumns: Range<Int>?
  }

  /// The displayed rows, from the upper one; at most the height.
  public var rows: [Row]
  /// The cursor within the window.
  public var cursor: Position
  /// The first displayed row among all; keep it, and pass it with the next call.
  public var firstRow: Int
  /// How many rows the whole text has.
  public var totalRows: Int
}

extension TextEditor {
  /// Returns all rows of the text at a width.
  ///
  /// - Parameter width: Columns, the last of which is kept for the cursor and hanging spaces.
  /// - Returns: At least one row.
  public func layout(width: Int) -> [TextWindow.Row] {
    rowRanges(width: width).map(row)
  }

  /// Returns how many rows the text has at a width.
  ///
  /// - Parameter width: Columns, the last of which is kept for the cursor and hanging spaces.
  /// - Returns: At least one.
  public func rowCount(width: Int) -> Int { rowRanges(width: width).count }

  /// Returns the part of the text to show, scrolled so that the cursor is in it.
  ///
  /// - Parameters:
  ///   - width: Columns; fewer than two count as two.
  ///   - height: Rows; fewer than one count as one.
  ///   - firstRow: The first row shown until now; in a single line, the first character.
  /// - Returns: The rows to draw, and where the cursor stands among them.
  public func window(width: Int, height: Int, firstRow: Int = 0) -> TextWindow {
    if isSingleLine { return lineWindow(width: max(2, width), firstCharacter: firstRow) }
    let ranges = rowRanges(width: width)
    let height = max(1, height)
    let cursorRow = row(of: cursor, in: ranges)
    var first = min(max(0, firstRow), max(0, ranges.count - height))
    first = min(first, cursorRow)
    first = max(first, cursorRow - height + 1)
    let shown = ranges[first..<min(ranges.count, first + height)].map(row)
    let column = columns(from: ranges[cursorRow].lowerBound, to: cursor)
    return TextWindow(
      rows: shown,
      cursor: Position(column: min(column, max(0, width - 1)), row: cursorRow - first),
      firstRow: first, totalRows: ranges.count)
  }

  /// A single line scrolls sideways; its first row is the first shown character.
  private func lineWindow(width: Int, firstCharacter: Int) -> TextWindow {
    var first = min(max(0, firstCharacter), cursor)
    var used = columns(from: first, to: cursor)
    while used > width - 1 {
      used -= metrics[first].columns
      first += 1
    }
    var rest = columns(from: first, to: characters.count)
    while first > 0, rest + metrics[first - 1].columns <= width - 1 {
      first -= 1
      rest += metrics[first].columns
    }
    var end = first
    var shown = 0
    while end < characters.count, shown + metrics[end].columns <= width {
      shown += metrics[end].columns
      end += 1
    }
    return TextWindow(
      rows: [row(first..<end)],
      cursor: Position(column: columns(from: first, to: cursor), row: 0),
      firstRow: first, totalRows: 1)
  }

  private func row(_ range: Range<Int>) -> TextWindow.Row {
    let selected = selection.flatMap { selection -> Range<Int>? in
      let part = selection.clamped(to: range)
      guard !part.isEmpty else { return nil }
      let start = columns(from: range.lowerBound, to: part.lowerBound)
      return start..<start + columns(from: part.lowerBound, to: part.upperBound)
    }
    return TextWindow.Row(
      text: String(characters[range]), range: range, selectedColumns: selected)
  }

  /// The rows as ranges of characters, without line ends; at least one.
  func rowRanges(width: Int) -> [Range<Int>] {
    if isSingleLine { return [0..<characters.count] }
    var rows: [Range<Int>] = []
    var start = 0
    while true {
      let end = metrics[start...].firstIndex(where: \.endsLine) ?? metrics.count
      rows += SoftWrap.rows(of: metrics[start..<end], columns: max(1, width - 1))
      guard end < metrics.count else { return rows }
      start = end + 1
    }
  }

  /// The row in which a place is displayed: at a break, the later one.
  func row(of place: Int, in ranges: [Range<Int>]) -> Int {
    var low = 0
    var high = ranges.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if ranges[middle].lowerBound <= place { low = middle } else { high = middle - 1 }
    }
    return low
  }
}
