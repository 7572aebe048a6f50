/// Whether a note can be told from others (M131, R23).
public enum NoteLikeness: Hashable, Codable, Sendable {
  /// It has too few words of its own to say so.
  case tooShort(words: Int)
  /// It can; with the note that is closest to it, when any shares a run with it.
  case distinct(closest: NoteMatch?)
  /// It can't be told from this one.
  case nearIdentical(NoteMatch)

  init(
    words: Int, closest: NoteMatch?, nearest: NoteMatch?, _ policy: PracticePolicy
  ) {
    if words < policy.shortestComparedWords {
      self = .tooShort(words: words)
    } else if let nearest {
      self = .nearIdentical(nearest)
    } else {
      self = .distinct(closest: closest)
    }
  }

  /// Judges a note by how it compares with others.
  init(words: Int, _ matches: [NoteMatch], _ policy: PracticePolicy) {
    self.init(
      words: words,
      closest: matches.filter { $0.longestRun > 0 }.max(by: NoteMatch.isWeaker),
      nearest: matches.filter { $0.isNearIdentical(by: policy) }.max(by: NoteMatch.isWeaker),
      policy)
  }

  /// The note that it can't be told from.
  public var nearIdentical: NoteMatch? {
    if case .nearIdentical(let match) = self { match } else { nil }
  }

  /// The note that comes closest to it, near-identical or not.
  public var closest: NoteMatch? {
    switch self {
    case .tooShort: nil
    case .distinct(let closest): closest
    case .nearIdentical(let match): match
    }
  }
}

extension NoteComparison {
  /// Whether a match of it could matter to a likeness: most pairs of notes share nothing.
  func tellsSomething(by policy: PracticePolicy) -> Bool {
    longestRun > 0 || policy.nearIdentityPercent <= 0 || policy.nearIdentityRun <= 0
      || max(sameWords, otherSameWords) >= policy.sameWordsPercent
  }
}

extension NoteMatch {
  /// Whether a practice's policy calls the two notes near-identical: so much of the one stands in the
  /// other word for word, or one run is so long, or nearly all of its words are the other's in another
  /// order.
  public func isNearIdentical(by policy: PracticePolicy) -> Bool {
    coverage >= policy.nearIdentityPercent || longestRun >= policy.nearIdentityRun
      || sameWords >= policy.sameWordsPercent
  }
}
