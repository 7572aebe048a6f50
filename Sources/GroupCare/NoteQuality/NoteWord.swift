/// One word of a text, as notes are compared and searched by it.
struct NoteWord: Hashable, Sendable {
  /// A fingerprint of its letters without case and marks.
  let print: UInt64
  /// The same without an `s` at the end, so that `report` and `reports` agree after a change of
  /// pronouns.
  let stem: UInt64
  /// Where it begins, in UTF-8 bytes of its text.
  let lower: Int
  /// Where it ends.
  let upper: Int
  /// How it is written.
  let shape: Shape

  struct Shape: OptionSet, Hashable, Sendable {
    let rawValue: UInt8
    /// Its first letter is a capital.
    static let capital = Shape(rawValue: 1)
    /// It has a letter that is no capital.
    static let hasSmall = Shape(rawValue: 2)
    /// A sentence begins with it, so that its capital says nothing.
    static let opensSentence = Shape(rawValue: 4)
    /// It is one letter.
    static let oneLetter = Shape(rawValue: 8)
    /// A full stop follows at once.
    static let point = Shape(rawValue: 16)
    /// It begins with a digit.
    static let number = Shape(rawValue: 32)
    /// A comma stands before it.
    static let afterComma = Shape(rawValue: 64)
    /// It is a sign of a script without capitals and blanks.
    static let ideograph = Shape(rawValue: 128)
  }
}
