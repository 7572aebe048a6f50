/// Whether a member was at a session.
///
/// Late, left early and minutes are derived from the intervals and never stored (N3).
public enum AttendanceStatus: Hashable, Codable, Sendable {
  /// Nobody has said yet.
  case unaccounted
  /// The member was, or is, there.
  case present(Presence)
  /// The member didn't come and the practice knew, or learned, why.
  case absent(AbsenceReason)
  /// The member didn't come and gave no word.
  case noShow
  /// The member cancelled beforehand.
  case cancelled

  /// When the member was there; nothing for everyone else.
  public var presence: Presence? {
    if case .present(let presence) = self { presence } else { nil }
  }
}
