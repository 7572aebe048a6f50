/// What stands out in one member's note, and where in its text it does.
public struct NoteReading: Hashable, Sendable {
  /// What stands out.
  public let findings: NoteFindings
  /// What stands in the note that it can't be told from as well, by field: parts in UTF-8 bytes of the
  /// field's text, in order; empty while it can be told from every other.
  public let copied: [ProgressNoteField: [Range<Int>]]

  /// The note that it can't be told from.
  public var source: NoteMatch.Source? { findings.nearest?.source }

  /// Where a field names other members, or stands in another note, in UTF-8 bytes of its text, in
  /// order and without overlaps.
  public func marks(in field: ProgressNoteField) -> [Range<Int>] {
    let names = findings.mentions.filter { $0.field == field }.map { $0.lower..<$0.upper }
    let parts = (names + copied[field, default: []]).sorted { $0.lowerBound < $1.lowerBound }
    return parts.reduce(into: []) { marks, part in
      if let last = marks.last, part.lowerBound <= last.upperBound {
        marks[marks.count - 1] = last.lowerBound..<max(last.upperBound, part.upperBound)
      } else {
        marks.append(part)
      }
    }
  }
}

extension NoteFindings {
  /// The note that it can't be told from, another member's before an earlier one.
  var nearest: NoteMatch? { likeness.nearIdentical ?? repetition.nearIdentical }
}
