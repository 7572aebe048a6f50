/// A session as the file of one of its members lists it.
public struct ClientSession: Hashable, Sendable {
  /// The session.
  public let summary: SessionSummary
  /// Whether the client was there.
  public let attendance: AttendanceStatus
  /// How far the client's note has come.
  public let note: NoteStanding
  /// How far the client's claim has come; nothing while there is none.
  public let claim: ClaimState?

  /// How far a note has come.
  public enum NoteStanding: Hashable, Sendable {
    /// Nobody has to write one: the client wasn't there.
    case notDue
    /// It isn't begun.
    case missing
    /// It is begun and not signed.
    case unsigned
    /// It is signed.
    case signed
    /// It claims to be signed, and the signature doesn't hold.
    case invalid
  }

  /// Makes a line of a file.
  public init(
    summary: SessionSummary, attendance: AttendanceStatus, note: NoteStanding, claim: ClaimState?
  ) {
    self.summary = summary
    self.attendance = attendance
    self.note = note
    self.claim = claim
  }

  /// The minutes the client was there in a session that is over; nothing while that isn't known.
  public var minutes: Int? {
    guard summary.isOver, let presence = attendance.presence else { return nil }
    return presence.minutes(from: summary.start, to: summary.end)
  }
}

extension ClientSession.NoteStanding {
  /// Says how far a member's note has come.
  public init(_ note: ProgressNote, of attendance: AttendanceStatus) {
    switch note {
    case .signed: self = .signed
    case .unverified: self = .invalid
    case .draft(let content) where !content.isEmpty: self = .unsigned
    case .draft: self = attendance.presence == nil ? .notDue : .missing
    }
  }
}
