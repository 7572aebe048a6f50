import GroupCare
import Practice
import TestSupport
import Testing

@Suite("Diagnoses are changed where they are kept", .covers("M142", "C21", "C30"))
struct DiagnosisChangeTests {
  private static let depression = Diagnosis(
    code: SmallPractice.id("F33.1", DiagnosisCode.init), label: "Depression, moderate",
    period: CalendarPeriod(from: SmallPractice.day))

  @Test("a change is a new revision, and the file has it at once and at the next sign-in")
  func kept() throws {
    let stored = try StoredPractice()
    let practice = try stored.signIn()
    let before = try practice.client(SmallPractice.chen)
    try practice.change(
      .add(Self.depression, isFirst: true), of: SmallPractice.chen,
      basedOn: before.diagnosesRevision)
    let after = try practice.client(SmallPractice.chen)
    #expect(after.client.diagnoses == [Self.depression] + before.client.diagnoses)
    #expect(after.diagnosesRevision == before.diagnosesRevision + 1)
    #expect(
      try stored.signIn().client(SmallPractice.chen).client.diagnoses == after.client.diagnoses)
    try practice.change(
      .restore(before.client.diagnoses), of: SmallPractice.chen,
      basedOn: after.diagnosesRevision)
    #expect(
      try stored.signIn().client(SmallPractice.chen).client.diagnoses == before.client.diagnoses)
  }

  @Test("the log has who, what and whose, and never the diagnosis")
  func logged() throws {
    let practice = try SmallPractice.open()
    let revision = try practice.client(SmallPractice.chen).diagnosesRevision
    try practice.change(
      .add(Self.depression, isFirst: false), of: SmallPractice.chen, basedOn: revision)
    let entry = try #require(try practice.log().last)
    #expect(entry.action == "diagnosis.add")
    #expect(entry.subject == "client/C-2")
    #expect(try practice.log().allSatisfy { !"\($0)".contains("F33") })
  }

  @Test("the sessions it concerns are judged anew, and earlier ones aren't")
  func facts() throws {
    let practice = try SmallPractice.open()
    let walk = SessionWalk(practice: practice)
    try walk.document()
    func summary() throws -> SessionSummary {
      try #require(try practice.sessions(of: SmallPractice.group).first)
    }
    let before = try summary()
    #expect(before.ready == 2)
    let chen = try practice.client(SmallPractice.chen)
    let last = try #require(chen.client.diagnoses.first)
    // Of the session's day on, the last diagnosis is gone, and with it what the claim would name.
    try practice.change(
      .end(last.code, begun: last.period.first, on: SmallPractice.day.adding(days: -1)),
      of: SmallPractice.chen, basedOn: chen.diagnosesRevision)
    #expect(try summary().ready == 1)
    #expect(try practice.rebuildFacts() == 0)
    try practice.change(
      .add(
        Diagnosis(
          code: Self.depression.code, label: "again",
          period: CalendarPeriod(from: SmallPractice.day)), isFirst: false),
      of: SmallPractice.chen, basedOn: chen.diagnosesRevision + 1)
    #expect(try summary().ready == 2)
    #expect(try practice.rebuildFacts() == 0)
  }

  @Test("somebody else's newer list stands, and a refused change writes nothing")
  func refused() throws {
    let practice = try SmallPractice.open()
    let revision = try practice.client(SmallPractice.chen).diagnosesRevision
    try practice.change(
      .add(Self.depression, isFirst: false), of: SmallPractice.chen, basedOn: revision)
    let entries = try practice.log().count
    #expect(throws: PracticeError.overtaken(.client, id: "C-2")) {
      try practice.change(.restore([]), of: SmallPractice.chen, basedOn: revision)
    }
    let heading = Diagnosis(
      code: SmallPractice.id("F33", DiagnosisCode.init), label: "x", period: Self.depression.period)
    #expect(throws: PracticeError.self) {
      try practice.change(
        .add(heading, isFirst: false), of: SmallPractice.chen, basedOn: revision + 1)
    }
    #expect(throws: PracticeError.unknown(.client, id: "C-9")) {
      try practice.change(
        .restore([]), of: SmallPractice.id("C-9", ClientID.init), basedOn: 0)
    }
    #expect(try practice.log().count == entries)
    #expect(try practice.client(SmallPractice.chen).client.diagnoses.count == 2)
  }
}
