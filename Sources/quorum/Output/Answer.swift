internal import PracticeFiles

/// What a reading command answers, in each of the forms in which it can be asked for.
struct Answer {
  /// What a person reads.
  var lines: [String]
  /// What a program reads.
  var json: JSONValue
  /// What a spreadsheet reads; its cells are kept from acting as formulas (C44).
  var table: CSVTable

  /// Writes the answer to standard output.
  func write(as format: OutputFormat) throws(CommandFailure) {
    switch format {
    case .table: try StandardOutput.write(lines: lines)
    case .json: try StandardOutput.write(json.text + "\n")
    case .csv: try StandardOutput.write(table.text)
    }
  }
}
