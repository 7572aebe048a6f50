import GroupCare
import TestSupport
import Testing

extension ExamplePractice {
  /// The session before it begins, of whose members there is something to warn of: consents that end
  /// and ended, an authorization that ends, and one who isn't covered by video.
  static func warned() throws -> SessionChart {
    let chart = try chart()
    var practice = chart.practice
    practice.policy.needsConsent = true
    var group = chart.group
    group.platform = Platform(name: "Meetwell", version: "7.2")
    return SessionChart(
      practice: practice, group: group, session: chart.session, groupNote: chart.groupNote,
      encounters: try chart.encounters.map { member in
        var billing = member.billing
        try end(&billing, of: member)
        return Encounter(
          client: member.client, order: member.order, attendance: member.attendance,
          billing: billing)
      }, clinicians: chart.clinicians)
  }

  private static func end(_ billing: inout BillingFacts, of member: Encounter) throws {
    let id = member.client.id.text
    switch id {
    case "C-1":
      billing.authorizations = billing.authorizations.map {
        Authorization(
          id: $0.id, client: $0.client, payer: $0.payer, number: $0.number, code: $0.code,
          units: $0.units, period: .example("2026-01-01", "2026-03-31"))
      }
    case "C-2":
      billing.consents = [
        .example(of: id, period: .example("2026-01-01", "2026-03-12")),
        .example(.telehealth, of: id, period: .example("2026-01-01", "2026-03-13")),
      ]
    case "C-5":
      billing.benefits = try billing.coverages.map { coverage in
        Benefits(
          id: try #require(BenefitsID("B-5")), coverage: coverage.id, year: .example(),
          checkedOn: .example("2026-01-06"), coversGroup: true, coversVirtual: false)
      }
    case "C-6":
      billing.consents = [.example(of: id, period: .example("2025-01-01", "2026-02-27"))]
    default: break
    }
  }
}
