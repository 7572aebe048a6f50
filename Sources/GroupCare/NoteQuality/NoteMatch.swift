/// How far one note stands in another.
public struct NoteMatch: Hashable, Codable, Sendable {
  /// The other note.
  public let source: Source
  /// The percent of the note's own words that stand in the other in runs of four words or more.
  public let coverage: Int
  /// The words of the longest run that both have.
  public let longestRun: Int
  /// The percent of the note's telling words that the other has too, in any order.
  public let sameWords: Int
  /// The field in which the longest run begins; nothing when there is none.
  public let field: ProgressNoteField?

  /// The note that another is compared with.
  public enum Source: Hashable, Codable, Sendable {
    /// The note of another member of the same session.
    case member(ClientID)
    /// An earlier note of the same member.
    case earlier(SessionID, CalendarDate)
  }

  init(
    _ comparison: NoteComparison, of own: OwnWords, with source: Source,
    isReversed: Bool = false
  ) {
    self.source = source
    coverage = isReversed ? comparison.otherCoverage : comparison.coverage
    sameWords = isReversed ? comparison.otherSameWords : comparison.sameWords
    longestRun = comparison.longestRun
    let longest = comparison.runs.max { $0.length < $1.length }
    field = longest.map { run in
      let origin = own.origins[isReversed ? run.second : run.first]
      return own.text.fields[own.text.places[origin].field].field
    }
  }

  /// Which of two matches says more.
  static func isWeaker(_ first: NoteMatch, _ second: NoteMatch) -> Bool {
    (first.coverage, first.sameWords, first.longestRun)
      < (second.coverage, second.sameWords, second.longestRun)
  }
}
