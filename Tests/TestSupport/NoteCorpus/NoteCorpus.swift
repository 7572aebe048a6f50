/// Invented notes to measure the comparison of notes by: honest ones, and copies of them (N5).
public enum NoteCorpus {
  /// Every session: those written one note at a time, and those put together from many phrases.
  public static let sessions: [CorpusSession] = skills + anxiety + assembled

  /// The sessions put together: 22 of eight notes.
  static let assembled: [CorpusSession] = (0..<22).map { assembledSession($0) }
}
