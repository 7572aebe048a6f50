import GroupCare
import TestSupport
import Testing

@Suite("Who may render the service in the eyes of the payer", .covers("M48", "M50", "M54"))
struct ProviderRuleTests {
  @Test("what a co-facilitator lacks is said also while no facilitator is named", .covers("M52"))
  func coFacilitatorAlone() {
    let lacking = Facilitator(.example { ($0.credential, $0.npi) = (nil, nil) })
    let report = Answers.report {
      ($0.detail.facilitator, $0.detail.coFacilitator) = (nil, lacking)
    }
    #expect(
      report.blockers.map(\.code)
        == [.facilitatorMissing, .facilitatorCredential, .facilitatorNPI])
    #expect(
      report.blockers.map(\.field) == ["facilitator", "co-facilitator", "co-facilitator"])
  }

  static func enrolled(
    _ first: String?, _ last: String? = nil, clinician: String = "torres",
    payer: String = "northstar"
  ) -> @Sendable (inout ExampleSession) -> Void {
    {
      $0.payersSay { $0.needsEnrolment = true }
      guard let first else { return }
      $0.surroundings.enrolments = [
        PayerEnrolment(
          id: .example("E-1"), clinician: .example(clinician), payer: .example(payer),
          period: .example(first, last))
      ]
    }
  }

  static func accepting(_ credentials: String...) -> @Sendable (inout ExampleSession) -> Void {
    { $0.payersSay { $0.credentials = credentials.map { .example($0) } } }
  }

  static func responsible(_ clinician: ClinicianID?) -> @Sendable (inout ExampleSession) -> Void {
    {
      $0.payersSay { $0.rendering = .responsibleClinician }
      let site = Site.example()
      $0.practice.sites = [
        Site(
          id: site.id, name: site.name, placeOfService: site.placeOfService,
          address: site.address, responsibleClinician: clinician)
      ]
    }
  }

  static let osei = Clinician.exampleSupervisor

  static let cases = [
    GateCase("an accepted credential", change: accepting("PhD", "LMFT")),
    GateCase("another credential", .credentialNotAccepted, change: accepting("PhD", "LPCC")),
    GateCase("the supervisor renders, whose credential is accepted") {
      $0.clinicians = [.example { $0.supervisor = osei.id }, osei]
      $0.payersSay {
        $0.supervision = .supervisorRenders
        $0.credentials = [.example("PhD")]
      }
    },
    GateCase("no enrolment is asked") { $0.payersSay { $0.needsEnrolment = false } },
    GateCase("not enrolled", .providerNotEnrolled, change: enrolled(nil)),
    GateCase("enrolled from the day", change: enrolled("2026-03-12")),
    GateCase("enrolled from the day after", .providerNotEnrolled, change: enrolled("2026-03-13")),
    GateCase("enrolled to the day", change: enrolled("2026-01-01", "2026-03-12")),
    GateCase(
      "enrolled to the day before", .providerNotEnrolled,
      change: enrolled("2026-01-01", "2026-03-11")),
    GateCase(
      "somebody else is", .providerNotEnrolled, change: enrolled("2026-01-01", clinician: "osei")),
    GateCase(
      "with somebody else", .providerNotEnrolled, change: enrolled("2026-01-01", payer: "other")),
    GateCase("the site has a responsible clinician", change: responsible(osei.id)),
    GateCase("the site has none", .noResponsibleClinician, change: responsible(nil)),
    GateCase(
      "the site's isn't in the record", .noResponsibleClinician,
      change: responsible(.example("gone"))),
    GateCase("the site's has no NPI", .noResponsibleClinician) {
      responsible(osei.id)(&$0)
      var without = osei
      without.npi = nil
      $0.clinicians = [.example(), without]
    },
  ]

  @Test("stops the claim or doesn't", .covers("M49", "M51", "M55"), arguments: cases)
  func judged(gateCase: GateCase) { gateCase.hold() }

  @Test("the responsible clinician stands on the claim, and nobody supervises")
  func responsibleRenders() throws {
    let chart = SessionChart.example {
      Self.responsible(Self.osei.id)(&$0)
      $0.clinicians = [
        .example { $0.supervisor = Clinician.coFacilitator.id }, .coFacilitator, Self.osei,
      ]
    }
    let claim = try #require(chart.exampleClaims().first)
    #expect(claim.rendering.clinician == Self.osei.id)
    #expect(claim.supervising == nil)
  }

  @Test("is said with credential, day and row")
  func words() {
    let credential = GateCase("", change: Self.accepting("PhD")).blockers
    #expect(
      credential.map(\.message) == ["This payer doesn't accept LMFT as rendering provider."])
    let enrolment = GateCase("", change: Self.enrolled(nil)).blockers
    #expect(
      enrolment.map(\.message)
        == ["The rendering provider wasn't enrolled with this payer on 2026-03-12."])
    let site = GateCase("", change: Self.responsible(nil)).blockers
    #expect(
      site.map(\.message) == ["The group's site has no responsible clinician with an NPI."])
    #expect((credential + enrolment + site).allSatisfy { $0.authority == .exampleRow })
  }
}
