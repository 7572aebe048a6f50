/// Two notes with what they share, for a side-by-side view (U14).
public struct SideBySide: Hashable, Sendable, Protected {
  /// The note that is looked at.
  public let note: [Passage]
  /// The note it is compared with.
  public let other: [Passage]
  /// What they share, in numbers.
  public let comparison: NoteComparison

  /// One field of a note, with the parts of its text.
  public struct Passage: Hashable, Sendable, Protected {
    /// The field.
    public let field: ProgressNoteField
    /// The text.
    public let text: String
    /// The parts that stand in the other note too, in UTF-8 bytes of the text, in order.
    public let shared: [Range<Int>]
  }

  init(_ first: OwnWords, _ second: OwnWords) {
    comparison = NoteComparison(first, second)
    note = Self.passages(first, comparison.runs.map { $0.first..<($0.first + $0.length) })
    other = Self.passages(second, comparison.runs.map { $0.second..<($0.second + $0.length) })
  }

  private static func passages(_ own: OwnWords, _ runs: [Range<Int>]) -> [Passage] {
    var shared: [[Range<Int>]] = own.text.fields.map { _ in [] }
    for run in runs.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      let first = own.text.places[own.origins[run.lowerBound]]
      let last = own.text.places[own.origins[run.upperBound - 1]]
      let range = first.lower..<last.upper
      guard let before = shared[first.field].last, before.upperBound >= range.lowerBound else {
        shared[first.field].append(range)
        continue
      }
      shared[first.field][shared[first.field].count - 1] =
        before.lowerBound..<max(before.upperBound, range.upperBound)
    }
    return zip(own.text.fields, shared).map {
      Passage(field: $0.field, text: $0.text, shared: $1)
    }
  }
}
