/// One thing that a person does to a session.
///
/// The screen, the command line and the tests all speak in these.
public enum SessionChange: Hashable, Sendable, Protected {
  // The session.

  /// It starts.
  case start(at: Timestamp)
  /// The start is taken back.
  case unstart
  /// It ends; everyone who is still there leaves with it.
  case end(at: Timestamp)
  /// The end is taken back, and those who left with it are there again.
  case unend
  /// The attendance log is closed.
  case closeAttendance
  /// It is opened again, with a reason.
  case reopenAttendance(reason: String)
  /// A closed session is opened again, with a reason.
  case reopen(reason: String)
  /// It won't take place, with a reason.
  case cancel(reason: String)
  /// What is written down besides who came.
  case setDetail(SessionDetail)

  // Who came.

  /// A member joins, or comes back after dropping off.
  case join(ClientID, at: Timestamp)
  /// A member leaves.
  case leave(ClientID, at: Timestamp)
  /// Times of one interval are put right, with a reason when they were final.
  case setTimes(ClientID, interval: Int, joined: Timestamp?, left: Timestamp?, reason: String)
  /// A member didn't come, or wasn't said to.
  case setAbsence(ClientID, AttendanceStatus, reason: String)
  /// How and where a member takes part.
  case setDelivery(ClientID, Delivery, Whereabouts?)
  /// An attendance is put back to an earlier value.
  case restoreAttendance(ClientID, AttendanceValue, reason: String)
  /// A client who isn't enrolled is added on the spot.
  case addWalkIn(Encounter)
  /// A walk-in who was added by mistake, and of whom nothing is known yet, is taken out.
  case removeWalkIn(ClientID)
  /// An identity check, or its removal.
  case setIdentityCheck(ClientID, IdentityCheck?)

  // Notes.

  /// A field of the group note.
  case writeGroupNote(GroupNoteField, String)
  /// A field of a member's note.
  case writeNote(ClientID, ProgressNoteField, String)

  // Billing.

  /// A soft rule is overridden for a member, with a reason.
  case override(ClientID, BlockerCode, reason: String)
  /// An override is put back as it was before, or taken away.
  case restoreOverride(ClientID, BlockerCode, Override?)
}

/// One small record of a session: what collides when two people write at once.
public enum SessionPart: Hashable, Sendable {
  /// The session itself.
  case session
  /// One member's attendance.
  case attendance(ClientID)
  /// One member's identity check.
  case identityCheck(ClientID)
  /// The group note.
  case groupNote
  /// One member's note.
  case note(ClientID)
  /// One member's overrides.
  case overrides(ClientID)
}

/// Who does something, and when.
public struct ChangeContext: Hashable, Sendable {
  /// Who.
  public let by: ClinicianID
  /// When.
  public let at: Timestamp

  /// Makes a context.
  public init(by: ClinicianID, at: Timestamp) {
    self.by = by
    self.at = at
  }
}
