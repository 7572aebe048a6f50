public import GroupCare

/// One entry of the log: who did what, when (C21).
///
/// Ids only, never a name or a text; a reason stands there where one was asked for.
public struct LogEntry: Hashable, Sendable {
  /// Its place, counted from 1 without a gap.
  public let sequence: Int
  /// When.
  public let at: Timestamp
  /// Who.
  public let user: ClinicianID
  /// What was done: `attendance.join`.
  public let action: String
  /// To what: `session/S-1/member/C-2`.
  public let subject: String
  /// What came of it.
  public let outcome: Outcome
  /// The reason that was given; empty where none is asked for.
  public let reason: String

  /// What came of an action.
  public enum Outcome: String, Codable, Sendable {
    /// It was done.
    case done
    /// The gate stopped it.
    case blocked
  }
}

/// An entry that is to be written, or the sealed part of one.
struct LogLine: Codable, Hashable {
  var at: Timestamp
  var user: ClinicianID
  var action: String
  var subject: String
  var outcome: LogEntry.Outcome = .done
  var reason = ""
}
