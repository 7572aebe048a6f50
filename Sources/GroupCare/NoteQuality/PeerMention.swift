/// A place in a member's note that names another member of the session (N6, R26).
public struct PeerMention: Hashable, Codable, Sendable {
  /// The member who is named.
  public let client: ClientID
  /// How.
  public let kind: Kind
  /// The field.
  public let field: ProgressNoteField
  /// Which word of the field it begins with; the first is 1.
  public let word: Int
  /// Where it begins, in UTF-8 bytes of the field's text.
  public let lower: Int
  /// Where it ends.
  public let upper: Int

  /// How somebody is named.
  public enum Kind: String, Codable, Sendable {
    /// By a name, with or without initials.
    case name
    /// By the initials of given and family name.
    case initials
    /// By the telephone number.
    case phone
  }
}
