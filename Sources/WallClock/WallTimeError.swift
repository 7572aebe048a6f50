/// Why a text is no instant of a zone.
public enum WallTimeError: Error, Hashable, Sendable {
  /// It isn't spelled as one.
  case notAnInstant
  /// A clock change leaves that time out.
  case skipped
}
