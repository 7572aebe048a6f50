/// What two notes of their own share: how much, the longest run, and every run for a side-by-side
/// view (N5, U14).
public struct NoteComparison: Hashable, Sendable {
  /// The percent of the first note's own words that stand in the second in runs of four words or
  /// more.
  public let coverage: Int
  /// The same of the second note's.
  public let otherCoverage: Int
  /// The words of the longest run.
  public let longestRun: Int
  /// The percent of the first note's telling words that the second has too, in any order.
  public let sameWords: Int
  /// The same of the second note's.
  public let otherSameWords: Int
  /// Every shared run, in the order of the first note, none inside another.
  let runs: [Run]

  /// A run of words that stands in both notes, by the index of its first own word in each.
  struct Run: Hashable, Sendable {
    let first: Int
    let second: Int
    let length: Int
  }

  /// Compares two notes; both were freed of what they share by right.
  init(_ first: OwnWords, _ second: OwnWords) {
    let runs = Self.runs(first, second)
    self.runs = runs
    longestRun = runs.reduce(0) { max($0, $1.length) }
    // Most notes share no run at all.
    coverage =
      runs.isEmpty
      ? 0
      : Self.percent(
        Self.covered(runs.map { $0.first..<($0.first + $0.length) }), of: first.terms.count)
    otherCoverage =
      runs.isEmpty
      ? 0
      : Self.percent(
        Self.covered(runs.map { $0.second..<($0.second + $0.length) }), of: second.terms.count)
    let same = Self.common(first.vocabulary, second.vocabulary)
    sameWords = Self.percent(same, of: first.vocabulary.count)
    otherSameWords = Self.percent(same, of: second.vocabulary.count)
  }

  /// Whole percents, rounded down, so that 100 means all.
  private static func percent(_ part: Int, of whole: Int) -> Int {
    whole == 0 ? 0 : part * 100 / whole
  }

  private static func runs(_ first: OwnWords, _ second: OwnWords) -> [Run] {
    var runs: [Run] = []
    let shortest = OwnWords.shortestRun
    for index in first.keys.indices where first.keys[index] != 0 {
      var next = second.runs.first(of: first.keys[index])
      while let place = next {
        next = second.runs.place(after: place)
        guard !continues(first, index, second, place) else { continue }
        let length = length(first, index, second, place)
        if length >= shortest { runs.append(Run(first: index, second: place, length: length)) }
      }
    }
    return runs
  }

  /// Whether the words before both places belong to the same run, which was taken already.
  private static func continues(
    _ first: OwnWords, _ index: Int, _ second: OwnWords, _ place: Int
  ) -> Bool {
    index > 0 && place > 0 && first.reach[index - 1] > 1 && second.reach[place - 1] > 1
      && first.terms[index - 1] == second.terms[place - 1]
  }

  private static func length(
    _ first: OwnWords, _ index: Int, _ second: OwnWords, _ place: Int
  ) -> Int {
    let most = min(first.reach[index], second.reach[place])
    var length = 0
    while length < most, first.terms[index + length] == second.terms[place + length] { length += 1 }
    return length
  }

  /// How many words lie in at least one of some ranges.
  private static func covered(_ ranges: [Range<Int>]) -> Int {
    var count = 0
    var end = 0
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      count += max(0, range.upperBound - max(end, range.lowerBound))
      end = max(end, range.upperBound)
    }
    return count
  }

  /// How many words two ordered lists have in common, each counted as often as both have it.
  private static func common(_ first: [UInt64], _ second: [UInt64]) -> Int {
    var (left, right, count) = (0, 0, 0)
    while left < first.count, right < second.count {
      if first[left] == second[right] {
        count += 1
        left += 1
        right += 1
      } else if first[left] < second[right] {
        left += 1
      } else {
        right += 1
      }
    }
    return count
  }
}
