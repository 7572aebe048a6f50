extension CSVTable {
  /// The most bytes that a row may have (C45).
  public static let mostRowBytes = 1_000_000
  /// The most bytes that a cell may have (C45).
  public static let mostCellBytes = 65_536

  /// Reads a table whose first line names the columns.
  ///
  /// A byte order mark is passed over; lines end with LF, CR LF or CR; blank lines are left out.
  ///
  /// - Throws: The first thing that keeps the bytes from being a table.
  /// - Complexity: O(*n*) in the number of bytes.
  public init(parsing bytes: [UInt8]) throws(CSVError) {
    var parser = CSVParser(bytes)
    guard let header = try parser.nextRow() else { throw CSVError(line: 1, fault: .noHeader) }
    let columns = header.cells.map { $0.filter { !$0.isWhitespace } }
    var seen: Set<String> = []
    for column in columns where !seen.insert(column).inserted {
      throw CSVError(line: header.line, fault: .repeatedColumn(column))
    }
    var rows: [Row] = []
    while let row = try parser.nextRow() { rows.append(row) }
    self.init(columns: columns, rows: rows)
  }
}

/// Goes over the bytes of a table row by row.
private struct CSVParser {
  private let bytes: [UInt8]
  private var position: Int
  private var line = 1

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  mutating func nextRow() throws(CSVError) -> CSVTable.Row? {
    while position < bytes.count, isLineEnd { passLineEnd() }
    guard position < bytes.count else { return nil }
    let (start, first) = (position, line)
    var cells: [String] = []
    while true {
      cells.append(try cell())
      guard position - start <= CSVTable.mostRowBytes else {
        throw CSVError(line: first, fault: .rowTooLong)
      }
      guard position < bytes.count, bytes[position] == UInt8(ascii: ",") else { break }
      position += 1
    }
    if position < bytes.count { passLineEnd() }
    return CSVTable.Row(line: first, cells: cells)
  }

  private mutating func cell() throws(CSVError) -> String {
    let first = line
    var content: [UInt8] = []
    if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
      try quoted(into: &content)
      guard position == bytes.count || isLineEnd || bytes[position] == UInt8(ascii: ",") else {
        throw CSVError(line: line, fault: .strayQuote)
      }
    } else {
      while position < bytes.count, !isLineEnd, bytes[position] != UInt8(ascii: ",") {
        guard bytes[position] != UInt8(ascii: "\"") else {
          throw CSVError(line: line, fault: .strayQuote)
        }
        content.append(bytes[position])
        position += 1
      }
    }
    guard content.count <= CSVTable.mostCellBytes else {
      throw CSVError(line: first, fault: .cellTooLong)
    }
    guard let text = String(validating: content, as: UTF8.self) else {
      throw CSVError(line: first, fault: .notUTF8)
    }
    return CSVCell.rearmed(text)
  }

  private mutating func quoted(into content: inout [UInt8]) throws(CSVError) {
    let first = line
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "\"") {
        guard position < bytes.count, bytes[position] == byte else { return }
        position += 1
      } else if byte == UInt8(ascii: "\n") {
        line += 1
      }
      content.append(byte)
    }
    throw CSVError(line: first, fault: .unclosedQuote)
  }

  private var isLineEnd: Bool {
    bytes[position] == UInt8(ascii: "\n") || bytes[position] == UInt8(ascii: "\r")
  }

  private mutating func passLineEnd() {
    if bytes[position] == UInt8(ascii: "\r"), position + 1 < bytes.count,
      bytes[position + 1] == UInt8(ascii: "\n")
    {
      position += 1
    }
    position += 1
    line += 1
  }
}
