import GroupCare
import TestSupport
import Testing

/// An invented practice with one DBT group, whose session is on Thursday 12 March 2026 at 14:00.
enum ExamplePractice {
  static func time(_ text: String) throws -> Timestamp {
    try #require(Timestamp(iso: "2026-03-12T\(text)-05:00"))
  }

  static func clinician() throws -> Clinician {
    Clinician(
      id: try #require(ClinicianID("torres")),
      name: try #require(PersonName(family: "Torres", given: "Ana")),
      credential: Credential("LMFT"), npi: NationalProviderIdentifier("1987654328"),
      taxonomy: "106H00000X")
  }

  static func payer() throws -> Payer {
    Payer(
      id: try #require(PayerID("acme")), name: "Acme Health", payerIdentifier: "60054",
      kind: .commercial,
      rows: [
        PayerRow(
          code: .groupPsychotherapy, effective: try ExampleMember.thisYear(), source: "contract",
          reviewed: try ExampleMember.thisYear().first, isCovered: true,
          modifiers: [.video: [try #require(Modifier("95"))]])
      ])
  }

  static func profile(isDemo: Bool = true) throws -> PracticeProfile {
    let address = try #require(
      PostalAddress(
        line1: "100 Main Street", city: "Springfield", state: "IL", zip: "627011234"))
    let phone = try #require(PhoneNumber("5550100100"))
    return PracticeProfile(
      name: "Prairie Group Therapy", zone: "America/Chicago", isDemo: isDemo,
      billing: BillingProvider(
        name: "Prairie Group Therapy, LLC", npi: NationalProviderIdentifier("1234567893"),
        taxIdentifier: "123456789", taxonomy: "261QM0855X", address: address, phone: phone),
      submitter: Submitter(
        name: "Prairie Group Therapy", identifier: "QUORUMTEST", contactName: "Jo Biller",
        phone: phone),
      receiver: Receiver(name: "Example Clearinghouse", identifier: "CLEARHOUSE"),
      sites: [
        Site(
          id: try #require(SiteID("main")), name: "Main", placeOfService: .office,
          address: address)
      ],
      fees: [.groupPsychotherapy: Money(cents: 7250)], policy: PracticePolicy())
  }

  static func group(kind: GroupKind = .psychotherapy) throws -> TherapyGroup {
    TherapyGroup(
      id: try #require(GroupID("DBT")), name: "DBT Skills", kind: kind, type: "skills",
      module: "Distress Tolerance", modality: "DBT", assignsHomework: true,
      facilitator: try clinician().id, site: try #require(SiteID("main")), weekday: .thursday,
      startTime: try time("14:00").time, plannedMinutes: 90)
  }

  /// The chart of a session that hasn't started.
  static func chart(
    _ members: [ExampleMember] = ExampleMember.eight, kind: GroupKind = .psychotherapy
  ) throws -> SessionChart {
    let clinician = try clinician()
    let group = try group(kind: kind)
    let id = try #require(SessionID("S-0312-DBT"))
    let (start, end) = try (time("14:00"), time("15:30"))
    let session = try #require(
      Session(
        id: id, group: group.id, start: start, end: end,
        detail: SessionDetail(facilitator: Facilitator(clinician))))
    return SessionChart(
      practice: try profile(), group: group, session: session,
      groupNote: .draft(GroupNoteContent()),
      encounters: try members.enumerated().map { try $1.encounter(order: $0) },
      clinicians: [clinician.id: clinician])
  }

  /// Clients who aren't in the group and may walk in.
  static func others() throws -> [Client] {
    try [
      ExampleMember(id: "C-20", family: "Quist", given: "Lars"),
      ExampleMember(id: "C-21", family: "Quinn", given: "Nora"),
      ExampleMember(id: "C-22", family: "Sørensen", given: "Åse"),
    ].map { try $0.client() }
  }

  /// The phrases of the practice: for one field, for several, for all, one of them long.
  static func phrases() throws -> [Phrase] {
    func phrase(_ id: String, _ text: String, _ fields: PhraseField...) throws -> Phrase {
      try Phrase(id: #require(PhraseID(id)), text: text, fields: fields)
    }
    return [
      try phrase("urge", "Rated the urge before and after the exercise:", .response),
      try phrase("plan", "Until the next group will practise", .plan),
      try phrase("feedback", "Gave feedback and took feedback about", .response, .process),
      try phrase("video", "Took part by video and said at the start to be alone in the room."),
      try phrase(
        "rehearsal",
        "Rehearsed the skill aloud with a partner, first by the card and then without it, was given "
          + "feedback by two others, and named one situation of the coming week in which to use it:",
        .response, .observations, .objective),
    ]
  }

  /// A complete group note.
  static let groupNote: [GroupNoteField: String] = [
    .objective: "Tolerate distress without acting on urges, and say what helped.",
    .topic: "Distress tolerance: TIPP skills",
    .modality: "DBT",
    .interventions: "Coached ice-water rehearsal and chain analysis of urges in pairs.",
    .goals: "Name three skills and rate urges before and after using one.",
    .activities: "Paced breathing in pairs; diary card for the week.",
    .process: "Members gave one another feedback and stayed on the task.",
    .attestation: "psychotherapy",
  ]

  /// A complete note of a member with two goals.
  static let memberNote: [ProgressNoteField: String] = {
    var note: [ProgressNoteField: String] = [
      .participation: "active",
      .response: "Tried paced breathing and rated the urge lower afterwards.",
      .observations: "Brighter affect than last week, eye contact throughout.",
      .relevance: "Practised the skill aimed at self-harm urges.",
      .homework: "5 of 7 days filled in.",
      .ideation: "none", .intent: "none", .suicidePlan: "none", .safetyPlan: "not-needed",
      .riskLevel: "low", .riskTrend: "stable",
      .plan: "Diary card daily, individual session on Tuesday.",
    ]
    for id in ["G-1", "G-2"].compactMap(GoalID.init) {
      note[.goalCurrent(id)] = "4 of 7 days"
      note[.goalStatus(id)] = "advanced"
    }
    return note
  }()
}

extension SessionChart {
  /// Carries out changes by the facilitator.
  mutating func carryOut(_ changes: SessionChange..., at time: String) throws {
    let context = ChangeContext(
      by: try ExamplePractice.clinician().id, at: try ExamplePractice.time(time))
    for change in changes { try apply(change, context) }
  }

  /// Writes complete notes of everyone who is present.
  mutating func writeEveryNote() throws {
    let context = ChangeContext(
      by: try ExamplePractice.clinician().id, at: try ExamplePractice.time("15:40"))
    for (field, text) in ExamplePractice.groupNote {
      try apply(.writeGroupNote(field, text), context)
    }
    for encounter in present { try writeNote(of: encounter.client.id, context) }
  }

  /// Writes a complete note of one member.
  mutating func writeNote(of client: ClientID, _ context: ChangeContext) throws {
    let encounter = try #require(self.encounter(of: client))
    let fields = ProgressNoteField.fields(
      goals: encounter.billing.plan?.goals ?? [], assignsHomework: group.assignsHomework)
    // The others' notes have words of their own, or they couldn't be told apart.
    let other = ProgressNoteContent.example(goals: [], voice: client.text)
    let isFirst = encounters.first?.client.id == client
    for field in fields {
      let own = !isFirst && field.goal == nil && field.entry == .text ? other[field] : nil
      let text = try #require(own ?? ExamplePractice.memberNote[field])
      try apply(.writeNote(client, field, text), context)
    }
  }

  /// A member's id by the place in the roster, from 1.
  func member(_ number: Int) -> ClientID { encounters[number - 1].client.id }
}
