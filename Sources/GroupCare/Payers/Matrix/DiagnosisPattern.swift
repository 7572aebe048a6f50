/// A set of diagnosis codes by how they begin: `F10` is every code that starts so, `F41.1` itself
/// and what is more specific.
public struct DiagnosisPattern: WireCode {
  /// As people write it, with the point where a code has one.
  public let text: String

  /// Reads a pattern, or returns nothing when no diagnosis code can begin so; a letter alone is a
  /// chapter.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, first.isUpper else { return nil }
    switch bytes.count {
    case 1: break
    case 2: guard bytes[1].isDigit else { return nil }
    default: guard DiagnosisCode(text) != nil else { return nil }
    }
    self.text = text
  }

  /// Whether a code begins so.
  public func matches(_ code: DiagnosisCode) -> Bool {
    code.unpointed.hasPrefix(text.filter { $0 != "." })
  }
}
