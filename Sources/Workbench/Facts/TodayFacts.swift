public import GroupCare

/// What today's screen shows.
public struct TodayFacts: Sendable {
  /// The sessions from three months back, when payers begin to refuse late claims, to two weeks
  /// ahead, by start.
  public let sessions: [SessionSummary]
  /// The sessions in which this person typed text that was never saved.
  public let unsaved: [SessionID]

  /// Makes the facts.
  public init(sessions: [SessionSummary], unsaved: [SessionID]) {
    self.sessions = sessions
    self.unsaved = unsaved
  }
}
