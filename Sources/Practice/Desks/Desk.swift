public import GroupCare

/// A desk at which somebody has the practice open on a screen.
public struct Desk: Hashable, Codable, Sendable {
  /// Who sits at it.
  public let user: ClinicianID
  /// How that person is shown: `O. Lindqvist`.
  public let name: String
  /// The session that is open on it; nothing while none is.
  public let session: SessionID?

  /// Makes a desk.
  public init(user: ClinicianID, name: String, session: SessionID?) {
    self.user = user
    self.name = name
    self.session = session
  }
}
