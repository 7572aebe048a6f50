extension Checklist where Item == PreSubmissionPoint {
  /// Fills the pre-submission list of one member, or answers nothing when there is nothing to submit
  /// for that member (M144, M146).
  ///
  /// - Parameters:
  ///   - client: The member.
  ///   - report: What the gates say of the session.
  public init?(of client: ClientID, in report: GateReport) {
    guard let encounter = report.encounters.first(where: { $0.client == client }),
      encounter.state != .notBillable
    else { return nil }
    // What stops the session stops this member's claim too, unless it is about somebody else alone.
    let blockers =
      encounter.state == .claimed
      ? [] : report.blockers.filter { $0.client == nil || $0.client == client } + encounter.blockers
    let reasons = Dictionary(grouping: blockers) { PreSubmissionPoint($0.code) }
    self.init(
      PreSubmissionPoint.allCases.map { point in
        Entry(point, ChecklistState((reasons[point] ?? []).map(\.message)))
      })
  }
}
