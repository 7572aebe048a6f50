public import GroupCare

extension SessionChart {
  /// Returns the chart of a completely documented session, with the one thing changed that a test is
  /// about.
  ///
  ///     let chart = SessionChart.example { $0.members[0].identityCheck = nil }
  public static func example(
    _ change: (inout ExampleSession) -> Void = { _ in }
  ) -> SessionChart {
    var session = ExampleSession()
    change(&session)
    return session.chart()
  }

  /// The proof that the session is documented, when it is.
  public var documented: DocumentedSession? {
    if case .documented(let proof) = SessionGate().evaluate(self) { proof } else { nil }
  }

  /// Makes every claim that both gates allow, numbered from 1 in the order of the roster.
  public func exampleClaims(through gate: ClaimGate = ClaimGate(on: .exampleToday)) -> [Claim] {
    guard let documented else { return [] }
    let ready = encounters.compactMap { encounter -> ClaimReadyEncounter? in
      guard case .ready(let ready) = gate.evaluate(encounter.client.id, of: documented) else {
        return nil
      }
      return ready
    }
    return ready.enumerated().map { index, ready in
      Claim(ready, number: .example("CLM\(index + 1)"), lineNumber: "LINE\(index + 1)")
    }
  }
}

extension ClaimRecord {
  /// Returns the record of a claim, written or in another state.
  public static func example(_ claim: Claim, state: ClaimState = .written) -> ClaimRecord {
    let made = ClaimRecord(claim, batch: .example("B-1"), madeAt: .example(at: "16:30"))
    return ClaimRecord(
      id: made.id, session: made.session, client: made.client, payer: made.payer,
      payerName: made.payerName, batch: made.batch, dateOfService: made.dateOfService,
      line: made.line, diagnoses: made.diagnoses, authorization: made.authorization,
      minutesPresent: made.minutesPresent, renderingProvider: made.renderingProvider,
      state: state, madeAt: made.madeAt)
  }
}
