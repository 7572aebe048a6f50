/// Why a theme file can't be used: which file, where, and what is wrong.
public struct ThemeFileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file as it was named.
  public let path: String
  /// The line, from one; nil when the whole file is meant.
  public let line: Int?
  /// The column, from one; nil when the whole line or file is meant.
  public let column: Int?
  /// What is wrong, in one sentence.
  public let reason: String

  /// The place and the reason, as `themes/x.toml:3:6: …`.
  public var description: String {
    var place = path
    if let line {
      place += ":\(line)"
      if let column { place += ":\(column)" }
    }
    return "\(place): \(reason)"
  }

  init(path: String, place: SourcePlace? = nil, reason: String) {
    self.path = path
    line = place?.line
    column = place?.column
    self.reason = reason
  }
}
