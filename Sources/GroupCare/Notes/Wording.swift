/// The words of a text, as the completeness rules compare them: lower case, letters and digits only.
struct Wording: Hashable, Sendable {
  let words: [String]

  init(_ text: String) {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      if Self.belongsToWord(scalar) {
        word.append(scalar)
      } else if !Self.isApostrophe(scalar), !word.isEmpty {
        words.append(String(word))
        word = String.UnicodeScalarView()
      }
    }
    if !word.isEmpty { words.append(String(word)) }
    self.words = words
  }

  // Almost every text is ASCII, and the tables of Unicode are slow to ask.
  private static func belongsToWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return (0x61...0x7A).contains(scalar.value) || (0x30...0x39).contains(scalar.value)
    }
    let properties = scalar.properties
    return properties.isAlphabetic || properties.numericType != nil
      || properties.canonicalCombiningClass != .notReordered
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "\u{2019}"
  }

  var isEmpty: Bool { words.isEmpty }

  /// Whether every word is one of a vocabulary.
  func consists(of vocabulary: Set<String>) -> Bool { words.allSatisfy(vocabulary.contains) }
}
