import GroupCare
import TestSupport
import Testing

/// One member of the example session, and how that member's claim differs from the others'.
struct ExampleMember {
  var client: ClientID
  var name: PersonName
  var address: PostalAddress?
  var payer: Payer
  var memberIdentifier = "W123456789"
  var groupNumber = ""
  var holder: Coverage.Holder = .client
  var delivery: Delivery = .inPerson
  var whereabouts: Whereabouts = .site
  var authorization: String?
  var diagnoses = ["F60.3", "F41.1"]
  var complexity: InteractiveComplexity.Factor?

  init(_ id: String, family: String, given: String, middle: String = "", payer: Payer) throws {
    client = try #require(ClientID(id))
    name = try #require(PersonName(family: family, given: given, middle: middle))
    address = PostalAddress(
      line1: "12 Elm Street", city: "Springfield", state: "IL", zip: "627041234")
    self.payer = payer
  }
}

/// A documented session of invented people, and the claims that the gates make of it.
struct ExampleSession {
  let members: [ExampleMember]
  var billing: BillingProvider
  var facilitator: Clinician
  var supervisor: Clinician?
  let start: Timestamp
  let code = ProcedureCode.groupPsychotherapy

  init(_ members: [ExampleMember]) throws {
    self.members = members
    billing = try BillingProvider.specimen()
    facilitator = try Clinician.specimen(
      "torres", family: "Torres", given: "Ana", npi: "1987654328", taxonomy: "106H00000X")
    start = try #require(Timestamp(iso: "2026-03-12T14:00-05:00"))
  }

  /// Many of the files are about one member, and these tests are about files, not notes: so the
  /// practice asks for no more than one, and its notes are too short to compare.
  private static let policy = PracticePolicy(
    shortestComparedWords: 10_000, terms: PayerTerms { $0.supervision = .supervisorNamed })

  /// The claims of the members, through both gates.
  func claims(gate: ClaimGate = ClaimGate(on: .exampleToday)) throws -> [Claim] {
    let session = try documented()
    return try members.enumerated().map { index, member in
      let outcome = try #require(gate.evaluate(member.client, of: session))
      guard case .ready(let ready) = outcome else {
        throw NotReady(codes: Self.blockers(outcome).map(\.code))
      }
      return Claim(
        ready, number: try #require(ClaimID("C-26-\(1001 + index)")),
        lineNumber: "L-26-\(1001 + index)")
    }
  }

  /// What the gate says against the only member's claim.
  func blockers(gate: ClaimGate) throws -> [Blocker] {
    let outcome = try #require(gate.evaluate(members[0].client, of: try documented()))
    return Self.blockers(outcome)
  }

  struct NotReady: Error { let codes: [BlockerCode] }

  private static func blockers(_ outcome: ClaimGate.Outcome) -> [Blocker] {
    if case .blocked(let blockers) = outcome { blockers.elements } else { [] }
  }

  private func documented() throws -> DocumentedSession {
    switch SessionGate().evaluate(try chart()) {
    case .documented(let session): return session
    case .blocked(let blockers): throw NotReady(codes: blockers.map(\.code))
    }
  }

  // MARK: The record

