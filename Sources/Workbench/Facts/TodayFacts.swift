public import GroupCare

/// What today's screen shows.
public struct TodayFacts: Sendable {
  /// The sessions from three months back, when payers begin to refuse late claims, to two weeks
  /// ahead, by start.
  public let sessions: [SessionSummary]
  /// The names of those of whom there is something to warn, as lists have them.
  public let names: [ClientID: String]
  /// The sessions in which this person typed text that was never saved.
  public let unsaved: [SessionID]
  /// What this person typed in dialogs and never gave.
  public let answers: [RecoveredAnswer]

  /// Makes the facts.
  public init(
    sessions: [SessionSummary], names: [ClientID: String] = [:], unsaved: [SessionID],
    answers: [RecoveredAnswer] = []
  ) {
    self.sessions = sessions
    self.names = names
    self.unsaved = unsaved
    self.answers = answers
  }
}
