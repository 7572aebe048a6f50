/// The words of a text, as the completeness rules compare them: lower case, letters and digits only.
struct Wording: Hashable, Sendable {
  let words: [String]

  init(_ text: String) { words = Array(WordReader(text)) }
}

/// Reads the words of a ``Wording`` one after the other, as far as they are asked for.
struct WordReader: Sequence, IteratorProtocol {
  private var rest: String.UnicodeScalarView.Iterator

  init(_ text: String) { rest = text.unicodeScalars.makeIterator() }

  mutating func next() -> String? {
    var word = String.UnicodeScalarView()
    while let scalar = rest.next() {
      if scalar.isASCII {
        let small = Self.small(scalar)
        if Self.belongsToWord(small) {
          word.append(small)
        } else if scalar != "'", !word.isEmpty {
          return String(word)
        }
      } else if Self.belongsToWord(scalar) {
        word.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      } else if scalar != "\u{2019}", !word.isEmpty {
        return String(word)
      }
    }
    return word.isEmpty ? nil : String(word)
  }

  private static func small(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0x41...0x5A).contains(scalar.value) else { return scalar }
    return Unicode.Scalar(UInt8(scalar.value) | 0x20)
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
}
