internal import Workbench

/// What was typed and isn't on the disk yet: the newest text of each place.
///
/// Typing without a pause is written at most four times a second, the first key after a pause at once,
/// so that a crash costs a second at most (C34).
struct DraftBuffer {
  /// The newest text of a place.
  struct Entry {
    let text: String
    let revision: Int
  }

  /// How long typing goes on before it is written again.
  static let pause = Duration.milliseconds(250)

  private var entries: [NotePlace: Entry] = [:]
  private var isScheduled = false
  private var lastWrite: ContinuousClock.Instant?

  /// Whether everything typed is written.
  var isEmpty: Bool { entries.isEmpty }

  /// Takes the newest text of a place.
  ///
  /// - Returns: After how long it is to be written; nothing when that is arranged already.
  mutating func keep(
    _ text: String, revision: Int, at place: NotePlace, now: ContinuousClock.Instant
  ) -> Duration? {
    entries[place] = Entry(text: text, revision: revision)
    if isScheduled { return nil }
    isScheduled = true
    return lastWrite.map { max(.zero, Self.pause - (now - $0)) } ?? .zero
  }

  /// Takes the text of a place out, which is then not written.
  mutating func take(_ place: NotePlace) -> Entry? { entries.removeValue(forKey: place) }

  /// Puts a text back, unless a newer one of its place came meanwhile.
  mutating func putBack(_ entry: Entry, at place: NotePlace) {
    if entries[place] == nil { entries[place] = entry }
  }

  /// Takes everything out to be written now.
  mutating func takeAll(now: ContinuousClock.Instant) -> [NotePlace: Entry] {
    defer {
      entries = [:]
      isScheduled = false
      lastWrite = now
    }
    return entries
  }
}
