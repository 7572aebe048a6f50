/// A change of an attendance: the value before it, who, when and why.
public struct AttendanceEdit: Hashable, Codable, Sendable {
  /// What the attendance said before.
  public let old: AttendanceValue
  /// Who changed it.
  public let by: ClinicianID
  /// When.
  public let at: Timestamp
  /// Why; empty for the first entry of a status.
  public let reason: String

  /// The reason of an edit that the end of the session made.
  static let leftWithSession = "the session ended"
  /// The reason of an edit that took another back.
  static let undone = "undone"

  /// Makes an edit.
  public init(old: AttendanceValue, by: ClinicianID, at: Timestamp, reason: String) {
    self.old = old
    self.by = by
    self.at = at
    self.reason = reason
  }
}
