/// Why a file of diagnosis codes can't be used: which file, where, and what is wrong.
public struct DiagnosisFileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file as it was named.
  public let path: String
  /// The line, from one; nothing when the whole file is meant.
  public let line: Int?
  /// What is wrong, in one sentence.
  public let reason: String

  /// The place and the reason, as `icd-10-cm.tsv:3: …`.
  public var description: String {
    let place = line.map { "\(path):\($0)" } ?? path
    return "\(place): \(reason)"
  }

  init(path: String, line: Int? = nil, reason: String) {
    self.path = path
    self.line = line
    self.reason = reason
  }
}
