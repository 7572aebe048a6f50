public import GroupCare

extension SessionRefusal {
  /// Why a change was refused and what to do, in one sentence.
  public var sentence: String {
    switch self {
    case .notStarted: "The session hasn't started; S starts it."
    case .alreadyStarted: "The session has started already."
    case .notEnded: "The session isn't over; E ends it."
    case .alreadyEnded: "The session is over already."
    case .endsBeforeStart: "The session can't end before it started."
    case .isCancelled: "The session was cancelled; nothing can be recorded in it."
    case .attendanceIsClosed: "The attendance log is closed; O opens it again, with a reason."
    case .attendanceIsOpen: "The attendance log is still open; C closes it."
    case .attendanceIsIncomplete:
      "Not everyone is accounted for, so the log can't be closed; n goes to the next one."
    case .isClosed: "The session is closed; O opens it again, with a reason."
    case .isNotClosed: "The session isn't closed."
    case .hasClaims: "The session has claims; void them first."
    case .needsReason: "A reason is needed."
    case .noSuchMember: "Nobody of that id is in the session."
    case .alreadyMember: "That client is in the session already."
    case .memberNotPresent: "This member isn't marked present."
    case .times(.alreadyHere): "This member is here already."
    case .times(.notHere): "This member isn't here."
    case .times(.leftBeforeJoined): "Leaving can't come before joining."
    case .times(.overlapsEarlier): "That time lies inside or before an earlier stay."
    case .times(.noSuchInterval): "There is no such stay."
    case .noteIsSigned: "The note is signed: A adds to it, c corrects a field."
    case .notAChoice: "That isn't one of the answers."
    case .notOverridable:
      "This can't be overridden: the rule is hard, the reason says nothing, or a claim is made."
    case .noSuchGoal: "The plan has no such goal."
    }
  }
}
