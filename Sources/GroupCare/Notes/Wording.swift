/// The words of a text, as the completeness rules compare them: lower case, letters and digits only.
struct Wording: Hashable, Sendable {
  let words: [String]

  init(_ text: String) {
    words = text.lowercased()
      .split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "'" })
      .map { $0.filter { $0 != "'" } }
      .filter { !$0.isEmpty }
  }

  var isEmpty: Bool { words.isEmpty }

  /// Whether every word is one of a vocabulary.
  func consists(of vocabulary: Set<String>) -> Bool { words.allSatisfy(vocabulary.contains) }
}
