import GroupCare
import Screen

/// What the rows of a list are found by: names, their initials, ids.
struct ListFilter: Sendable {
  /// How many rows there are.
  let count: Int
  /// What a row is found by, as it is searched; asked for only while something is looked for.
  private let letters: @Sendable (Int) -> [UInt8]

  /// A list without rows.
  static let empty = ListFilter(count: 0, letters: { _ in [] })

  /// A list that is short enough to be folded when it is looked through.
  init(count: Int, texts: @escaping @Sendable (Int) -> [String]) {
    self.init(count: count, letters: { Self.folded(texts($0)) })
  }

  /// A list whose rows are folded already.
  init(count: Int, letters: @escaping @Sendable (Int) -> [UInt8]) {
    self.count = count
    self.letters = letters
  }

  /// Returns the rows that have every word of a filter, all of them when it is empty.
  func shown(by filter: String) -> ShownRows {
    rows(found: filter, among: 0..<count).map { ShownRows(rising: $0) } ?? ShownRows(count: count)
  }

  /// Returns those of some rows that have every word of a filter, as many as are wanted; nothing when it has
  /// no word.
  func rows(
    found filter: String, among rows: some Sequence<Int>, limit: Int = .max
  ) -> [Int]? {
    let words = filter.split(whereSeparator: \.isWhitespace).map { Self.folded([String($0)]) }
    guard !words.isEmpty else { return nil }
    var found: [Int] = []
    for row in rows {
      guard found.count < limit else { break }
      let text = letters(row)
      if words.allSatisfy({ Self.contains($0, in: text) }) { found.append(row) }
    }
    return found
  }

  /// A byte that no text has stands behind each, so that nothing is found across two of them.
  static func folded(_ texts: [String]) -> [UInt8] {
    var bytes: [UInt8] = []
    for (index, text) in texts.enumerated() {
      if index > 0 { bytes.append(0) }
      if text.utf8.allSatisfy({ $0 < 0x80 }) {
        // Most texts: a hundred thousand claims are gone through with a letter.
        for byte in text.utf8 {
          bytes.append((UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte)
        }
        continue
      }
      for scalar in SearchText.folded(text) { bytes += Array(String(scalar).utf8) }
    }
    return bytes
  }

  private static func contains(_ word: [UInt8], in text: [UInt8]) -> Bool {
    guard let first = word.first, text.count >= word.count else { return false }
    for start in 0...(text.count - word.count) where text[start] == first {
      var length = 1
      while length < word.count, text[start + length] == word[length] { length += 1 }
      if length == word.count { return true }
    }
    return false
  }
}

extension PersonName {
  /// The initials, in the order of lists and in the order in which the name is spoken.
  var initials: [String] {
    let letters = [family, given].compactMap { $0.first.map(String.init) }
    return [letters.joined(), letters.reversed().joined()]
  }
}

extension Client {
  /// What a client is found by.
  var findable: [String] {
    [name.listed, name.spoken, preferredName, id.text] + name.initials
  }
}

extension SessionSummary {
  /// What a session is found by.
  var findable: [String] { [title, session.text, date.iso, "\(date.weekday.short) \(date.day)"] }
}
