public import GroupCare

/// What became of an attempt to bill a session.
public struct ClaimsOutcome: Hashable, Sendable, Protected {
  /// The batch with its file; nothing when no claim was written.
  public let batch: ClaimBatch?
  /// The claims that were written, in the order of the file.
  public let written: [ClaimRecord]
  /// The members whose claim was withheld, with every reason; all present ones while the session
  /// itself is blocked are told by the report alone.
  public let withheld: [Withheld]
  /// What both gates say now.
  public let report: GateReport

  /// A claim that was withheld.
  public struct Withheld: Hashable, Sendable {
    /// Whose.
    public let client: ClientID
    /// Why.
    public let blockers: [Blocker]
  }
}
