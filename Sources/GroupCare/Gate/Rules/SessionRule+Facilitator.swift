extension SessionRule {
  /// A facilitator with credential and NPI is named; a co-facilitator who is named has both too.
  static let facilitator = SessionRule(
    [.facilitatorMissing, .facilitatorCredential, .facilitatorNPI],
    "A facilitator with credential and NPI is named; a co-facilitator who is named has both too.",
    source: "M48, M52, M55, M83"
  ) { chart in
    let detail = chart.session.detail
    let missing = Blocker(
      .facilitatorMissing, stops: .session, field: "facilitator",
      message: "No facilitator is named.", source: "M83", remedy: .session)
    return (detail.facilitator.map { lacks(of: $0, "facilitator") } ?? [missing])
      + (detail.coFacilitator.map { lacks(of: $0, "co-facilitator") } ?? [])
  }

  private static func lacks(of person: Facilitator, _ field: String) -> [Blocker] {
    var blockers: [Blocker] = []
    if person.credential == nil {
      blockers.append(
        Blocker(
          .facilitatorCredential, stops: .session, field: field,
          message: "The \(field) has no credential on record.", source: "M48, M83",
          remedy: .practice))
    }
    if person.npi == nil {
      blockers.append(
        Blocker(
          .facilitatorNPI, stops: .session, field: field,
          message: "The \(field) has no NPI on record.", source: "M52, M55", remedy: .practice))
    }
    return blockers
  }
}
