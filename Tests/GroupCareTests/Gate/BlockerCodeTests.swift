import GroupCare
import TestSupport
import Testing

@Suite("For every blocker: a session that has it, and the same session without it")
struct BlockerCodeTests {
  struct Defect: CustomTestStringConvertible, Sendable {
    let code: BlockerCode
    let scope: Blocker.Scope
    var gate = ClaimGate(on: .exampleToday)
    let spoil: @Sendable (inout ExampleSession) -> Void
    var testDescription: String { code.rawValue }
  }

  static func session(
    _ code: BlockerCode, _ spoil: @escaping @Sendable (inout ExampleSession) -> Void
  ) -> Defect {
    Defect(code: code, scope: .session, spoil: spoil)
  }

  static func encounter(
    _ code: BlockerCode, _ spoil: @escaping @Sendable (inout ExampleSession) -> Void
  ) -> Defect {
    Defect(code: code, scope: .encounter, spoil: spoil)
  }

  /// A member with a diagnosis that the list of codes has something against (M142).
  static func coded(_ code: BlockerCode, _ diagnosis: String) -> Defect {
    Defect(
      code: code, scope: .encounter,
      gate: ClaimGate(on: .exampleToday, additional: [.diagnosisCode(in: .example)])
    ) { $0.members[0].client.diagnoses = [.example(), .example(diagnosis)] }
  }

  static func missing(_ code: BlockerCode, _ field: ProgressNoteField) -> Defect {
    session(code) { $0.members[0].note = $0.members[0].note.writing("", in: field) }
  }

  static func facilitator(_ change: (inout Clinician) -> Void) -> Facilitator {
    Facilitator(.example(change))
  }

  static let sessionDefects: [Defect] = [
    session(.sessionCancelled) {
      $0.state = .cancelled(
        reason: "storm",
        SessionState.Closing(by: Clinician.example().id, at: .example(at: "12:00")))
    },
    session(.sessionNotEnded) { $0.state = .inSession(started: .example(at: "14:00")) },
    session(.facilitatorMissing) { $0.detail.facilitator = nil },
    session(.facilitatorCredential) {
      $0.detail.facilitator = facilitator { $0.credential = nil }
    },
    session(.facilitatorNPI) { $0.detail.coFacilitator = facilitator { $0.npi = nil } },
    session(.attendanceUnaccounted) { $0.members[3].status = .unaccounted },
    session(.attendanceOpenInterval) {
      $0.members[0].status = .present(.example(joined: "14:00"))
    },
    session(.attendanceNotClosed) {
      $0.state = .documenting(
        started: .example(at: "14:00"), ended: .example(at: "15:30"), attendanceClosed: nil)
    },
    session(.identityMissing) { $0.members[0].identityCheck = nil },
    session(.identityMismatch) { $0.members[0].identityCheck = .example(outcome: .mismatch) },
    session(.identityRemote) { $0.members[1].identityCheck = .example() },
  ]

  static let noteDefects: [Defect] = [
    session(.groupNoteMissing) { $0.groupNote = $0.groupNote.writing("", in: .objective) },
    session(.groupNoteFiller) { $0.groupNote = $0.groupNote.writing("n/a", in: .goals) },
    session(.groupNoteModality) { $0.groupNote = $0.groupNote.writing("circle", in: .modality) },
    session(.groupNoteDidactic) {
      $0.groupNote = $0.groupNote.writing("Lecture on anxiety with a video", in: .interventions)
    },
    session(.groupNoteNotAttested) {
      $0.groupNote = $0.groupNote.writing("not-psychotherapy", in: .attestation)
    },
    session(.groupNoteUnsigned) { $0.groupSigning = .draft },
    session(.groupNoteSignature) { $0.groupSigning = .forged },
    session(.groupNoteImported) { $0.groupSigning = .imported },
    missing(.noteMissingParticipation, .participation),
    missing(.noteMissingResponse, .response), missing(.noteMissingObservations, .observations),
    missing(.noteMissingRelevance, .relevance),
    missing(.noteMissingGoal, .goalStatus(.example("C-1-G1"))),
    missing(.noteMissingHomework, .homework), missing(.noteMissingRisk, .safetyPlan),
    missing(.noteMissingPlan, .plan),
    session(.noteFiller) {
      $0.members[0].note = $0.members[0].note.writing("Patient attended group", in: .response)
    },
    session(.noteRepeatsGroupNote) {
      $0.members[0].note = $0.members[0].note.writing($0.groupNote[.process], in: .response)
    },
    session(.noteNoGoalAddressed) { session in
      for goal in session.members[0].plan?.goals ?? [] {
        session.members[0].note = session.members[0].note
          .writing("not-addressed", in: .goalStatus(goal.id))
      }
    },
    session(.noteUnsigned) { $0.members[0].signing = .draft },
    session(.noteSignature) { $0.members[0].signing = .forged },
    session(.noteImported) { $0.members[0].signing = .imported },
  ]

  static let wordingDefects: [Defect] = [
    encounter(.noteNearIdentical) { session in
      let other = session.members[1].note
      session.members[0].note = [.response, .observations, .relevance, .plan]
        .reduce(session.members[0].note) { $0.writing(other[$1], in: $1) }
    },
    encounter(.noteRepeatsEarlier) {
      $0.members[0].earlierNotes = [
        EarlierNote(
          session: .example("S-0"), date: .example("2026-03-05"), content: $0.members[0].note,
          of: $0.members[0].client)
      ]
    },
    encounter(.noteNamesMember) {
      $0.members[0].note = $0.members[0].note
        .writing("Told D. Okonkwo that the urge had passed.", in: .response)
    },
  ]

