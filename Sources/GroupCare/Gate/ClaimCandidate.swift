/// One present member's encounter, as the claim rules look at it.
public struct ClaimCandidate: Hashable, Sendable, Protected {
  /// The session.
  public let chart: SessionChart
  /// The encounter.
  public let encounter: Encounter

  init(chart: SessionChart, encounter: Encounter) {
    self.chart = chart
    self.encounter = encounter
  }

  /// The client.
  public var client: Client { encounter.client }
  /// The date of service.
  public var dateOfService: CalendarDate { chart.session.dateOfService }
  /// The coverage in force on the date of service, if there is one.
  public var coverageInForce: Coverage? { encounter.billing.coverage(on: dateOfService) }

  func blocked<Value>(
    _ code: BlockerCode, field: String, _ message: String, source: String,
    remedy: Blocker.Remedy
  ) -> Finding<Value> {
    .blocked(
      NonEmpty(
        Blocker(
          code, stops: .encounter, client: client.id, field: field, message: message,
          source: source, remedy: remedy)))
  }
}
