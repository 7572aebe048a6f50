public import GroupCare

/// Where somebody is typing: a field of one record of a session.
public struct DraftPlace: Hashable, Sendable {
  /// The session.
  public let session: SessionID
  /// The record.
  public let part: SessionPart
  /// The field's stable key.
  public let field: String

  /// Names a place.
  public init(session: SessionID, part: SessionPart, field: String) {
    self.session = session
    self.part = part
    self.field = field
  }
}

/// What somebody typed and didn't save yet; only its author can read it.
public struct NoteDraft: Hashable, Sendable, Protected {
  /// Where it was typed.
  public let place: DraftPlace
  /// The text.
  public let text: String
  /// The revision of the record that was on the screen when typing began; 0 for a new record.
  public let basedOn: Int
  /// When it was last kept.
  public let at: Timestamp
}