  static let claimDefects: [Defect] = [
    encounter(.groupNeverBilled) { $0.group.kind = .psychoeducation },
    encounter(.noFamily) { $0.group.kind = .multipleFamily },
    encounter(.coverageMissing) { $0.members[0].coverages = [] },
    encounter(.coverageNotInForce) {
      $0.members[0].coverages = [
        .example(of: $0.members[0].client, period: .example("2026-01-01", "2026-03-11"))
      ]
    },
    encounter(.payerNoRow) { $0.members[0].payers = [.example { $0.rows = [] }] },
    encounter(.payerNotCovered) {
      $0.members[0].payers = [.example { $0.rows = [.example(isCovered: false)] }]
    },
    encounter(.diagnosisMissing) { $0.members[0].client.diagnoses = [] },
    encounter(.minutesNone) {
      $0.members[0].status = .present(.example(joined: "13:40", left: "13:55"))
    },
    encounter(.placeUnknown) { $0.members[1].whereabouts = nil },
    encounter(.chargeMissing) { $0.practice.fees = [:] },
    encounter(.billingNPI) { $0.practice.billing = .example(npi: nil) },
    encounter(.renderingNPI) { $0.clinicians = [.example { $0.npi = nil }] },
    encounter(.supervisorNPI) {
      $0.clinicians = [.example { $0.supervisor = Clinician.exampleSupervisor.id }]
    },
    encounter(.supervisedNotPaid) {
      $0.clinicians = [
        .example { $0.supervisor = Clinician.exampleSupervisor.id }, .exampleSupervisor,
      ]
      $0.members[0].payers = [.example { $0.rows = [.example(supervision: .notPaid)] }]
    },
    coded(.diagnosisNotBillable, "F50.2"), coded(.diagnosisNotValid, "F64.9"),
    coded(.diagnosisUnknown, "F60.33"),
    Defect(
      code: .nameUnwritable, scope: .encounter,
      gate: ClaimGate(on: .exampleToday, additional: [latinNames])
    ) {
      $0.members[0].coverages = [
        .example(of: $0.members[0].client, nameOnCard: .example("伟", "王"))
      ]
    },
  ]

  /// As the writer of claim files adds one (C42): the domain itself knows nothing of X12.
  static let latinNames = ClaimRule(
    [.nameUnwritable], "The name on the card can be written on a claim.", source: "C42"
  ) { candidate in
    guard let name = candidate.coverageInForce?.nameOnCard,
      !name.listed.unicodeScalars.allSatisfy(\.isASCII)
    else { return [] }
    return [
      Blocker(
        .nameUnwritable, stops: .encounter, client: candidate.client.id, field: "coverage.name",
        message: "The name on the card can't be written on a claim.", source: "C42",
        remedy: .client(candidate.client.id))
    ]
  }

  static let defects =
    sessionDefects + noteDefects + wordingDefects + claimDefects + payerDefects + careDefects

  @Test("every code has its session")
  func allCodes() {
    #expect(Self.defects.map(\.code) == BlockerCode.allCases)
  }

  @Test(
    "the session with the defect is blocked by it, the one without isn't",
    .covers("N1", "M7", "M137", "M144"), arguments: defects)
  func blocked(defect: Defect) throws {
    let sound = GateReport(.example(), gate: defect.gate)
    #expect(sound.allBlockers.isEmpty && sound.isOpen)

    let chart = SessionChart.example(defect.spoil)
    let report = GateReport(chart, gate: defect.gate)
    let blocker = try #require(report.allBlockers.first { $0.code == defect.code })
    #expect(blocker.stops == defect.scope)
    #expect(report.blockers.contains(blocker) == (defect.scope == .session))
    #expect(blocker.isOverridable == defect.code.isSoft)

    let claims = chart.exampleClaims(through: defect.gate)
    if defect.scope == .session {
      #expect(claims.isEmpty && chart.documented == nil)
      #expect(!report.encounters.contains { $0.state == .ready })
    } else {
      let client = try #require(blocker.client)
      #expect(chart.documented != nil)
      #expect(!claims.contains { $0.client == client })
    }
  }

  @Test(
    "a blocker says one sentence, names its source, and no name of a person", arguments: defects)
  func sentence(defect: Defect) throws {
    let chart = SessionChart.example(defect.spoil)
    for blocker in GateReport(chart, gate: defect.gate).allBlockers {
      #expect(blocker.message.hasSuffix(".") && blocker.message.count <= 80)
      #expect(!blocker.source.isEmpty)
      for encounter in chart.encounters {
        #expect(!blocker.message.contains(encounter.client.name.family))
        #expect(!blocker.message.contains(encounter.client.name.given))
      }
    }
  }

  @Test(
    "one member's defect leaves the other members' claims alone",
    arguments: defects.filter { $0.scope == .encounter })
  func others(defect: Defect) {
    let chart = SessionChart.example(defect.spoil)
    let report = GateReport(chart, gate: defect.gate)
    let ready = report.encounters.filter { $0.state == .ready }.map(\.client)
    #expect(chart.exampleClaims(through: defect.gate).map(\.client) == ready)
  }

  @Test("one unfinished note stops the claims of all", .covers("M7", "N1"))
  func oneNote() {
    let chart = SessionChart.example { $0.members[2].signing = .draft }
    let report = GateReport(chart, gate: ClaimGate(on: .exampleToday))
    #expect(report.blockers.map(\.code) == [.noteUnsigned])
    #expect(report.blockers.map(\.client) == [.example("C-3")])
    #expect(chart.exampleClaims().isEmpty)
  }

  @Test("a policy that accepts imported signatures lets them pass")
  func importedAccepted() {
    let chart = SessionChart.example { session in
      session.practice.policy.acceptsImportedSignatures = true
      session.groupSigning = .imported
      session.members[0].signing = .imported
    }
    #expect(chart.exampleClaims().count == 3)
  }
}
