extension Checklist where Item == SessionStep {
  /// Fills the twelve steps of a session (M145).
  ///
  /// - Parameters:
  ///   - chart: The session.
  ///   - report: What the gates say of it.
  ///   - name: What a member is called in the reasons; the id unless given.
  public init(
    _ chart: SessionChart, _ report: GateReport, naming name: (ClientID) -> String = \.text
  ) {
    let reasons = Dictionary(grouping: report.allBlockers) { SessionStep($0.code) }
    let standing = chart.claims.filter { $0.state != .voided }
    self.init(
      SessionStep.allCases.map { step in
        let state: ChecklistState =
          switch step {
          case .submission: Self.submission(report, standing: standing.count)
          case .monitoring where standing.isEmpty:
            .notNeeded("No claim of the session stands.")
          case .monitoring:
            .byHand("\(standing.count) claims stand; what the payers answer isn't kept here yet.")
          case .appeals, .audit, .patientFinance: .byHand("Not kept in Quorum yet.")
          case .eligibility, .consent, .schedule, .attendance, .notes, .codeAndProvider,
            .authorization:
            ChecklistState((reasons[step] ?? []).map { Self.sentence($0, name) })
          }
        return Entry(step, state)
      })
  }

  private static func submission(_ report: GateReport, standing: Int) -> ChecklistState {
    let ready = report.encounters.count { $0.state == .ready }
    let blocked = report.encounters.count { $0.state == .blocked }
    let left =
      (ready > 0 ? ["\(ready) can be written now."] : [])
      + (blocked > 0 ? ["\(blocked) are still blocked."] : [])
    if let reasons = NonEmpty(left) { return .open(reasons) }
    return standing > 0
      ? .met("\(standing) written.") : .notNeeded("Nobody of the session is billed.")
  }

  private static func sentence(
    _ blocker: Blocker, _ name: (ClientID) -> String
  ) -> String {
    blocker.client.map { "\(name($0)): \(blocker.message)" } ?? blocker.message
  }
}
