/// What a note says of its own: its words without those it shares with the group note and the
/// template (R23).
///
/// A class, since each note is held against dozens of others and none changes.
final class OwnWords: Sendable {
  let text: NoteText
  /// The words.
  let terms: [UInt64]
  /// The index of each in ``NoteText/terms``.
  let origins: [Int]
  /// How many words stand on from each without a break, itself among them.
  let reach: [Int]
  /// The run that begins at each, as ``runs`` knows it; 0 where too few words stand on.
  let keys: [UInt64]
  /// The runs of words, for another note to be looked up in.
  let runs: RunTable
  /// The words that tell texts apart, in the order of their fingerprints.
  let vocabulary: [UInt64]

  /// Words that have to stand in the same order to count as copied.
  ///
  /// Three words in a row are English; four that two people write alike are rare.
  static let shortestRun = 4

  /// Takes away from a note what it shares.
  init(_ text: NoteText, without shared: [SharedText] = []) {
    var isShared = [Bool](repeating: false, count: text.terms.count)
    for source in shared { source.mark(text, in: &isShared) }
    var terms: [UInt64] = []
    var origins: [Int] = []
    terms.reserveCapacity(text.terms.count)
    origins.reserveCapacity(text.terms.count)
    for index in text.terms.indices where !isShared[index] {
      terms.append(text.terms[index])
      origins.append(index)
    }
    var reach = [Int](repeating: 1, count: terms.count)
    for index in terms.indices.dropLast().reversed()
    where origins[index] + 1 == origins[index + 1] && text.isJoined(origins[index]) {
      reach[index] = reach[index + 1] + 1
    }
    vocabulary =
      terms.filter { term in
        term != PersonLanguage.person && !PersonLanguage.function.contains(term)
          && !shared.contains { $0.hasWord(term) }
      }.sorted()
    keys = RunTable.keys(terms, reach: reach, length: Self.shortestRun)
    runs = RunTable(keys: keys)
    self.text = text
    self.terms = terms
    self.origins = origins
    self.reach = reach
  }
}
