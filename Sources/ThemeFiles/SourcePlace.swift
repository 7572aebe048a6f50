/// A place in a theme file, counted from one.
struct SourcePlace: Hashable {
  var line: Int
  var column: Int

  init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Looks up where a key is set within a table.
  ///
  /// The parser tells the place of what it can't parse alone; for what parses and means nothing,
  /// the place is looked up in the text. Keys spelled in an unusual way are not found.
  ///
  /// - Parameters:
  ///   - key: The last part of the key.
  ///   - table: The table's name as in its header; empty for the top of the file.
  ///   - text: The file.
  init?(of key: String, inTable table: String, text: String) {
    var current = ""
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let indent = line.prefix { $0 == " " || $0 == "\t" }.count
      let content = line.dropFirst(indent)
      if content.first == "[", let end = content.firstIndex(of: "]") {
        current = String(content[content.index(after: content.startIndex)..<end])
          .filter { $0 != " " && $0 != "\"" }
        continue
      }
      guard current == table, let equals = content.firstIndex(of: "=") else { continue }
      let name = content[..<equals].filter { $0 != " " && $0 != "\"" && $0 != "'" && $0 != "\t" }
      if name == key {
        self.init(line: index + 1, column: indent + 1)
        return
      }
    }
    return nil
  }
}
