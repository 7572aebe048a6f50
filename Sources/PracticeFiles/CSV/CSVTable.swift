/// A table of text with named columns, as comma-separated values (RFC 4180, UTF-8).
public struct CSVTable: Hashable, Sendable {
  /// The names of the columns, in order.
  public let columns: [String]
  /// The rows, in order.
  public private(set) var rows: [Row]

  /// One row.
  public struct Row: Hashable, Sendable {
    /// The line on which it begins, counted from 1; zero in a table that wasn't read.
    public let line: Int
    /// The cells, in the order of the columns; a row that was read may have too few or too many.
    public let cells: [String]
  }

  /// Makes a table without rows.
  public init(columns: [String]) {
    self.columns = columns
    rows = []
  }

  init(columns: [String], rows: [Row]) {
    self.columns = columns
    self.rows = rows
  }

  /// Appends a row of as many cells as there are columns; missing cells are blank, others left out.
  public mutating func append(_ cells: [String]) {
    let missing = max(0, columns.count - cells.count)
    let blanks = [String](repeating: "", count: missing)
    rows.append(Row(line: 0, cells: Array(cells.prefix(columns.count)) + blanks))
  }

  /// The table as text: every cell quoted, lines ended with CR LF, formulas disarmed (C44).
  public var text: String {
    var text = Self.line(columns)
    for row in rows { text += Self.line(row.cells) }
    return text
  }

  private static func line(_ cells: [String]) -> String {
    let quoted = cells.map { cell in
      "\"" + CSVCell.disarmed(cell).replacing("\"", with: "\"\"") + "\""
    }
    return quoted.joined(separator: ",") + "\r\n"
  }
}
