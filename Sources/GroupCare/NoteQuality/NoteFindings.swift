/// What stands out in one member's note: the verdict that others see who may not read it.
///
/// It holds numbers and places, no text and no name.
public struct NoteFindings: Hashable, Codable, Sendable {
  /// The member.
  public let client: ClientID
  /// The words of the note that are its own.
  public let words: Int
  /// Whether it can be told from the other members' notes of the session.
  public let likeness: NoteLikeness
  /// Whether it can be told from the member's own earlier notes.
  public let repetition: NoteLikeness
  /// Where it names other members.
  public let mentions: [PeerMention]
}
