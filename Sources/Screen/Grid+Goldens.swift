extension Grid {
  /// Returns the text of a row, its trailing spaces included; empty outside.
  public func line(_ row: Int) -> String {
    cells(ofRow: row).reduce(into: "") { $0 += $1.text }
  }

  /// The rows' text, their trailing spaces included.
  public var lines: [String] { (0..<size.rows).map(line) }

  /// The rows' text, a line each, without trailing spaces.
  public var text: String {
    (0..<size.rows)
      .map { row in
        var line = Substring(line(row))
        while line.last == " " { line.removeLast() }
        return String(line)
      }
      .joined(separator: "\n")
  }

  /// The rows' roles, one letter a cell, and below them what the used letters mean.
  public var roles: String {
    var used: Set<StyleRole> = []
    var lines = (0..<size.rows)
      .map { row in
        cells(ofRow: row).reduce(into: "") { line, cell in
          line.append(cell.role.letter)
          used.insert(cell.role)
        }
      }
    for role in StyleRole.allCases where used.contains(role) {
      lines.append("\(role.letter) = \(role.rawValue)")
    }
    return lines.joined(separator: "\n")
  }
}
