extension SessionRule {
  /// The attendance log is closed.
  static let attendanceClosed = SessionRule(
    [.attendanceNotClosed], "The attendance log is closed.", source: "M105, M137"
  ) { chart in
    guard case .documenting(_, _, nil) = chart.session.state else { return [] }
    return [
      Blocker(
        .attendanceNotClosed, stops: .session, field: "attendance",
        message: "The attendance log isn't closed.", source: "M105, M137",
        remedy: .closeAttendance)
    ]
  }
}
