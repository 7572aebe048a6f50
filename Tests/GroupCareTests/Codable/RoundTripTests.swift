import Foundation
import GroupCare
import TestSupport
import Testing

@Suite("What is written down is read back the same")
struct RoundTripTests {
  func back<Value: Codable & Equatable>(_ value: Value) throws -> Value {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let bytes = try encoder.encode([value])
    let read = try JSONDecoder().decode([Value].self, from: bytes)
    #expect(try encoder.encode(read) == bytes)
    return try #require(read.first)
  }

  func expectBack<Value: Codable & Equatable>(
    _ value: Value, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let read = try back(value)
    #expect(read == value, "\(Value.self)", sourceLocation: sourceLocation)
  }

  @Test("people and what the payer's side knows of them")
  func people() throws {
    let client = Client.example { $0.preferredName = "Mía 玛丽亚" }
    try expectBack(client)
    try expectBack(Clinician.example())
    try expectBack(Clinician.exampleCoordinator)
    try expectBack(TreatmentPlan.example(of: client.id))
    try expectBack(Coverage.example(of: client))
    let subscriber = Subscriber(
      name: .example("Rosa", "Alvarez"), birthDate: .example("1960-02-29"), sex: .unknown,
      relationship: .child)
    try expectBack(Coverage.example(of: client, holder: .other(subscriber)))
    try expectBack(Authorization.example(of: client.id))
    try expectBack(Payer.example())
    try expectBack(Payer.exampleSelfPay)
    try expectBack(Family(id: .example("F-1"), name: "one", members: [client.id]))
  }

  @Test("the practice, its groups and memberships")
  func practice() throws {
    try expectBack(PracticeProfile.example())
    try expectBack(TherapyGroup.example())
    let membership = Membership(
      id: .example("M-1"), group: .example("dbt-thu"), client: .example("C-1"), order: 3,
      period: .example("2026-01-08", nil))
    try expectBack(membership)
    try expectBack(try #require(membership.ended(on: .example(), reason: "moved")))
  }

  @Test("a session in every state")
  func sessions() throws {
    for stage in SessionTransitionTests.Stage.allCases {
      try expectBack(SessionTransitionTests.chart(stage).session)
    }
    var chart = SessionTransitionTests.chart(.logClosed)
    try chart.apply(.reopenAttendance(reason: "late phone call"), SessionTransitionTests.context)
    try expectBack(chart.session)
    try expectBack(
      SessionDetail(facilitator: nil, recording: .withConsent(reason: "supervision")))
  }

  @Test("attendance with its edits, and identity checks", arguments: [UInt64(9)])
  func attendance(seed: UInt64) throws {
    for number in 0..<30 {
      var story = Story(seed: seed &+ UInt64(number), families: false)
      for _ in 0..<25 { story.attempt(story.anyChange()) }
      for encounter in story.chart.encounters {
        try expectBack(encounter.attendance)
        if let check = encounter.identityCheck { try expectBack(check) }
        try expectBack(encounter.note.record)
      }
      try expectBack(story.chart.session)
    }
    let known = IdentityCheck(
      method: .knownToClinician, outcome: .mismatch,
      remote: .example(company: .others("a sister")), checkedBy: .example("torres"),
      checkedAt: .example("2026-03-12T14:00:00.123-07:00"))
    try expectBack(known)
  }

  @Test("signed notes hold after they are read back, with corrections and addenda")
  func notes() throws {
    let chart = SessionChart.example()
    let reference = NoteReference.member(chart.session.id, .example("C-1"))
    let encounter = chart.encounters[0]
    let proof = try #require(chart.noteCompleteness(of: encounter).proof)
    let statement = NoteAddendum.statement(
      adding: "Called \u{1F4DE} back.", to: reference, revision: 3, by: .example(),
      at: .example(at: "17:05"), using: .testing)
    let record = encounter.note.record.corrected(as: reference, by: proof)
      .adding(
        NoteAddendum(
          text: "Called \u{1F4DE} back.",
          signature: TestSigner(statement.keyHolder).sign(statement)))
    #expect(try back(record).verified(as: reference, using: .testing).signed != nil)
    try expectBack(record)
    try expectBack(chart.groupNote.record)
    try expectBack(chart.groupNote.content)
    try expectBack(NoteReference.group(chart.session.id))
  }

  @Test("claims, batches and summaries")
  func claims() throws {
    let chart = SessionChart.example { session in
      session.members[0].authorizations = [.example(of: .example("C-1"))]
    }
    for claim in chart.exampleClaims() {
      try expectBack(ClaimRecord.example(claim))
      try expectBack(ClaimRecord.example(claim, state: .voided))
    }
    try expectBack(
      ClaimBatch(
        id: .example("B-1"), session: chart.session.id, claims: [.example("CLM1")],
        bytes: Array(0...255), madeAt: .example(at: "16:30")))
    try expectBack(
      SessionSummary(chart, report: GateReport(chart, gate: ClaimGate(on: .exampleToday))))
  }

  struct Malformed: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let json: String
    let read: @Sendable (Data) throws -> Void

    init<Value: Decodable & SendableMetatype>(_ type: Value.Type, _ json: String) {
      testDescription = "\(type): \(json)"
      self.json = json
      read = { _ = try JSONDecoder().decode(Value.self, from: $0) }
    }
  }

  @Test(
    "what contradicts itself isn't read",
    arguments: [
      Malformed(CalendarDate.self, #""2026-02-30""#), Malformed(Timestamp.self, #""2026-03-12""#),
      Malformed(TimeOfDay.self, #""25:00""#), Malformed(ClientID.self, #""C 1""#),
      Malformed(NationalProviderIdentifier.self, #""1234567890""#),
      Malformed(IdentifierPair.self, #"["name", "name"]"#), Malformed(Presence.self, "[]"),
      Malformed(
        Presence.self,
        #"[{"joined": "2026-03-12T14:00Z"}, {"joined": "2026-03-12T15:00Z"}]"#),
      Malformed(
        PresenceInterval.self,
        #"{"joined": "2026-03-12T14:00Z", "left": "2026-03-12T13:00Z"}"#),
      Malformed(CalendarPeriod.self, #"{"first": "2026-03-12", "last": "2026-03-11"}"#),
      Malformed(PhoneNumber.self, #"{"digits": "555"}"#),
      Malformed(PersonName.self, #"{"family": "", "given": "", "middle": "", "suffix": ""}"#),
      Malformed(ProgressNoteContent.self, #"{"texts": {"participation": "very"}}"#),
      Malformed(ProgressNoteContent.self, #"{"texts": {"no-such-field": "x"}}"#),
    ])
  func malformed(value: Malformed) {
    #expect(throws: DecodingError.self) { try value.read(Data(value.json.utf8)) }
  }

  @Test("what stands out in a note, as numbers and places", .covers("N5", "N6"))
  func findings() throws {
    var example = ExampleSession()
    example.members[0].note = example.members[1].note
      .writing("Asked David for \(example.members[1].note[.response])", in: .response)
    let findings = try #require(SessionWording(example.chart()).findings(of: .example("C-1")))
    #expect(findings.likeness.nearIdentical != nil)
    #expect(findings.mentions.count == 1)
    try expectBack(findings)
  }
}
