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
    for character in text {
      guard folder.add(character) else { return .unwritable(character) }
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
    let delimiters: Delimiters
    var text = ""
    var isBlankPending = false

    mutating func add(_ character: Character) -> Bool {
      var followsLetter = false
      for scalar in character.unicodeScalars {
        if LatinFolding.isCombiningMark(scalar) {
          guard followsLetter else { return false }
          continue
        }
        guard let folded = LatinFolding.fold(scalar) else { return false }
        followsLetter = folded.utf8.last.map(SegmentIdentifier.isLetter) ?? false
        for byte in folded.utf8 { add(byte) }
      }
      return true
    }

    private mutating func add(_ byte: UInt8) {
      guard byte != UInt8(ascii: " "), !delimiters.separates(byte) else {
        isBlankPending = true
        return
      }
      if isBlankPending, !text.isEmpty { text.unicodeScalars.append(" ") }
      isBlankPending = false
      text.unicodeScalars.append(Unicode.Scalar(byte))
    }
  }
}
