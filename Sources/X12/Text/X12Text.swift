/// Text in the characters that X12 can carry.
///
/// X12 carries upper-case ASCII and has no escape character. Latin letters with marks lose their marks
/// by a table (`Ó` becomes `O`, `ß` becomes `SS`), typographic quotes and dashes become plain ones,
/// delimiters and control characters become blanks, and runs of blanks become one. A character that has
/// no counterpart, such as a Chinese or Cyrillic letter, is never left out or guessed: the whole text is
/// refused and the character named (C42).
public enum X12Text {
  /// Folds a text.
  ///
  /// Folding what was folded changes nothing.
  ///
  /// - Parameters:
  ///   - text: Any text, composed or decomposed.
  ///   - delimiters: The delimiters of the file, which can't stand inside data.
  /// - Returns: The folded text, or the first character that has no counterpart.
  /// - Complexity: O(*n*); a text that is folded already is returned without a copy.
  public static func fold(_ text: String, avoiding delimiters: Delimiters = .standard)
    -> FoldOutcome
  {
    if isFolded(text, delimiters) { return .written(text) }
    var folder = Folder(delimiters: delimiters)
    for index in text.unicodeScalars.indices where !folder.add(text.unicodeScalars[index]) {
      // The character of which the scalar is a part.
      return .unwritable(text[index])
    }
    return .written(folder.text)
  }

  /// Whether a text can be written as it is.
  private static func isFolded(_ text: String, _ delimiters: Delimiters) -> Bool {
    var previous = UInt8(ascii: " ")
    for byte in text.utf8 {
      if byte < 0x20 || byte > 0x60 || delimiters.separates(byte) { return false }
      if byte == UInt8(ascii: "`") { return false }
      if byte == UInt8(ascii: " "), previous == byte { return false }
      previous = byte
    }
    return previous != UInt8(ascii: " ") || text.isEmpty
  }

  /// Collects folded bytes; blanks are held back until something follows them.
  private struct Folder {
    private let delimiters: Delimiters
    private var bytes: [UInt8] = []
    private var isBlankPending = false
    private var followsLetter = false

    init(delimiters: Delimiters) {
      self.delimiters = delimiters
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Takes the next scalar; `false` when it has no counterpart.
    mutating func add(_ scalar: Unicode.Scalar) -> Bool {
      if let byte = LatinFolding.fold(ascii: scalar) {
        add(byte)
        followsLetter = SegmentIdentifier.isLetter(byte)
        return true
      }
      if LatinFolding.isCombiningMark(scalar) { return followsLetter }
      guard let folded = LatinFolding.fold(scalar) else { return false }
      followsLetter = folded.utf8.last.map(SegmentIdentifier.isLetter) ?? false
      for byte in folded.utf8 { add(byte) }
      return true
    }

    private mutating func add(_ byte: UInt8) {
      guard byte != UInt8(ascii: " "), !delimiters.separates(byte) else {
        isBlankPending = true
        return
      }
      if isBlankPending, !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
      isBlankPending = false
      bytes.append(byte)
    }
  }
}
