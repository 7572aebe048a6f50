extension TextEditor {
  /// The letters of the text as it is searched, one for each character; a line end counts as a blank.
  public var searchLetters: [UnicodeScalar] {
    SearchText.folded(String(characters)).map { $0 == "\n" || $0 == "\t" ? " " : $0 }
  }

  /// Selects characters and puts the cursor on the first of them.
  ///
  /// - Parameter range: The characters; clamped to the text.
  public mutating func select(_ range: Range<Int>) {
    moveCursor(to: range.lowerBound)
    let end = min(max(cursor, range.upperBound), count)
    mark = end == cursor ? nil : end
  }
}
