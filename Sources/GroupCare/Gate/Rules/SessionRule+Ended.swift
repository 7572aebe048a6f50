extension SessionRule {
  /// The session took place and is over.
  static let ended = SessionRule(
    [.sessionCancelled, .sessionNotEnded], "The session took place and is over.",
    source: "M82, M178"
  ) { chart in
    switch chart.session.state {
    case .scheduled:
      [
        Blocker(
          .sessionNotEnded, stops: .session, message: "The session hasn't started.",
          source: "M82, M178", remedy: .session)
      ]
    case .inSession:
      [
        Blocker(
          .sessionNotEnded, stops: .session, message: "The session is still running.",
          source: "M82, M178", remedy: .session)
      ]
    case .cancelled:
      [
        Blocker(
          .sessionCancelled, stops: .session, message: "The session was cancelled.",
          source: "M82", remedy: .never)
      ]
    case .documenting, .documented: []
    }
  }
}
