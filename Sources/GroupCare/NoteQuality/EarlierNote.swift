/// A signed note of a member's earlier session, ready to be compared with today's (N5).
public struct EarlierNote: Sendable, Protected {
  /// The session.
  public let session: SessionID
  /// Its date of service.
  public let date: CalendarDate
  /// The text in force.
  public let content: ProgressNoteContent
  let words: OwnWords

  /// Takes a note, once, so that no key has to wait for it.
  public init(
    session: SessionID, date: CalendarDate, content: ProgressNoteContent, of client: Client
  ) {
    self.session = session
    self.date = date
    self.content = content
    words = OwnWords(NoteText(content, of: client))
  }
}

extension EarlierNote: Hashable {
  /// Whether two are the same note with the same text.
  public static func == (left: EarlierNote, right: EarlierNote) -> Bool {
    left.session == right.session && left.date == right.date && left.content == right.content
  }

  /// Hashes the note by its session; few members have two in one.
  public func hash(into hasher: inout Hasher) { hasher.combine(session) }
}
