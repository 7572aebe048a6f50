import Screen

/// What somebody typed to find something: words, each of which has to fit.
struct FinderQuery: Sendable {
  /// How well a row fits, the best first.
  enum Rank: Int, Comparable, Sendable {
    case prefix, wordStart, detail, inside, scattered

    static func < (one: Rank, other: Rank) -> Bool { one.rawValue < other.rawValue }
  }

  private let words: [[UnicodeScalar]]

  init(_ text: String) {
    words = text.split(separator: " ").map { SearchText.folded(String($0)) }
  }

  /// Returns how well a row fits: as badly as the word that fits worst; nothing when one doesn't.
  func rank(of row: FinderRow) -> Rank? {
    var worst = Rank.prefix
    for word in words {
      guard let rank = Self.rank(of: word, in: row) else { return nil }
      worst = max(worst, rank)
    }
    return worst
  }

  /// Returns the characters of a title that were found.
  func found(in title: [UnicodeScalar]) -> Set<Int> {
    words.reduce(into: []) { $0.formUnion(Self.places(of: $1, in: title)?.places ?? []) }
  }

  private static func rank(of word: [UnicodeScalar], in row: FinderRow) -> Rank? {
    let inTitle = places(of: word, in: row.foldedTitle)?.rank
    if let inTitle, inTitle <= .wordStart { return inTitle }
    if row.isKey(word) { return .prefix }
    // Two letters begin some word of almost everything.
    let isTelling = word.count > 2 || word.allSatisfy { ("0"..."9").contains($0) }
    if isTelling, wordStart(of: word, in: row.foldedDetail) != nil { return .detail }
    return inTitle
  }

  private static func places(
    of word: [UnicodeScalar], in text: [UnicodeScalar]
  ) -> (rank: Rank, places: Set<Int>)? {
    if text.starts(with: word) { return (.prefix, Set(word.indices)) }
    if let start = wordStart(of: word, in: text) {
      return (.wordStart, Set(start..<(start + word.count)))
    }
    // One letter alone stands in almost everything.
    guard word.count > 1 else { return nil }
    if let start = starts(text.indices, of: word, in: text) {
      return (.inside, Set(start..<(start + word.count)))
    }
    guard word.count > 2 else { return nil }
    var places: Set<Int> = []
    var next = word.startIndex
    for (index, letter) in text.enumerated() where next < word.endIndex && letter == word[next] {
      places.insert(index)
      next += 1
    }
    return next == word.endIndex ? (.scattered, places) : nil
  }

  private static func wordStart(of word: [UnicodeScalar], in text: [UnicodeScalar]) -> Int? {
    starts(
      text.indices.lazy.filter { $0 == 0 || !isPartOfWord(text[$0 - 1]) }, of: word, in: text)
  }

  private static func starts(
    _ places: some Sequence<Int>, of word: [UnicodeScalar], in text: [UnicodeScalar]
  ) -> Int? {
    places.first { $0 + word.count <= text.count && text[$0...].starts(with: word) }
  }

  private static func isPartOfWord(_ scalar: UnicodeScalar) -> Bool {
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
  }
}
