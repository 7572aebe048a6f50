/// Which note of a session is meant.
public enum NoteReference: Hashable, Codable, Sendable {
  /// The group note.
  case group(SessionID)
  /// The progress note of one member.
  case member(SessionID, ClientID)

  /// The session.
  public var session: SessionID {
    switch self {
    case .group(let session), .member(let session, _): session
    }
  }

  /// One spelling for digests: `session/S-1/group`.
  public var canonicalText: String {
    switch self {
    case .group(let session): "session/\(session)/group"
    case .member(let session, let client): "session/\(session)/member/\(client)"
    }
  }
}
