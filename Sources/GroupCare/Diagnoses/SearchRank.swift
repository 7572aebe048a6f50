/// How well a line of diagnosis codes answers what was typed; the lower the better.
struct SearchRank: Comparable {
  /// 0 the very code, 1 a code that begins so, 2 what it says, 3 what it includes.
  private let kind: Int
  private let isHeading: Bool
  /// Words that were not typed to their end.
  private let unfinished: Int
  /// The place of the first word that was found.
  private let place: Int
  private let length: Int

  /// Ranks a line; nothing when a typed word isn't in it.
  ///
  /// - Parameters:
  ///   - typed: What was typed.
  ///   - said: The line's words: its code, what it says, and what it includes.
  ///   - own: How many of them are its code and what it says.
  ///   - isHeading: Whether it only heads other codes.
  init?(_ typed: SearchWords, in said: SearchWords, own: Int, isHeading: Bool) {
    var kind = 0
    var unfinished = 0
    var place = said.count
    for index in 0..<typed.count {
      let word = typed[index]
      var first: Int?
      var isWhole = false
      for candidate in 0..<said.count where said[candidate].starts(with: word) {
        first = first ?? candidate
        if said[candidate].count == word.count {
          isWhole = true
          break
        }
      }
      guard let first else { return nil }
      kind = max(kind, first == 0 ? (isWhole ? 0 : 1) : first < own ? 2 : 3)
      place = min(place, first)
      if !isWhole { unfinished += 1 }
    }
    self.kind = kind
    self.isHeading = isHeading
    self.unfinished = unfinished
    self.place = place
    length = own
  }

  private var key: (Int, Int, Int, Int, Int) {
    (kind, kind > 0 && isHeading ? 1 : 0, unfinished, place, length)
  }

  /// Orders by how well a line answers, the better first.
  static func < (left: Self, right: Self) -> Bool { left.key < right.key }
}
