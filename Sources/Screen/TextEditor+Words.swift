extension TextEditor {
  /// Inserts words at the cursor, over the selection if there is one, as one step of undo.
  ///
  /// A blank parts them from a word that they would touch.
  public mutating func insertWords(_ words: String) {
    let range = selection ?? cursor..<cursor
    let before = range.lowerBound > 0 ? characters[range.lowerBound - 1] : " "
    let after = range.upperBound < count ? characters[range.upperBound] : " "
    let touchesBefore = !before.isWhitespace && !Self.openings.contains(before)
    let touchesAfter = after.isLetter || after.isNumber
    paste((touchesBefore ? " " : "") + words + (touchesAfter ? " " : ""))
  }

  private static let openings: Set<Character> = ["(", "[", "\"", "'", "“", "‘", "-", "/"]
}
