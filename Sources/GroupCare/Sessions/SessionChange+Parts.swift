extension SessionChange {
  /// Returns the records of a chart that the change writes.
  ///
  /// The end of a session closes the intervals of everyone who is still there, and taking it back
  /// opens them again, so those write attendance too.
  public func parts(of chart: SessionChart) -> [SessionPart] {
    switch self {
    case .start, .unstart, .closeAttendance, .reopenAttendance, .reopen, .cancel, .setDetail:
      [.session]
    case .end, .unend:
      [.session] + chart.present.map { .attendance($0.client.id) }
    case .join(let client, _), .leave(let client, _), .setTimes(let client, _, _, _, _),
      .setAbsence(let client, _, _), .setDelivery(let client, _, _),
      .restoreAttendance(let client, _, _), .removeWalkIn(let client):
      [.attendance(client)]
    case .addWalkIn(let encounter): [.attendance(encounter.client.id)]
    case .setIdentityCheck(let client, _): [.identityCheck(client)]
    case .writeGroupNote: [.groupNote]
    case .writeNote(let client, _, _): [.note(client)]
    case .override(let client, _, _), .restoreOverride(let client, _, _): [.overrides(client)]
    }
  }

  /// The change as the log names it: `attendance.join`.
  public var logAction: String {
    switch self {
    case .start: "session.start"
    case .unstart: "session.start-taken-back"
    case .end: "session.end"
    case .unend: "session.end-taken-back"
    case .closeAttendance: "attendance.close"
    case .reopenAttendance: "attendance.reopen"
    case .reopen: "session.reopen"
    case .cancel: "session.cancel"
    case .setDetail: "session.detail"
    case .join: "attendance.join"
    case .leave: "attendance.leave"
    case .setTimes: "attendance.times"
    case .setAbsence: "attendance.absence"
    case .setDelivery: "attendance.delivery"
    case .restoreAttendance: "attendance.restore"
    case .addWalkIn: "attendance.walk-in"
    case .removeWalkIn: "attendance.walk-in-removed"
    case .setIdentityCheck(_, let check): check == nil ? "identity.remove" : "identity.check"
    case .writeGroupNote: "group-note.write"
    case .writeNote: "note.write"
    case .override: "claim.override"
    case .restoreOverride(_, _, let old): old == nil ? "claim.override-removed" : "claim.override"
    }
  }

  /// The client it is about, if it is about one.
  public var client: ClientID? {
    switch self {
    case .join(let client, _), .leave(let client, _), .setTimes(let client, _, _, _, _),
      .setAbsence(let client, _, _), .setDelivery(let client, _, _),
      .restoreAttendance(let client, _, _), .removeWalkIn(let client),
      .setIdentityCheck(let client, _), .writeNote(let client, _, _), .override(let client, _, _),
      .restoreOverride(let client, _, _):
      client
    case .addWalkIn(let encounter): encounter.client.id
    case .start, .unstart, .end, .unend, .closeAttendance, .reopenAttendance, .reopen, .cancel,
      .setDetail, .writeGroupNote:
      nil
    }
  }
}
