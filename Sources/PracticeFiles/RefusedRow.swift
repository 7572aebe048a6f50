/// A row, a table or a file of a practice folder that can't be taken, and why.
///
/// It names the column, never what stands there: what stands there may say something about a person.
public struct RefusedRow: Hashable, Sendable {
  /// The file, by its path inside the folder.
  public let file: String
  /// The line, counted from 1; nothing when it is about the whole file.
  public let line: Int?
  /// The column, or the key of a TOML file; nothing when it is about the whole row.
  public let column: String?
  /// One plain sentence.
  public let reason: String

  /// Makes a refusal.
  public init(file: String, line: Int? = nil, column: String? = nil, reason: String) {
    self.file = file
    self.line = line
    self.column = column
    self.reason = reason
  }

  /// The place, the column and the reason in one line: `clients.csv:12: sex: This is required`.
  public var message: String {
    let place = line.map { "\(file):\($0)" } ?? file
    return [place, column, reason].compactMap(\.self).joined(separator: ": ")
  }
}
