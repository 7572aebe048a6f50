/// Why a session refuses a change.
public enum SessionRefusal: Error, Hashable, Sendable {
  /// It hasn't started.
  case notStarted
  /// It has started already.
  case alreadyStarted
  /// It isn't over.
  case notEnded
  /// It is over already.
  case alreadyEnded
  /// It would end before it started.
  case endsBeforeStart
  /// It was cancelled.
  case isCancelled
  /// The attendance log is closed; it is reopened with a reason first.
  case attendanceIsClosed
  /// The attendance log isn't closed.
  case attendanceIsOpen
  /// Members aren't accounted for or haven't left, so the log can't be closed.
  case attendanceIsIncomplete
  /// It is closed; it is reopened with a reason first.
  case isClosed
  /// It isn't closed.
  case isNotClosed
  /// It has claims; they are voided or replaced first.
  case hasClaims
  /// A reason is asked for.
  case needsReason
  /// Nobody of that id is in the session.
  case noSuchMember
  /// The member is in the session already.
  case alreadyMember
  /// The member isn't present.
  case memberNotPresent
  /// The times don't fit.
  case times(Presence.Refusal)
  /// The note is signed: it takes addenda and corrections, no edits.
  case noteIsSigned
  /// The text isn't one of the field's choices.
  case notAChoice
  /// The rule is hard, or the reason says nothing, or the member's claim is made already.
  case notOverridable
  /// The plan has no such goal.
  case noSuchGoal
}
