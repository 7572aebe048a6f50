/// The words in which an environment variable names a program, such as `VISUAL="emacs -nw"`.
public enum ProgramWords {
  /// Returns a program and its arguments: parted by blanks, taken together by quotes.
  ///
  /// Nothing else has a meaning, since no shell is asked. A backslash takes the next character as it is,
  /// outside single quotes; a quote that isn't closed ends with the text.
  ///
  /// - Parameter text: What the variable says.
  /// - Returns: The words; none when it says nothing.
  public static func split(_ text: String) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var isTakenAsIs = false
    for character in text {
      if isTakenAsIs {
        word = (word ?? "") + String(character)
        isTakenAsIs = false
      } else if character == "\\", quote != "'" {
        isTakenAsIs = true
      } else if character == quote {
        quote = nil
      } else if quote == nil, character == "'" || character == "\"" {
        quote = character
        word = word ?? ""
      } else if quote == nil, character.isWhitespace {
        if let ended = word { words.append(ended) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    return words + [word].compactMap(\.self)
  }
}
