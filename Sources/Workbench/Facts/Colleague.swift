public import GroupCare

/// Somebody who has the practice open at another terminal.
public struct Colleague: Hashable, Sendable {
  /// How the person is shown, without the credential: `O. Lindqvist`.
  public let name: String
  /// The session that is open there; nothing while none is.
  public let session: SessionID?

  /// Makes a colleague.
  public init(name: String, session: SessionID?) {
    self.name = name
    self.session = session
  }
}
