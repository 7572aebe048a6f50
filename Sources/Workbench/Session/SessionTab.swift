import GroupCare

/// The four tabs of a session.
enum SessionTab: Int, CaseIterable, Sendable {
  case checkIn, groupNote, memberNotes, gate

  var title: String {
    switch self {
    case .checkIn: "Check-in"
    case .groupNote: "Group note"
    case .memberNotes: "Member notes"
    case .gate: "Gate"
    }
  }

  var place: Place {
    switch self {
    case .checkIn: .checkIn
    case .groupNote: .groupNote
    case .memberNotes: .memberNotes
    case .gate: .gate
    }
  }
}

extension SessionChange {
  /// The tab on which it is seen; nothing when it is seen on several.
  var tab: SessionTab? {
    switch self {
    case .start, .unstart, .end, .unend, .closeAttendance, .reopenAttendance, .reopen, .cancel,
      .setDetail:
      nil
    case .join, .leave, .setTimes, .setAbsence, .setDelivery, .restoreAttendance, .addWalkIn,
      .removeWalkIn, .setIdentityCheck:
      .checkIn
    case .writeGroupNote: .groupNote
    case .writeNote: .memberNotes
    case .override, .restoreOverride: .gate
    }
  }
}
