public import GroupCare

/// A session as it was read: what the screen shows, and the revisions from which changes start.
public struct OpenSession: Hashable, Sendable, Protected {
  /// Everything the record holds of it.
  public let chart: SessionChart
  /// The revision of each of its records; a part that isn't there was never written and counts as 0.
  public let revisions: [SessionPart: Int]
  /// What both gates say of it.
  public let report: GateReport
  /// What the signed-in person typed there and didn't save.
  public let drafts: [NoteDraft]
}