  private func chart() throws -> SessionChart {
    let end = start.adding(minutes: 90)
    let id = try #require(SessionID("S-1"))
    let group = try #require(GroupID("G-1"))
    let site = try #require(SiteID("main"))
    let closing = SessionState.Closing(by: facilitator.id, at: end)
    let session = try #require(
      Session(
        id: id, group: group, start: start, end: end,
        state: .documenting(started: start, ended: end, attendanceClosed: closing),
        detail: SessionDetail(facilitator: Facilitator(facilitator))))
    let therapyGroup = TherapyGroup(
      id: group, name: "DBT Skills", kind: .psychotherapy, type: "skills", modality: "DBT",
      facilitator: facilitator.id, site: site, weekday: .thursday, startTime: start.time,
      plannedMinutes: 90)
    let practice = PracticeProfile(
      name: "Example Practice", zone: "America/Chicago", isDemo: true, billing: billing,
      submitter: try .specimen(), receiver: .example,
      sites: [
        Site(id: site, name: "Main", placeOfService: .office, address: billing.address)
      ],
      fees: [code: Money(cents: 7250), .interactiveComplexity: Money(cents: 1525)],
      policy: Self.policy)
    let groupNote = try groupNote(id)
    let encounters = try members.enumerated().map { index, member in
      try encounter(member, order: index, session: id, groupNote: groupNote.content)
    }
    let clinicians = [facilitator] + (supervisor.map { [$0] } ?? [])
    return SessionChart(
      practice: practice, group: therapyGroup, session: session, groupNote: groupNote,
      encounters: encounters,
      clinicians: Dictionary(uniqueKeysWithValues: clinicians.map { ($0.id, $0) }))
  }

  private func encounter(
    _ member: ExampleMember, order: Int, session: SessionID, groupNote: GroupNoteContent
  ) throws -> Encounter {
    let always = CalendarPeriod(from: try #require(CalendarDate(year: 2026, month: 1, day: 1)))
    let coverage = Coverage(
      id: try #require(CoverageID("COV-\(order)")), client: member.client, payer: member.payer.id,
      memberIdentifier: member.memberIdentifier, groupNumber: member.groupNumber,
      nameOnCard: member.name, holder: member.holder, period: always)
    let authorizations = try member.authorization.map { number in
      [
        Authorization(
          id: try #require(AuthorizationID("A-\(order)")), client: member.client,
          payer: member.payer.id, number: number, code: code, units: 10, period: always)
      ]
    }
    let client = Client(
      id: member.client, name: member.name,
      birthDate: try #require(CalendarDate(year: 1990, month: 5, day: 17)), sex: .female,
      address: member.address,
      diagnoses: try member.diagnoses.map {
        Diagnosis(code: try #require(DiagnosisCode($0)), label: "", period: always)
      })
    let presence = AttendanceStatus.present(
      try Presence(
        NonEmpty(try #require(PresenceInterval(joined: start, left: start.adding(minutes: 90))))))
    return Encounter(
      client: client, order: order,
      attendance: Attendance(
        status: presence, delivery: member.delivery, whereabouts: member.whereabouts),
      identityCheck: identityCheck(isRemote: member.delivery.isRemote),
      note: try progressNote(session, member, groupNote),
      billing: BillingFacts {
        $0.coverages = [coverage]
        $0.payers = [member.payer.id: member.payer]
        $0.authorizations = authorizations ?? []
      })
  }

  private func identityCheck(isRemote: Bool) -> IdentityCheck {
    let remote = RemoteCheck(
      location: "12 Elm Street", callBackNumber: "5550100199", isEmergencyContactConfirmed: true,
      company: .alone)
    return IdentityCheck(
      method: .knownToClinician, outcome: .verified, remote: isRemote ? remote : nil,
      checkedBy: facilitator.id, checkedAt: start)
  }

  // MARK: Notes

  private func groupNote(_ session: SessionID) throws -> GroupNote {
    var content = GroupNoteContent()
    try content.write("Tolerate distress without acting on urges", in: .objective)
    try content.write("Distress tolerance", in: .topic)
    try content.write("DBT", in: .modality)
    try content.write("Coached ice-water rehearsal and chain analysis of urges", in: .interventions)
    try content.write("Name three skills and rate urges before and after", in: .goals)
    try content.write("psychotherapy", in: .attestation)
    return try signed(content, NoteCompleteness(content, isLarge: false), as: .group(session))
  }

  private func progressNote(
    _ session: SessionID, _ member: ExampleMember, _ group: GroupNoteContent
  ) throws -> ProgressNote {
    var content = ProgressNoteContent()
    try content.write("active", in: .participation)
    try content.write("Tried paced breathing and rated the urge lower afterwards", in: .response)
    try content.write("Brighter affect than last week, eye contact throughout", in: .observations)
    try content.write("Practised the skill aimed at self-harm urges", in: .relevance)
    try content.write("none", in: .ideation)
    try content.write("none", in: .intent)
    try content.write("none", in: .suicidePlan)
    try content.write("not-needed", in: .safetyPlan)
    try content.write("low", in: .riskLevel)
    try content.write("stable", in: .riskTrend)
    try content.write("Diary card daily, individual session on Tuesday", in: .plan)
    if let factor = member.complexity {
      try content.write(factor.rawValue, in: .complexityFactor)
      try content.write("Stopped two who shouted and set turns to go on", in: .complexityAccount)
    }
    let context = ProgressNoteContext(goals: [], assignsHomework: false, groupNote: group)
    return try signed(
      content, NoteCompleteness(content, context: context), as: .member(session, member.client))
  }

  private func signed<Field: NoteField>(
    _ content: NoteContent<Field>, _ completeness: NoteCompleteness<Field>,
    as note: NoteReference
  ) throws -> Note<Field> {
    let proof = try #require(completeness.proof)
    let verifier = SignatureVerifier(
      digest: { bytes in [UInt8(truncatingIfNeeded: bytes.count)] },
      isValid: { signature, message, _ in signature == message }, isAdministrator: { _ in true })
    let statement = proof.statement(
      signing: note, revision: 1, by: facilitator, at: start, using: verifier)
    let signature = NoteSignature(statement: statement, bytes: statement.canonicalBytes)
    return NoteRecord(proof, signature: signature).verified(as: note, using: verifier)
  }
}
