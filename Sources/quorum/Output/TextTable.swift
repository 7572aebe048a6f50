internal import Screen

/// Rows of text in columns that line up on a terminal, whatever the width of their letters.
struct TextTable {
  /// A column's heading, and on which side its cells stand.
  struct Column: ExpressibleByStringLiteral {
    let heading: String
    let isNumber: Bool

    init(stringLiteral heading: String) {
      self.heading = heading
      isNumber = false
    }

    private init(number heading: String) {
      self.heading = heading
      isNumber = true
    }

    static func number(_ heading: String) -> Column { Column(number: heading) }
  }

  let columns: [Column]
  let rows: [[String]]

  /// The lines, the headings first, without white space at their ends.
  var lines: [String] {
    let shown = ([columns.map(\.heading)] + rows).map { row in
      row.map { TextSanitiser.display($0) }
    }
    let widths = columns.indices.map { column in
      shown.map { TextWidth.width(of: $0[column]) }.max() ?? 0
    }
    return shown.map { row in
      let cells = row.indices.map { column in
        let blanks = String(
          repeating: " ", count: widths[column] - TextWidth.width(of: row[column]))
        return columns[column].isNumber ? blanks + row[column] : row[column] + blanks
      }
      var line = cells.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
