/// How far a session has come.
///
/// Only ``Session`` moves it, and only along legal steps.
public enum SessionState: Hashable, Codable, Sendable {
  /// It is planned.
  case scheduled
  /// It runs.
  case inSession(started: Timestamp)
  /// It is over and is being written down; the attendance log may be closed already.
  case documenting(started: Timestamp, ended: Timestamp, attendanceClosed: Closing?)
  /// It is written down and closed.
  case documented(started: Timestamp, ended: Timestamp, attendanceClosed: Closing, closed: Closing)
  /// It never took place.
  case cancelled(reason: String, Closing)

  /// Who closed something, and when.
  public struct Closing: Hashable, Codable, Sendable {
    /// Who.
    public let by: ClinicianID
    /// When.
    public let at: Timestamp

    /// Makes a closing.
    public init(by: ClinicianID, at: Timestamp) {
      self.by = by
      self.at = at
    }
  }

  /// The state's stable name on the command line.
  public var name: String {
    switch self {
    case .scheduled: "scheduled"
    case .inSession: "in-session"
    case .documenting: "documenting"
    case .documented: "documented"
    case .cancelled: "cancelled"
    }
  }
}
