import GroupCare
import Practice
import Testing

/// A practice of two clinicians and three clients, one group and one session, all invented.
enum SmallPractice {
  static let torres = id("torres", ClinicianID.init)
  static let lind = id("lind", ClinicianID.init)
  static let okonkwo = id("C-1", ClientID.init)
  static let chen = id("C-2", ClientID.init)
  static let petrova = id("C-3", ClientID.init)
  static let visitor = id("C-4", ClientID.init)
  static let group = id("DBT", GroupID.init)
  static let session = id("S-1", SessionID.init)
  static let day = CalendarDate(clamped: "2026-03-12")
  /// Ten minutes before the session, in New York.
  static let before = at("13:50")

  /// Texts that must never stand readable in a file.
  static let markers = [
    "Okonkwo", "Xiulan", "Petrova", "1985-07-14", "ZQX884201", "Torres", "torres", "Elmwood",
    "paused before she answered", "Distress", "F60.3", "4125550143",
  ]

  static func id<Value>(_ text: String, _ make: (String) -> Value?) -> Value {
    guard let value = make(text) else { preconditionFailure("a literal has the shape it needs") }
    return value
  }

  static func at(_ time: String, on date: CalendarDate = day) -> Timestamp {
    Timestamp(
      date: date, time: id(time, { TimeOfDay($0) }), offsetMinutes: -240)
  }

  static func name(_ family: String, _ given: String) -> PersonName {
    id(family) { PersonName(family: $0, given: given) }
  }

  static func clinician(_ id: ClinicianID, _ name: PersonName, npi: String?) -> Clinician {
    Clinician(
      id: id, name: name, credential: npi == nil ? nil : Credential("LMFT"),
      npi: npi.flatMap(NationalProviderIdentifier.init), taxonomy: npi == nil ? "" : "106H00000X")
  }

  static var administrator: Clinician {
    clinician(torres, name("Torres", "Ana"), npi: "1555000011")
  }

  static var address: PostalAddress {
    id("12 Elmwood Lane") {
      PostalAddress(line1: $0, city: "Pittsfield", state: "MA", zip: "012010000")
    }
  }

  static var profile: PracticeProfile {
    let phone = id("413-555-0100", PhoneNumber.init)
    return PracticeProfile(
      name: "Elmwood Group Practice", zone: "America/New_York", isDemo: true,
      billing: BillingProvider(
        name: "Elmwood Group Practice", npi: NationalProviderIdentifier("1234567893"),
        taxIdentifier: "004589123", taxonomy: "261QM0801X", address: address, phone: phone),
      submitter: Submitter(
        name: "Elmwood Group Practice", identifier: "ELM01", contactName: "Billing Desk",
        phone: phone),
      receiver: Receiver(name: "Test Clearinghouse", identifier: "TCH01"),
      sites: [
        Site(id: id("main", SiteID.init), name: "Main", placeOfService: .office, address: address)
      ],
      fees: [.groupPsychotherapy: Money(cents: 7200)], policy: PracticePolicy())
  }

  /// The practice, with its session still to come.
  static var content: PracticeContent {
    var content = PracticeContent(profile: profile)
    let always = CalendarPeriod(from: CalendarDate(clamped: "2025-01-01"))
    let payer = id("HARBOR", PayerID.init)
    content.payers = [
      Payer(
        id: payer, name: "Harbor Health", payerIdentifier: "HBR01", kind: .commercial,
        rows: [
          PayerRow(
            code: .groupPsychotherapy, effective: always, source: "invented",
            reviewed: CalendarDate(clamped: "2026-01-05"), isCovered: true,
            modifiers: [.video: [id("95", Modifier.init)]])
        ])
    ]
    content.clinicians = [
      clinician(lind, name("Lind", "Ove"), npi: nil), administrator,
    ]
    let people = [
      (okonkwo, name("Okonkwo", "David"), "1985-07-14"),
      (chen, name("Chen", "Xiulan"), "1990-02-03"),
      (petrova, name("Petrova", "Anna"), "1978-11-30"),
      (visitor, name("Moreau", "Lucie"), "1999-09-09"),
    ]
    for (index, (client, name, birth)) in people.enumerated() {
      content.clients.append(
        Client(
          id: client, name: name, birthDate: CalendarDate(clamped: birth), sex: .unknown,
          address: address, phone: PhoneNumber("412-555-0143"),
          diagnoses: [
            Diagnosis(
              code: id("F60.3", DiagnosisCode.init), label: "Borderline personality disorder",
              period: always)
          ]))
      content.coverages.append(
        Coverage(
          id: id("V-\(index + 1)", CoverageID.init), client: client, payer: payer,
          memberIdentifier: "ZQX88420\(index + 1)", nameOnCard: name, holder: .client,
          period: always))
      content.plans.append(
        TreatmentPlan(
          id: id("P-\(index + 1)", PlanID.init), client: client,
          signedOn: CalendarDate(clamped: "2026-01-05"),
          namesGroup: true, rationale: "Skills are practised with others.",
          goals: [
            TreatmentGoal(
              id: id("G-\(index + 1)", GoalID.init), text: "Fewer urges", baseline: "5 a week",
              target: "fewer than 2 a week")
          ]))
      guard client != visitor else { continue }
      content.memberships.append(
        Membership(
          id: id("M-\(index + 1)", MembershipID.init), group: group, client: client,
          order: index + 1, period: always))
    }
    content.authorizations = [
      Authorization(
        id: id("A-1", AuthorizationID.init), client: okonkwo, payer: payer, number: "AUTH7781",
        code: .groupPsychotherapy, units: 4, period: always)
    ]
    content.groups = [
      TherapyGroup(
        id: group, name: "DBT Skills", kind: .psychotherapy, type: "skills training",
        module: "Distress Tolerance", modality: "DBT", facilitator: torres,
        site: id("main", SiteID.init), weekday: .thursday,
        startTime: id("14:00") { TimeOfDay($0) }, plannedMinutes: 90,
        platform: Platform(name: "Meeting", version: "5"))
    ]
    let planned = Session(
      id: session, group: group, start: at("14:00"), end: at("15:30"),
      detail: SessionDetail(facilitator: Facilitator(administrator)))
    content.sessions = [
      SessionContent(
        session: id("") { _ in planned }, groupNote: NoteHistory(), members: [])
    ]
    return content
  }

  /// The practice in memory, ten minutes before its session.
  static func open(_ clock: TestClock = TestClock(before)) throws -> OpenPractice {
    try .inMemory(administrator: administrator, content: content, clock: clock.clock)
  }
}

extension CalendarDate {
  /// A date written as a literal.
  init(clamped text: String) {
    self = SmallPractice.id(text) { CalendarDate(iso: $0) }
  }
}
