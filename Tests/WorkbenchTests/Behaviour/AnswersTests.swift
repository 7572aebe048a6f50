import GroupCare
import Screen
import TestSupport
import Testing
import Workbench

@Suite("What is typed in dialogs", .covers("C34", "terminal.U13", "terminal.U14"))
struct AnswersTests {
  private func atSignedNote(asksPassphrase: Bool = false) throws -> WorkbenchDriver {
    var person = try WorkbenchDriver(ExamplePractice.toBill(1), at: "15:41")
    try person.openSession(asksPassphrase: asksPassphrase)
    try person.press(.alt("3"))
    return person
  }

  /// The same store under a program that was started anew.
  private func restarted(_ person: WorkbenchDriver) throws -> WorkbenchDriver {
    var next = try WorkbenchDriver(person.store.chart, at: "15:50")
    next.store = person.store
    try next.signIn()
    return next
  }

  private func texts(_ person: WorkbenchDriver) -> [[Int: String]] {
    person.store.answers.values.map(\.texts)
  }

  @Test("every key asks that the text be kept, and an emptied text is forgotten")
  func kept() throws {
    var person = try atSignedNote()
    try person.press("A")
    try person.type("Called")
    #expect(texts(person) == [[0: "Called"]])
    try person.take(.paste(" back"))
    #expect(texts(person) == [[0: "Called back"]])
    try person.press(.control("u"))
    #expect(person.store.answers.isEmpty)
  }

  @Test(
    "after a crash the start says what was kept, the dialog has it again, its answer ends it")
  func recovered() throws {
    var person = try atSignedNote()
    try person.press("A")
    try person.type("Called back on Friday")
    var next = try restarted(person)
    #expect(next.message.contains("Typed until 15:41 and kept: \"Addendum\"."))
    try next.take(.session(next.store.loaded))
    #expect(next.message.contains("\"Addendum\" opens with what you typed before."))
    try next.press(.alt("3"), "A")
    #expect(next.screen.contains("Called back on Friday"))
    #expect(next.message.contains("there again"))
    try next.press(.enter)
    #expect(next.message.contains("addendum is signed"))
    #expect(next.store.answers.isEmpty)
    #expect(try !restarted(next).message.contains("kept"))
  }

  @Test("a correction keeps its text and its reason, each at its place")
  func correction() throws {
    var person = try atSignedNote()
    try person.press(.down, "c", .control("u"))
    try person.type("Tried it twice.")
    try person.press(.tab)
    try person.type("misheard")
    #expect(texts(person) == [[0: "Tried it twice.", 1: "misheard"]])
    var next = try restarted(person)
    try next.take(.session(next.store.loaded))
    try next.press(.alt("3"), .down, "c")
    #expect(next.screen.contains("Tried it twice."))
    #expect(next.screen.contains("misheard"))
  }

  @Test("what a dialog opened with isn't a draft: only what was typed is")
  func prefilled() throws {
    var person = try WorkbenchDriver(ExamplePractice.inSession(), at: "14:40")
    try person.openSession()
    try person.press("2", "i", .down, .escape)
    #expect(person.store.answers.isEmpty)
    #expect(!person.message.contains("what you typed"))
  }

  @Test("a reason is forgotten when its change is in the store, and not before")
  func reason() throws {
    var person = try WorkbenchDriver(ExamplePractice.toDocument(1), at: "15:41")
    try person.openSession()
    try person.press(.alt("1"), "O")
    try person.type("wrong time")
    person.isHeld = true
    try person.press(.enter)
    #expect(texts(person) == [[0: "wrong time"]])
    try person.deliver()
    #expect(person.store.answers.isEmpty)
    #expect(!person.store.chart.session.isAttendanceClosed)
  }

  @Test("a reason whose change collides with somebody else's is there again")
  func overtaken() throws {
    var person = try WorkbenchDriver(ExamplePractice.toDocument(1), at: "15:41")
    try person.openSession()
    try person.press(.alt("1"), "O")
    try person.type("wrong time")
    try person.store.someoneElse(.reopenAttendance(reason: "theirs"))
    try person.store.someoneElse(.closeAttendance)
    try person.press(.enter)
    #expect(person.message.contains("Somebody else"))
    try person.press("O")
    #expect(person.screen.contains("wrong time"))
  }

  @Test("an addendum whose passphrase is refused or not given stays typed")
  func passphrase() throws {
    var person = try atSignedNote(asksPassphrase: true)
    try person.press("A")
    try person.type("Called back")
    try person.press(.enter, .escape)
    #expect(texts(person) == [[0: "Called back"]])
    try person.press("A", .enter)
    try person.type("secret")
    #expect(texts(person) == [[0: "Called back"]])
    person.store.refusal = "That isn't your passphrase; nothing was signed."
    try person.press(.enter)
    #expect(texts(person) == [[0: "Called back"]])
  }

  @Test("the text of one session's dialog waits while another session is open")
  func otherSession() throws {
    var person = try atSignedNote()
    try person.press("A")
    try person.type("Called back")
    try person.press(.escape)
    let chart = person.store.chart
    var other = try FakeStore(ExamplePractice.otherChart())
    other.answers = person.store.answers
    person.store = other
    try person.take(.session(other.loaded))
    person.store.chart = chart
    person.store.revisions = [:]
    try person.take(.session(person.store.loaded))
    try person.press(.alt("3"), "A")
    #expect(person.screen.contains("Called back"))
  }

  @Test("the reason of a voided claim is kept until the claim is void")
  func voiding() throws {
    var person = try WorkbenchDriver(ExamplePractice.billed().chart, at: "15:50")
    person.store.claims = try ExamplePractice.billed().claims
    try person.signIn()
    try person.press("c", .enter, "V")
    try person.type("sent twice")
    #expect(texts(person) == [[2: "sent twice"]])
    try person.press(.enter)
    #expect(person.store.answers.isEmpty)
  }

  @Test("whoever signs in after somebody else doesn't meet their text")
  func otherPerson() throws {
    var person = try atSignedNote()
    try person.press("A")
    try person.type("Called back")
    try person.press(.escape)
    person.store.answers = [:]
    let reyes = Clinician(
      id: try #require(ClinicianID("reyes")),
      name: try #require(PersonName(family: "Reyes", given: "Noa")))
    try person.take(
      .signedIn(
        SignedIn(
          user: reyes, profile: try ExamplePractice.profile(), now: person.store.now,
          asksPassphrase: false)))
    try person.press("A")
    #expect(!person.screen.contains("Called back"))
  }
}

extension ExamplePractice {
  /// The chart of another session of the same group.
  static func otherChart() throws -> SessionChart {
    let chart = try chart()
    let start = chart.session.scheduledStart.adding(minutes: 7 * 1440)
    let id = try #require(SessionID("S-0319-DBT"))
    let session = try #require(
      Session(
        id: id, group: chart.group.id, start: start,
        end: start.adding(minutes: 90), detail: chart.session.detail))
    return SessionChart(
      practice: chart.practice, group: chart.group, session: session,
      groupNote: chart.groupNote, encounters: chart.encounters, clinicians: chart.clinicians)
  }
}
