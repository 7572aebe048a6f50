/// How many columns text takes on a terminal.
///
/// The one width of layout, wrapping, cursor and driver (R13).
public enum TextWidth {
  /// Returns the columns that a character takes: 1 or 2, seldom more.
  public static func width(of character: Character) -> Int {
    if character.utf8.count == 1 { return 1 }
    var width = 0
    Glyph.forEach(in: character) { width += $0.width }
    return width
  }

  /// Returns the columns that a line of text takes.
  public static func width(of text: String) -> Int {
    text.reduce(0) { $0 + width(of: $1) }
  }

  /// Returns as much of a text as fits, with an ellipsis where it was cut.
  ///
  /// - Parameters:
  ///   - text: One line.
  ///   - columns: The most columns of the result.
  ///   - ellipsis: What marks the cut; left out when it doesn't fit itself.
  /// - Returns: The text itself if it fits whole.
  public static func clip(_ text: String, to columns: Int, ellipsis: String = "") -> String {
    var used = 0
    var kept = text.startIndex
    let room = columns - width(of: ellipsis)
    for index in text.indices {
      let next = used + width(of: text[index])
      if next > columns {
        return text[..<kept] + (room >= 0 ? ellipsis : "")
      }
      used = next
      if used <= room || room < 0 { kept = text.index(after: index) }
    }
    return text
  }

  /// Returns a text cut or filled with spaces to exactly so many columns.
  public static func pad(_ text: String, to columns: Int, ellipsis: String = "") -> String {
    let clipped = clip(text, to: columns, ellipsis: ellipsis)
    return clipped + String(repeating: " ", count: max(0, columns - width(of: clipped)))
  }

  /// Returns a text broken into rows at spaces; words that don't fit a row are cut.
  ///
  /// - Parameters:
  ///   - text: Any text; its own line ends are kept.
  ///   - columns: The columns of a row; fewer than one counts as one.
  /// - Returns: At least one row; without the spaces at which it broke.
  public static func wrap(_ text: String, to columns: Int) -> [Substring] {
    var rows: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let characters = Array(line.indices)
      let metrics = characters.map { TextMetric(line[$0]) }
      for row in SoftWrap.rows(of: metrics[...], columns: max(1, columns)) {
        let start = row.lowerBound < characters.count ? characters[row.lowerBound] : line.endIndex
        let end = row.upperBound < characters.count ? characters[row.upperBound] : line.endIndex
        var piece = line[start..<end]
        if row.upperBound < characters.count {
          while piece.last == " " { piece.removeLast() }
        }
        rows.append(piece)
      }
    }
    return rows
  }

  static func width(of scalar: UnicodeScalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return 1 }
    if WidthTable.contains(value, in: WidthTable.zero) { return 0 }
    return WidthTable.contains(value, in: WidthTable.double) ? 2 : 1
  }
}
