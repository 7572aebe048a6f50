/// One present member's encounter, as the claim rules look at it.
public struct ClaimCandidate: Hashable, Sendable, Protected {
  /// The session.
  public let chart: SessionChart
  /// The encounter.
  public let encounter: Encounter
  /// The day on which the gate is asked, by the practice's calendar.
  public let today: CalendarDate

  init(chart: SessionChart, encounter: Encounter, today: CalendarDate) {
    self.chart = chart
    self.encounter = encounter
    self.today = today
  }

  /// The client.
  public var client: Client { encounter.client }
  /// The date of service.
  public var dateOfService: CalendarDate { chart.session.dateOfService }
  /// The coverage in force on the date of service, if there is one.
  public var coverageInForce: Coverage? { encounter.billing.coverage(on: dateOfService) }

  func blocked<Value>(
    _ code: BlockerCode, field: String, _ message: String, source: String,
    remedy: Blocker.Remedy, authority: Authority? = nil
  ) -> Finding<Value> {
    .blocked(
      NonEmpty(
        Blocker(
          code, stops: .encounter, client: client.id, field: field, message: message,
          source: source, authority: authority, remedy: remedy)))
  }
}
