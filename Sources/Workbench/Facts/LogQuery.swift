import GroupCare

/// What is looked for in the log, and in which piece of it.
public struct LogQuery: Hashable, Sendable {
  /// How many entries are looked through before what was found is shown.
  public static let step = 2000

  /// The words that an entry has all of.
  public let words: String
  /// The entries to look through.
  public let range: ClosedRange<Int>
  /// Whether the last of them comes first.
  public let isBackward: Bool

  /// Asks for words in a piece of the log.
  public init(words: String, range: ClosedRange<Int>, isBackward: Bool) {
    self.words = words
    self.range = range
    self.isBackward = isBackward
  }

  /// Returns those of the rows that have every word, in the order in which they are asked for.
  public func found(in rows: [LogRow]) -> [LogRow] {
    let texts = ListFilter(count: rows.count) { rows[$0].findable }
    let found = texts.shown(by: words).map { rows[$0] }
    return isBackward ? found.reversed() : found
  }

  /// The same words in the piece that comes after it; nothing at the end of the log.
  func next(of count: Int) -> LogQuery? {
    LogQuery(
      words: words, after: isBackward ? range.lowerBound : range.upperBound, of: count,
      isBackward: isBackward)
  }

  /// The first question of all.
  init?(words: String, of count: Int, isBackward: Bool) {
    self.init(words: words, after: isBackward ? count + 1 : 0, of: count, isBackward: isBackward)
  }

  private init?(words: String, after last: Int, of count: Int, isBackward: Bool) {
    let range =
      isBackward
      ? max(1, last - Self.step)..<last : last + 1..<max(last, min(count, last + Self.step)) + 1
    guard !range.isEmpty else { return nil }
    self.init(words: words, range: ClosedRange(range), isBackward: isBackward)
  }
}

extension LogRow {
  /// What an entry is found by.
  fileprivate var findable: [String] {
    guard let content else { return ["\(sequence)", "damaged"] }
    return [
      "\(sequence)", content.at.iso, content.user, content.signature, content.action,
      content.subject, content.isBlocked ? "blocked" : "done", content.reason,
    ]
  }
}
