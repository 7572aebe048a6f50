/// One of the orders in which a list can be shown.
struct ListOrder: Hashable, Sendable {
  /// How it is spoken of: `by payer`.
  let title: String
  /// The heading of the column it goes by; empty where there is none.
  var column = ""
  /// Whether the greatest, or the latest, comes first.
  var isFalling = false
}

/// What the rows of a list are sorted by, a key for each.
enum SortKeys: Sendable {
  /// Numbers, days, amounts.
  case numbers([Int])
  /// Names and words, in the order of their letters without case and marks.
  case words([String])

  /// Returns the rows in the order of their keys; of equal ones the first stays the first.
  func rows(isFalling: Bool) -> [Int] {
    let keys = ranks
    let rows = Array(keys.indices)
    return isFalling
      ? rows.sorted { (keys[$1], $0) < (keys[$0], $1) }
      : rows.sorted { (keys[$0], $0) < (keys[$1], $1) }
  }

  /// A number for each row by which it is sorted.
  ///
  /// Of a hundred thousand claims few thousand have another name, so that each name is looked at once.
  var ranks: [Int] {
    switch self {
    case .numbers(let numbers): return numbers
    case .words(let words):
      let distinct = Set(words).map { (word: $0, letters: ListFilter.folded([$0])) }
        .sorted { one, other in
          one.letters == other.letters
            ? one.word < other.word : one.letters.lexicographicallyPrecedes(other.letters)
        }
      var ranks: [String: Int] = [:]
      for (rank, entry) in distinct.enumerated() { ranks[entry.word] = rank }
      return words.map { ranks[$0, default: 0] }
    }
  }

  /// The same within parts of the list that stay one after the other.
  func within(_ parts: [Int]) -> SortKeys {
    .numbers(zip(parts, ranks).map { ($0 << 32) + $1 })
  }
}
