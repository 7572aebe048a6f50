extension SessionRule {
  /// Every enrolled member is accounted for, and everyone who came has left.
  static let accountedFor = SessionRule(
    [.attendanceUnaccounted, .attendanceOpenInterval],
    "Every enrolled member is accounted for, and everyone who came has left.",
    source: "M101, M102, M103"
  ) { chart in
    if case .cancelled = chart.session.state { return [] }
    return chart.encounters.compactMap { encounter in
      let client = encounter.client.id
      switch encounter.attendance.status {
      case .unaccounted:
        return Blocker(
          .attendanceUnaccounted, stops: .session, client: client, field: "attendance",
          message: "It isn't said whether this member came.", source: "M102, M103",
          remedy: .checkIn(client))
      case .present(let presence) where presence.isOpen && chart.session.ended != nil:
        return Blocker(
          .attendanceOpenInterval, stops: .session, client: client, field: "attendance",
          message: "This member joined and never left.", source: "M101",
          remedy: .checkIn(client))
      case .present, .absent, .noShow, .cancelled:
        return nil
      }
    }
  }
}
