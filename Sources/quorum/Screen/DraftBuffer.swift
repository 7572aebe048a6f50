internal import Workbench

/// What was typed and isn't on the disk yet: the newest text of each place.
///
/// Typing without a pause is written at most four times a second, the first key after a pause at once,
/// so that a crash costs a second at most (C34).
struct DraftBuffer {
  /// Where somebody types.
  enum Place: Hashable, Sendable {
    /// A field of a note.
    case field(NotePlace)
    /// A dialog.
    case question(Question)
  }

  /// What was typed in a place last.
  enum Entry: Hashable, Sendable {
    /// The text of a field, and the revision it was typed over.
    case text(String, revision: Int)
    /// The texts of a dialog.
    case texts([Int: String])
  }

  /// How long typing goes on before it is written again.
  static let pause = Duration.milliseconds(250)

  private var entries: [Place: Entry] = [:]
  private var isScheduled = false
  private var lastWrite: ContinuousClock.Instant?

  /// Whether everything typed is written.
  var isEmpty: Bool { entries.isEmpty }

  /// Takes the newest text of a place.
  ///
  /// - Returns: After how long it is to be written; nothing when that is arranged already.
  mutating func keep(
    _ entry: Entry, at place: Place, now: ContinuousClock.Instant
  ) -> Duration? {
    entries[place] = entry
    if isScheduled { return nil }
    isScheduled = true
    return lastWrite.map { max(.zero, Self.pause - (now - $0)) } ?? .zero
  }

  /// Takes the text of a place out, which is then not written.
  mutating func take(_ place: Place) -> Entry? { entries.removeValue(forKey: place) }

  /// Puts a text back, unless a newer one of its place came meanwhile.
  mutating func putBack(_ entry: Entry, at place: Place) {
    if entries[place] == nil { entries[place] = entry }
  }

  /// Takes everything out to be written now.
  mutating func takeAll(now: ContinuousClock.Instant) -> [Place: Entry] {
    defer {
      entries = [:]
      isScheduled = false
      lastWrite = now
    }
    return entries
  }
}
