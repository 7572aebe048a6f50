import GroupCare
import Screen
import TestSupport
import Testing

@testable import Workbench

/// Looks inside of the workbench for the selected place, which has no name on the screen.
@Suite(
  "Enter on the gate leads to where a blocker is mended, or says who mends it", .covers("M133"))
struct JumpTests {
  /// Where Enter leads.
  enum Landing: Sendable {
    /// A section of the client's file, and who mends it.
    case file(ClientTopic, String)
    /// The check-in as a whole.
    case checkIn
    /// The member's row of the check-in.
    case row
    /// A question, with the line that is asked chosen.
    case question(String, line: String?)
    /// A field of the group note.
    case groupField(GroupNoteField)
    /// The group note, to be signed.
    case groupNote
    /// A field of the member's note.
    case field(ProgressNoteField)
    /// The member's note, to be signed.
    case note
    /// Nowhere: who mends it, and in which file.
    case said(String)
  }

  static let table: [(Landing, [BlockerCode])] = [
    (.checkIn, [.sessionNotEnded, .attendanceNotClosed, .groupTooSmall, .groupTooLarge]),
    (
      .row,
      [
        .attendanceUnaccounted, .minutesNone, .minutesTooFew, .minutesShare, .payerVirtual,
        .payerAudioOnly, .placeNotAllowed, .memberDoubleBooked,
      ]
    ),
    (.question("left at", line: "Time"), [.attendanceOpenInterval]),
    (.question("Identity of ", line: nil), [.identityMissing, .identityMismatch]),
    (.question("Identity of ", line: "Where exactly"), [.identityRemote]),
    (.question("Identity of ", line: "Why no video"), [.audioOnlyNoReason]),
    (.question(" takes part", line: nil), [.placeUnknown]),
    (.question("Session details", line: "Platform"), [.payerPlatform]),
    (.groupField(.objective), [.groupNoteMissing]), (.groupField(.goals), [.groupNoteFiller]),
    (.groupField(.modality), [.groupNoteModality]),
    (.groupField(.interventions), [.groupNoteDidactic]),
    (.groupField(.attestation), [.groupNoteNotAttested]),
    (.groupField(.lengthRationale), [.lengthUnjustified]),
    (
      .groupNote,
      [
        .groupNoteUnsigned, .groupNoteSignature, .groupNoteImported, .groupNoteNotCoSigned,
        .signatureTooLate,
      ]
    ),
    (.field(.participation), [.noteMissingParticipation]),
    (
      .field(.response),
      [.noteMissingResponse, .noteFiller, .noteRepeatsGroupNote, .noteNamesMember]
    ),
    (.field(.observations), [.noteMissingObservations]),
    (.field(.relevance), [.noteMissingRelevance]),
    (.field(.goalStatus(.example("C-1-G1"))), [.noteMissingGoal, .noteNoGoalAddressed]),
    (.field(.homework), [.noteMissingHomework]), (.field(.safetyPlan), [.noteMissingRisk]),
    (.field(.plan), [.noteMissingPlan]),
    (.field(.complexityAccount), [.noteMissingComplexity]),
    (.field(.modifierReason), [.modifierNotDocumented]),
    (.field(.response), [.noteNearIdentical, .noteRepeatsEarlier]),
    (.note, [.noteUnsigned, .noteSignature, .noteImported, .noteNotCoSigned]),
    (.said("Nothing: it never took place."), [.sessionCancelled]),
    (.said("Nothing: such groups are never billed."), [.groupNeverBilled]),
    (.said("Nothing: the payer's days are over."), [.filingTooLate]),
    (.said("sessions/S-1.toml"), [.facilitatorMissing, .clinicianDoubleBooked]),
    (
      .said("clinicians.csv"),
      [
        .facilitatorCredential, .facilitatorNPI, .renderingNPI, .supervisorNPI,
        .credentialNotAccepted,
      ]
    ),
    (.said("enrolments.csv"), [.providerNotEnrolled]),
    (.said("practice.toml"), [.chargeMissing, .billingNPI, .noResponsibleClinician]),
    (
      .said("payers/"),
      [.payerNoRow, .payerNotCovered, .capReached, .modifierTooMany]
    ),
    (.said("families.csv"), [.noFamily]),
    (
      .file(.coverage, "coverages.csv and imports it."),
      [.coverageMissing, .coverageNotInForce, .nameUnwritable, .supervisedNotPaid]
    ),
    (
      .file(.benefits, "eligibility.csv and imports it."),
      [.benefitGroup, .benefitVirtual, .benefitUnits, .benefitUnchecked]
    ),
    (
      .file(.authorizations, "authorizations.csv and imports it."),
      [
        .authorizationMissing, .authorizationExpired, .authorizationNotYetValid,
        .authorizationUnits, .authorizationOtherCode,
      ]
    ),
    (.file(.referrals, "referrals.csv and imports it."), [.referralMissing]),
    (
      .file(.diagnoses, "in the client's file."),
      [
        .diagnosisMissing, .diagnosisNotBillable, .diagnosisNotValid, .diagnosisUnknown,
        .diagnosisExcluded, .diagnosisNotCovered,
      ]
    ),
    (.said("clients.csv"), [.ageOutside]),
    (
      .file(.consents, "consents.csv and imports it."),
      [
        .consentMissing, .consentExpired, .consentReopen, .telehealthConsentMissing,
        .telehealthConsentIncomplete, .recordingConsentMissing, .part2ConsentMissing,
      ]
    ),
    (
      .file(.plan, "plans.csv and imports it."),
      [
        .planMissing, .planNotSignedYet, .planNoGroupModality, .planNoRationale, .planNoGoals,
        .planReviewOverdue,
      ]
    ),
    (
      .file(.screening, "screenings.csv and imports it."),
      [.screeningMissing, .screeningNotSuitable, .screeningNoGuidelines]
    ),
    (
      .said("services.csv"),
      [
        .sameDayOverlap, .sameDayNotPaid, .sameDayModifierMissing, .sameDayNotDocumented,
        .inPersonVisitMissing,
      ]
    ),
  ]

