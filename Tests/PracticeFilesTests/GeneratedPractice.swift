import GroupCare

/// Practices made up of a seed, with every kind of thing that a folder can hold.
struct GeneratedPractice<Random: RandomNumberGenerator> {
  var random: Random
  var content: PracticeContent

  static func content(_ random: Random) throws -> PracticeContent {
    var practice = try GeneratedPractice(random)
    try practice.addPeople()
    try practice.addGroups()
    try practice.addWhatPayersAsk()
    try practice.addPhrases()
    for number in 0..<4 { try practice.addSession(number) }
    try practice.addClaims()
    return practice.content
  }

  struct Impossible: Error {}

  static func some<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw Impossible() }
    return value
  }

  static func id<Subject>(_ text: String) throws -> Identifier<Subject> {
    try some(Identifier(text))
  }

  private init(_ random: Random) throws {
    self.random = random
    let npi = try Self.some(NationalProviderIdentifier("1234567893"))
    let phone = try Self.some(PhoneNumber("916-555-0100"))
    let address = try Self.some(
      PostalAddress(line1: "1 \"Low\" Rd, rear", city: "Ely", state: "CA", zip: "958140000"))
    let office = try Self.some(PlaceOfService("11"))
    content = PracticeContent(
      profile: PracticeProfile(
        name: "A = B, \"C\" \\ D", zone: "America/Los_Angeles", isDemo: true,
        billing: BillingProvider(
          name: "Group 7", npi: npi, taxIdentifier: "990000017", taxonomy: "", address: address,
          phone: phone),
        submitter: Submitter(name: "S", identifier: "S1", contactName: "Ö", phone: phone),
        receiver: Receiver(name: "R", identifier: "R1"),
        sites: [
          Site(
            id: try Self.id("s.1"), name: "North", placeOfService: office, address: address,
            responsibleClinician: try Self.id("cl-1"))
        ],
        fees: [.groupPsychotherapy: Money(cents: 7205), .multipleFamily: .zero],
        policy: PracticePolicy(
          graceMinutes: 7, acceptsImportedSignatures: true, lockMinutes: 3, nearIdentityPercent: 61,
          nearIdentityRun: 31, sameWordsPercent: 77, shortestComparedWords: 15)))
    content.profile.policy.terms = try terms()
    content.profile.policy.needsConsent = flag()
    content.profile.policy.needsPlan = flag()
    content.profile.policy.needsScreening = flag()
    content.profile.policy.needsCoSignature = flag()
    content.profile.policy.lateSignatureHours = 36
    content.profile.policy.allowsExternalEditor = flag()
    content.profile.policy.prolongedServiceCodes = [
      try Self.some(ProcedureCode("99417")), try Self.some(ProcedureCode("G2212")),
    ]
  }

  // MARK: Choices

  mutating func flag() -> Bool { Bool.random(using: &random) }

  mutating func words(_ least: Int = 0) -> String {
    let words = [
      "=1", "'=1", "+", "a,b", "\"q\"", "é", "王", "O'Hara", "line\nbreak", "\ttab", " ", "\\", "#x",
      "[y]", "''", "-2", "@", "text", "n/a \u{FF1D}", "'''",
    ]
    let count = Int.random(in: least...4, using: &random)
    return (0..<count).compactMap { _ in words.randomElement(using: &random) }
      .joined(separator: " ")
  }

  mutating func date() throws -> CalendarDate {
    try Self.some(CalendarDate(daysSinceEpoch: Int.random(in: 18_000...20_600, using: &random)))
  }

  mutating func period() throws -> CalendarPeriod {
    let first = try date()
    let last = flag() ? nil : first.adding(days: Int.random(in: 0...400, using: &random))
    return try Self.some(CalendarPeriod(first: first, last: last))
  }

  private mutating func name(_ family: String) throws -> PersonName {
    try Self.some(
      PersonName(family: family, given: words(), middle: words(), suffix: flag() ? "Jr." : ""))
  }

  mutating func one<Element>(of elements: [Element]) throws -> Element {
    try Self.some(elements.randomElement(using: &random))
  }

  mutating func moment() -> Timestamp {
    Timestamp(
      milliseconds: 1_700_000_000_000 + Int64.random(in: 0...9_000_000_000, using: &random),
      offsetMinutes: flag() ? -480 : 0)
  }

  // MARK: People and payers

  private mutating func addPeople() throws {
    let npi = try Self.some(NationalProviderIdentifier("1987654328"))
    for number in 0..<3 {
      content.clinicians.append(
        Clinician(
          id: try Self.id("cl-\(number)"), name: try name("Doctor \(number)"),
          credential: Credential("LMFT"), npi: flag() ? npi : nil,
          taxonomy: flag() ? "106H00000X" : "",
          licence: Licence(number: "L \(number)", state: "CA"),
          supervisor: number == 0 ? try Self.id("cl-2") : nil))
    }
    for number in 0..<2 { try addPayer(number) }
    for number in 0..<5 { try addClient(number) }
    content.families = [
      Family(
        id: try Self.id("f"), name: "F " + words(),
        members: [content.clients[3].id, content.clients[1].id])
    ]
  }

  private mutating func addClient(_ number: Int) throws {
    let id: ClientID = try Self.id("c_\(number)")
    let address = PostalAddress(
      line1: "12 Elm", line2: flag() ? "#4" : "", city: "Ely", state: "CA", zip: "95814")
    var diagnoses: [Diagnosis] = []
    for code in ["F41.1", "F33.1"].compactMap(DiagnosisCode.init) where flag() {
      diagnoses.append(Diagnosis(code: code, label: "label " + words(), period: try period()))
    }
    content.clients.append(
      Client(
        id: id, name: try name("=Family \(number)"), preferredName: words(),
        birthDate: try date(), sex: try one(of: AdministrativeSex.allCases),
        address: flag() ? address : nil, phone: flag() ? PhoneNumber("9165550199") : nil,
        emergencyContact: words(), diagnoses: diagnoses))
    let holder = Subscriber(
      name: try name("Holder"), birthDate: try date(), sex: .female,
      address: flag() ? address : nil,
      relationship: try one(of: Subscriber.Relationship.allCases))
    let payer = try one(of: content.payers).id
    content.coverages.append(
      Coverage(
        id: try Self.id("v\(number)"), client: id, payer: payer, memberIdentifier: words(),
        groupNumber: words(), productLine: flag() ? "HMO, gold" : "", nameOnCard: try name("CARD"),
        holder: flag() ? .client : .other(holder), period: try period()))
    content.authorizations.append(
      Authorization(
        id: try Self.id("a\(number)"), client: id, payer: payer, number: "+\(number)",
        code: .groupPsychotherapy, units: number, unitsUsedBefore: 1, period: try period()))
    let goals = try (0..<2).map { goal in
      TreatmentGoal(
        id: try Self.id("g\(number).\(goal)"), text: "goal " + words(), baseline: words(),
        target: words())
    }
    content.plans.append(
      TreatmentPlan(
        id: try Self.id("t\(number)"), client: id, signedOn: try date(),
        reviewedOn: flag() ? try date() : nil, namesGroup: flag(), rationale: words(),
        goals: goals))
  }

  private mutating func addGroups() throws {
    for number in 0..<2 {
      let group: GroupID = try Self.id("g-\(number)")
      content.groups.append(
        TherapyGroup(
          id: group, name: "Group " + words(), kind: try one(of: GroupKind.allCases),
          type: words(), module: words(), modality: words(), assignsHomework: flag(),
          facilitator: content.clinicians[0].id,
          coFacilitator: flag() ? content.clinicians[1].id : nil,
          site: content.profile.sites[0].id, weekday: try one(of: Weekday.allCases),
          startTime: TimeOfDay(minutesSinceMidnight: Int.random(in: 0...1439, using: &random)),
          plannedMinutes: 90, platform: flag() ? Platform(name: "M", version: words()) : nil,
          isPart2: flag()))
      for (order, client) in content.clients.enumerated() {
        content.memberships.append(
          Membership(
            id: try Self.id("m-\(number)-\(order)"), group: group, client: client.id,
            order: order, period: try period(), endReason: words()))
      }
    }
  }

  private mutating func addPhrases() throws {
    for number in 0..<3 {
      let words = words(1).filter { $0 != "\n" && $0 != "\t" }
      content.phrases.append(
        try Phrase(
          id: Self.id("ph-\(number)"), text: "P " + words,
          fields: PhraseField.allCases.filter { _ in flag() && flag() }))
    }
  }

  // MARK: Sessions

  private mutating func addSession(_ number: Int) throws {
    let group = try one(of: content.groups)
    let start = Timestamp(
      milliseconds: 1_772_000_000_000 + Int64(number) * 86_400_000, offsetMinutes: -480)
    let end = start.adding(minutes: 90)
    let by = content.clinicians[2].id
    let closing = SessionState.Closing(by: by, at: moment())
    let states: [SessionState] = [
      .scheduled, .inSession(started: start), .cancelled(reason: "r " + words(), closing),
      .documenting(started: start, ended: end, attendanceClosed: flag() ? closing : nil),
    ]
    var former = content.clinicians[1]
    former.name = try name("Formerly")
    let detail = SessionDetail(
      facilitator: flag() ? Facilitator(former) : Facilitator(content.clinicians[0]),
      coFacilitator: flag() ? Facilitator(content.clinicians[1]) : nil,
      platform: flag() ? Platform(name: words(), version: "1") : nil,
      recording: flag() ? .none : .withConsent(reason: words()), technicalIssues: words(),
      isPrivacyBriefed: flag())
    let session = try Self.some(
      Session(
        id: try Self.id("S-\(number)"), group: group.id, start: start, end: end,
        state: states[number], detail: detail,
        reopenings: [Session.Reopening(reason: "why " + words(), closing: closing)]))
    var members: [SessionContent.Member] = []
    for client in content.clients where flag() { members.append(try member(client, start, end)) }
    content.sessions.append(
      SessionContent(session: session, groupNote: try groupNote(), members: members))
  }

  private mutating func groupNote() throws -> NoteHistory<GroupNoteField> {
    var content = GroupNoteContent()
    try content.write("reach \"calm\" in a minute " + words(), in: .objective)
    try content.write(words(), in: .incidents)
    guard flag() else { return NoteHistory(content: content) }
    try content.write("arousal", in: .topic)
    try content.write("CBT", in: .modality)
    try content.write("rehearsed quarrels with each member", in: .interventions)
    try content.write("one request each", in: .goals)
    try content.write("psychotherapy", in: .attestation)
    return NoteHistory(
      content: content,
      signed: NoteHistory.Signing(by: self.content.clinicians[0].id, at: moment()),
      coSigned: flag()
        ? NoteHistory.Signing(by: self.content.clinicians[1].id, at: moment()) : nil)
  }

  private mutating func member(
    _ client: Client, _ start: Timestamp, _ end: Timestamp
  ) throws -> SessionContent.Member {
    let middle = start.adding(minutes: 40)
    let presence = try Presence(
      NonEmpty(
        try Self.some(PresenceInterval(joined: start, left: middle)),
        [try Self.some(PresenceInterval(joined: middle.adding(minutes: 2), left: end))]))
    let status = try one(
      of: [
        .present(presence), .absent(.ill), .absent(.unknown), .noShow, .cancelled,
      ] as [AttendanceStatus])
    let by = content.clinicians[1].id
    let old = AttendanceValue(status: .unaccounted, delivery: .video, whereabouts: nil)
    let edits = [
      AttendanceEdit(old: old, by: by, at: moment(), reason: words()),
      AttendanceEdit(
        old: AttendanceValue(
          status: .present(Presence(joined: start)), delivery: .inPerson, whereabouts: .site),
        by: by, at: moment(), reason: ""),
    ]
    let remote = RemoteCheck(
      location: words(), callBackNumber: words(), isEmergencyContactConfirmed: flag(),
      company: flag() ? .alone : .others(words()), audioOnlyReason: flag() ? words() : "")
    let check = IdentityCheck(
      method: flag() ? .knownToClinician : .identifiers(.nameAndBirthDate),
      outcome: flag() ? .verified : .mismatch, remote: flag() ? remote : nil, checkedBy: by,
      checkedAt: moment())
    return SessionContent.Member(
      client: client.id, isWalkIn: flag(),
      attendance: Attendance(
        status: status, delivery: try one(of: Delivery.allCases),
        whereabouts: try one(of: Whereabouts.allCases), edits: flag() ? edits : []),
      identityCheck: flag() ? check : nil, note: try note(of: client), overrides: overrides())
  }

  private mutating func note(of client: Client) throws -> NoteHistory<ProgressNoteField> {
    let goals = content.plans.first { $0.client == client.id }?.goals ?? []
    var draft = ProgressNoteContent()
    try draft.write(" white \n\n space " + words(), in: .response)
    guard flag() else { return NoteHistory(content: flag() ? draft : ProgressNoteContent()) }
    var complete = draft
    for field in ProgressNoteField.fields(goals: goals, assignsHomework: true) {
      let text = field.entry.choices.first?.value ?? "told of \(field.key) at length " + words()
      try complete.write(text, in: field)
    }
    let signing = NoteHistory<ProgressNoteField>.Signing(
      by: content.clinicians[0].id, at: moment(),
      digest: flag() ? (0..<32).map { UInt8($0) } : nil)
    var corrected = complete
    try corrected.write("corrected in part " + words(), in: .observations)
    return NoteHistory(
      content: complete, signed: signing,
      corrections: flag()
        ? [.init(content: corrected, reason: "why " + words(), signed: signing)] : [],
      addenda: flag() ? [.init(text: "more " + words(), signed: signing)] : [],
      coSigned: flag() ? .init(by: content.clinicians[1].id, at: moment()) : nil)
  }

  // MARK: Claims

  private mutating func addClaims() throws {
    let batch: BatchID = try Self.id("B1")
    let session = content.sessions[3].session
    for (number, coverage) in content.coverages.enumerated() where flag() {
      content.claims.append(
        ClaimRecord(
          id: try Self.id("Q\(number)"), session: session.id, client: coverage.client,
          payer: coverage.payer, payerName: words(), batch: batch, dateOfService: try date(),
          line: ServiceLine(
            controlNumber: "L\(number)", code: .groupPsychotherapy,
            modifiers: try Self.some(
              LineModifiers(flag() ? [try Self.some(Modifier("GT"))] : [])),
            placeOfService: .telehealthAtHome, charge: Money(cents: 7250),
            diagnosisPointers: [1, 2],
            addOn: flag()
              ? ServiceLine.AddOn(
                controlNumber: "L\(number)A",
                modifiers: try Self.some(
                  LineModifiers(flag() ? [try Self.some(Modifier("95"))] : [])),
                charge: Money(cents: 1500)) : nil),
          diagnoses: ["F41.1", "F33.1"].compactMap(DiagnosisCode.init),
          authorization: flag() ? content.authorizations[number].id : nil, minutesPresent: 88,
          renderingProvider: content.clinicians[0].id, overrides: overrides(),
          state: try one(of: ClaimState.allCases),
          madeAt: moment()))
    }
    content.batches = [
      ClaimBatch(
        id: batch, session: session.id, claims: content.claims.map(\.id),
        bytes: Array("ISA*00~\r\n".utf8) + [0, 255], madeAt: moment())
    ]
  }
}
