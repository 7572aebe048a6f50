public import GroupCare

extension OpenPractice {
  /// Explains one member's decision, rule by rule; nothing when the session has no such client.
  public func reasoning(of client: ClientID, in session: OpenSession) -> GateReasoning? {
    session.chart.encounter(of: client).map { gate.reasoning(for: $0, in: session.chart) }
  }

  /// Returns what is known of a payer and what lacks (M155); nothing for one who is sent no claims.
  ///
  /// - Throws: ``PracticeError/unknown(_:id:)``.
  public func readiness(
    of payer: PayerID
  ) throws(PracticeError) -> Checklist<PayerReadinessPoint>? {
    try PracticeError.named {
      guard let known = try entries(\.payers)[payer.text]?.value else {
        throw PracticeError.unknown(.payer, id: payer.text)
      }
      let content = try directoryContent()
      return Checklist(
        known, groups: content.groups, enrolments: content.enrolments, on: now().date)
    }
  }
}