  @Test("every code has its place in the table, and one alone")
  func complete() {
    let codes = Self.table.flatMap(\.1)
    #expect(codes.count == Set(codes).count)
    #expect(Set(codes) == Set(BlockerCode.allCases))
  }

  /// The session of an example, with its log open if it can be, on the gate at the blocker.
  private func person(
    _ example: BlockerExample, opensLog: Bool
  ) throws -> (person: WorkbenchDriver, blocker: Blocker) {
    var chart = SessionChart.example(example.spoil)
    let context = ChangeContext(by: .example("torres"), at: .example(at: "16:00"))
    if opensLog { _ = try? chart.apply(.reopenAttendance(reason: "times were wrong"), context) }
    var person = try WorkbenchDriver(chart, rules: example.rules)
    try person.openSession()
    try person.take(
      .tick(
        example.today == .exampleToday
          ? .example(at: "16:00") : Timestamp.example("2026-06-11T10:00-05:00")))
    try person.take(.session(person.store.loaded))
    try person.press(.alt("4"))
    let rows = try #require(person.workbench.session?.gateRows)
    let row = try #require(rows.firstIndex { $0.blocker?.code == example.code })
    try person.press(.home)
    while let selected = person.workbench.session?.gateCursor.row, selected < row {
      let isSummedUp =
        if case .unwritten(let note) = rows[selected] { row - selected <= note.blockers.count } else
        { false }
      try person.press(isSummedUp ? [.right, .down] : [.down])
    }
    return (person, try #require(rows[row].blocker))
  }

  @Test("Enter leads there", arguments: BlockerExample.all)
  func landing(example: BlockerExample) throws {
    var (person, blocker) = try person(example, opensLog: true)
    try person.press(.enter)
    let model = try #require(person.workbench.session)
    let landing = try #require(Self.table.first { $0.1.contains(example.code) }?.0)
    switch landing {
    case .said(let words):
      #expect(model.tab == .gate && person.workbench.dialog == nil)
      #expect(person.message.contains(words), "\(person.message)")
      #expect(person.message.contains(words.hasPrefix("Nothing") ? "." : " and imports it."))
      return
    case .file(let topic, let words):
      #expect(person.message.contains(words), "\(person.message)")
      let file = try #require(person.workbench.client)
      #expect(person.workbench.place == .client && file.id == blocker.client)
      let lines = file.sections.prefix { $0.topic != topic }.flatMap(\.lines)
      #expect(file.cursor.row == lines.count)
      try person.press(.escape)
      #expect(person.workbench.session?.selectedGateRow == .blocker(blocker))
      #expect(person.workbench.place == .gate)
      return
    case .checkIn: #expect(model.tab == .checkIn)
    case .row:
      #expect(model.tab == .checkIn && model.selected?.client.id == blocker.client)
    case .question(let title, let line):
      let dialog = try #require(person.workbench.dialog)
      #expect(dialog.title.contains(title))
      if let line { #expect(dialog.items[dialog.focus].label == line) }
      #expect(model.selected?.client.id == blocker.client || blocker.code == .payerPlatform)
    case .groupField(let field): #expect(model.selectedPlace == .group(model.id, field))
    case .groupNote: #expect(model.tab == .groupNote)
    case .field(let field):
      let client = try #require(blocker.client)
      #expect(model.selectedPlace == .member(model.id, client, field))
    case .note:
      #expect(model.tab == .memberNotes && model.noteEncounter?.client.id == blocker.client)
    }
    #expect(person.message.contains(blocker.message.prefix(60)))
    while person.workbench.dialog != nil { try person.press(.escape) }
    try person.press(.escape)
    #expect(person.workbench.session?.selectedGateRow == .blocker(blocker))
    #expect(person.workbench.session?.tab == .gate)
  }

  @Test("how it is mended is one short sentence without a name", arguments: BlockerExample.all)
  func sentence(example: BlockerExample) throws {
    for opensLog in [false, true] {
      let (person, blocker) = try person(example, opensLog: opensLog)
      let chart = person.store.chart
      let sentence = blocker.mending(in: chart)
      #expect(sentence.hasSuffix(".") && sentence.count <= 88, "\(sentence)")
      for encounter in chart.encounters {
        #expect(!sentence.contains(encounter.client.name.family))
      }
      let lines = person.lines[15...20].joined(separator: " ")
        .split(separator: " ").joined(separator: " ")
      #expect(lines.contains(sentence.prefix(40)), "\(lines)")
    }
  }

  @Test("while the log is closed, it says that the log comes first")
  func closedLog() throws {
    let codes: [BlockerCode] = [
      .identityMissing, .minutesTooFew, .audioOnlyNoReason, .placeUnknown,
    ]
    for example in BlockerExample.all where codes.contains(example.code) {
      var (person, blocker) = try person(example, opensLog: false)
      try person.press(.enter)
      #expect(person.workbench.dialog == nil)
      #expect(person.workbench.session?.selected?.client.id == blocker.client)
      #expect(blocker.mending(in: person.store.chart) == "O opens the closed log first.")
    }
  }

  @Test("what somebody may not read isn't gone to: it is said who mends it", .covers("C3"))
  func withheld() throws {
    let parts: [(ClientPart, BlockerCode)] = [
      (.diagnoses, .diagnosisMissing), (.disclosures, .part2ConsentMissing),
      (.plan, .planNoGoals), (.screenings, .screeningMissing),
    ]
    for (part, code) in parts {
      let example = try #require(BlockerExample.all.first { $0.code == code })
      var (person, blocker) = try person(example, opensLog: true)
      for withheld in ClientPart.allCases {
        try person.signIn(withheld: [withheld])
        #expect((blocker.file(withholding: [withheld]) == nil) == (part == withheld))
      }
      try person.signIn(withheld: [part])
      try person.press(.enter)
      #expect(person.workbench.place == .gate)
      #expect(person.message.contains(blocker.mending(in: person.store.chart)))
    }
  }

  @Test("F8 goes on from a client's file to the next blocker, and Esc back to the gate")
  func onwards() throws {
    let chart = SessionChart.example { session in
      session.members[0].coverages = []
      session.members[1].client.diagnoses = []
      session.members[1].plan = nil
    }
    var person = try WorkbenchDriver(chart)
    try person.openSession()
    try person.press(.alt("1"))
    let blockers = try #require(person.workbench.session?.report.allBlockers)
    #expect(blockers.count > 1)
    for blocker in blockers + blockers.prefix(1) {
      try person.press(.function(8))
      #expect(person.workbench.session?.lastJump == blocker)
      #expect(person.workbench.routes.count <= 3)
      guard let file = blocker.file(withholding: []) else { continue }
      #expect(person.workbench.client?.id == file.client)
      #expect(person.workbench.place == .client)
    }
    try person.press(.escape)
    #expect(person.workbench.place == .gate)
    #expect(person.workbench.session?.selectedGateRow == blockers.first.map { .blocker($0) })
    // A file that was opened by hand goes nowhere else by F8 than from today's screen.
    try person.press("f")
    #expect(person.workbench.place == .client)
  }
}
