/// Letters without their marks and their case, so that `Núñez` typed as `nunez` is the same word.
enum LetterFolding {
  /// What a scalar beyond ASCII is to a word.
  enum Folded {
    /// A letter or digit of a word.
    case letter(UInt32)
    /// A word by itself, in scripts that put no blanks between words.
    case ideograph(UInt32)
    /// A mark on the letter before it, which is dropped.
    case mark
    /// Nothing of a word.
    case separator
  }

  static func fold(_ scalar: Unicode.Scalar) -> Folded {
    if latin.indices.contains(Int(scalar.value)) {
      let folded = latin[Int(scalar.value)]
      return folded == 0 ? .separator : .letter(folded)
    }
    let properties = scalar.properties
    if properties.canonicalCombiningClass != .notReordered { return .mark }
    if properties.isIdeographic { return .ideograph(scalar.value) }
    if !properties.isAlphabetic, properties.numericType == nil { return .separator }
    return .letter(lettersOnly(scalar))
  }

  // The tables of Unicode are slow to ask, and nearly all letters of Western names lie here.
  private static let latin: [UInt32] = (0..<0x250).map { value in
    guard let scalar = Unicode.Scalar(UInt32(value)), scalar.value >= 0x80,
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    else { return 0 }
    return lettersOnly(scalar)
  }

  /// The letter that stands in the scalar's name before `WITH`: `LATIN SMALL LETTER O WITH STROKE`.
  private static func lettersOnly(_ scalar: Unicode.Scalar) -> UInt32 {
    let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    let words = (lower.properties.name ?? "").split(separator: " ")
    guard words.count > 4, words[0] == "LATIN", words[2] == "LETTER", words[4] == "WITH",
      let letter = words[3].utf8.first, words[3].utf8.count == 1
    else { return lower.value }
    return UInt32(letter | 0x20)
  }
}
