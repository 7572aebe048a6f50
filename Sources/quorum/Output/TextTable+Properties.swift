internal import PracticeFiles
internal import Screen

extension TextTable {
  /// Returns the lines of names and values, the values under one another.
  static func properties(_ properties: [(name: String, value: String)]) -> [String] {
    let width = properties.map { TextWidth.width(of: $0.name) }.max() ?? 0
    return properties.map { property in
      TextWidth.pad(property.name, to: width + 2) + (property.value.isEmpty ? "-" : property.value)
    }
  }
}

extension CSVTable {
  /// Makes a table of one row.
  static func row(_ cells: [(column: String, text: String)]) -> CSVTable {
    var table = CSVTable(columns: cells.map(\.column))
    table.append(cells.map(\.text))
    return table
  }
}
