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

  /// Makes an edit.
  public init(old: AttendanceValue, by: ClinicianID, at: Timestamp, reason: String) {
    self.old = old
    self.by = by
    self.at = at
    self.reason = reason
  }
}
