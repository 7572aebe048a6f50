public import GroupCare

extension Site {
  /// Returns the office in which the example group meets.
  public static func example(placeOfService: PlaceOfService = .office) -> Site {
    Site(
      id: .example("main"), name: "Harbor Street", placeOfService: placeOfService,
      address: .example())
  }
}

extension BillingProvider {
  /// Returns the example practice as claims name it.
  public static func example(
    npi: NationalProviderIdentifier? = .example("1444444446")
  ) -> BillingProvider {
    BillingProvider(
      name: "Harbor Street Group Practice", npi: npi, taxIdentifier: "120000789",
      taxonomy: "261QM0801X", address: .example(), phone: .example("555-010-0100"))
  }
}

extension PracticeProfile {
  /// Returns an example practice, with changes.
  public static func example(
    _ change: (inout PracticeProfile) -> Void = { _ in }
  ) -> PracticeProfile {
    var profile = PracticeProfile(
      name: "Harbor Street Group Practice", zone: "America/Los_Angeles", isDemo: true,
      billing: .example(),
      submitter: Submitter(
        name: "Harbor Street Group Practice", identifier: "HARBOR01", contactName: "Min Park",
        phone: .example("555-010-0101"), email: "billing@harbor.example"),
      receiver: Receiver(name: "Example Clearinghouse", identifier: "EXCLEAR"),
      sites: [.example()],
      fees: [
        .groupPsychotherapy: Money(cents: 72_00), .multipleFamily: Money(cents: 95_00),
      ],
      policy: PracticePolicy())
    change(&profile)
    return profile
  }
}

extension TherapyGroup {
  /// Returns the example group, with changes.
  public static func example(_ change: (inout TherapyGroup) -> Void = { _ in }) -> TherapyGroup {
    var group = TherapyGroup(
      id: .example("dbt-thu"), name: "DBT Skills", kind: .psychotherapy, type: "emotion regulation",
      module: "Distress Tolerance", modality: "DBT", assignsHomework: true,
      facilitator: Clinician.example().id, coFacilitator: Clinician.coFacilitator.id,
      site: Site.example().id, weekday: .thursday, startTime: known(TimeOfDay("14:00")),
      plannedMinutes: 90, platform: Platform(name: "Meetwell", version: "7.2"))
    change(&group)
    return group
  }
}
