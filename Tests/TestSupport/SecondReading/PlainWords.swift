import GroupCare

/// The words of a note as one compares two sheets of paper: word by word, from every place.
struct PlainWords: Sendable {
  /// What the note says of its own, in pieces that nothing interrupts.
  let pieces: [[String]]
  /// The words that tell texts apart.
  let telling: [String]

  /// Reads the fields that hold words; what stands in a shared text three words in a row is not its own.
  init(
    _ content: ProgressNoteContent, of client: Client, without shared: PlainShared = PlainShared([])
  ) {
    let fields = content.writtenFields.filter { $0.entry == .text }
    let texts = fields.map { field in
      Self.lowercased(content[field]).map { Self.isName($0, of: client) ? Self.somebody : $0 }
    }
    pieces = texts.flatMap { Self.pieces(of: $0, without: shared) }
    telling = pieces.joined().filter {
      !shared.words.contains($0) && !Self.little.contains($0) && $0 != Self.somebody
    }
  }

  var count: Int { pieces.map(\.count).reduce(0, +) }

  /// Words that every text has; of those the known texts hold no more.
  private static let little: Set<String> = ["a", "as", "of"]
  private static let somebody = "(somebody)"

  static func isName(_ word: String, of client: Client) -> Bool {
    word == client.name.family.lowercased() || word == client.name.given.lowercased()
  }

  /// The words of a text, in small letters.
  static func lowercased(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private static func pieces(of text: [String], without shared: PlainShared) -> [[String]] {
    var isShared = text.map { _ in false }
    for start in text.indices.dropLast(2) {
      let places = start..<(start + 3)
      if shared.threes.contains(Array(text[places])) {
        for index in places { isShared[index] = true }
      }
    }
    var pieces: [[String]] = [[]]
    for (word, isShared) in zip(text, isShared) {
      if isShared { pieces.append([]) } else { pieces[pieces.count - 1].append(word) }
    }
    return pieces.filter { !$0.isEmpty }
  }

  /// The percent of the words that stand in another note four or more in a row, the longest such run,
  /// and the percent of the telling words that the other has too.
  func likeness(to other: PlainWords) -> (coverage: Int, run: Int, words: Int) {
    var copied = 0
    var longest = 0
    for piece in pieces {
      let runs = piece.indices.map { start in
        other.pieces.map { Self.run(piece[start...], in: $0) }.max() ?? 0
      }
      longest = max(longest, runs.max() ?? 0)
      copied += piece.indices.count { index in
        (0...index).contains { runs[$0] >= 4 && $0 + runs[$0] > index }
      }
    }
    var left = other.telling
    let same = telling.count { word in
      guard let place = left.firstIndex(of: word) else { return false }
      left.remove(at: place)
      return true
    }
    return (
      count == 0 ? 0 : copied * 100 / count, longest < 4 ? 0 : longest,
      telling.isEmpty ? 0 : same * 100 / telling.count
    )
  }

  /// How many of some words stand in a text one after the other, from the first on.
  private static func run(_ words: ArraySlice<String>, in text: [String]) -> Int {
    text.indices.map { start in
      zip(words, text[start...]).prefix { $0 == $1 }.count
    }.max() ?? 0
  }
}

/// What notes share by right: every word of it, and every three in a row.
struct PlainShared: Sendable {
  private(set) var words: Set<String> = []
  private(set) var threes: Set<[String]> = []

  init(_ texts: [String]) { add(texts) }

  mutating func add(_ texts: [String]) {
    for text in texts.map(PlainWords.lowercased) {
      words.formUnion(text)
      for start in text.indices.dropLast(2) { threes.insert(Array(text[start..<(start + 3)])) }
    }
  }
}
