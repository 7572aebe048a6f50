import GroupCare
import Screen
import TestSupport
import Testing

@testable import Workbench

/// Uses what is inside of the workbench to know where a key led to: the selected place has no name on
/// the screen.
@Suite struct GateTests {
  @Test(
    "F8 walks through every blocker and stands where it is mended", .covers("M133"),
    arguments: [1, 2, 3, 4])
  func walk(tab: Int) throws {
    var person = try WorkbenchDriver(ExamplePractice.inSession(), at: "14:40")
    try person.openSession()
    try person.press(.alt(Character(String(tab))))
    let blockers = try #require(person.workbench.session?.gateBlockers)
    for blocker in blockers {
      try person.press(.function(8))
      #expect(person.message.contains(blocker.message.prefix(60)))
      expect(person.workbench, standsAt: blocker.remedy)
    }
    try person.press(.function(8))
    #expect(person.message.contains("1 of \(blockers.count)"))
    try person.press(.function(7))
    #expect(person.message.contains("\(blockers.count) of \(blockers.count)"))
  }

  private func expect(_ workbench: Workbench, standsAt remedy: Blocker.Remedy) {
    guard let model = workbench.session else { return }
    switch remedy {
    case .session, .closeAttendance: #expect(model.tab == .checkIn)
    case .checkIn(let client), .identity(let client):
      #expect(model.tab == .checkIn)
      #expect(model.selected?.client.id == client)
    case .groupNote(let field):
      #expect(model.selectedPlace == .group(model.id, field))
    case .signGroupNote: #expect(model.tab == .groupNote)
    case .note(let client, let field):
      #expect(model.selectedPlace == .member(model.id, client, field))
    case .signNote(let client):
      #expect(model.tab == .memberNotes)
      #expect(model.noteEncounter?.client.id == client)
    case .client, .payer, .practice, .never: #expect(model.tab == .gate)
    }
  }

  @Test("F8 leads from any list into the session to mend next, and Esc back", .covers("M133"))
  func fromLists() throws {
    for way in [[], [Key.character("g")], [.character("c")]] {
      var person = try WorkbenchDriver(ExamplePractice.toDocument(1), at: "15:35")
      try person.signIn()
      try person.press(way)
      let screen = person.workbench.routes.last
      try person.press(.function(8))
      #expect(person.message.contains("1 of"))
      #expect(person.workbench.session?.lastJump != nil)
      try person.press(.escape)
      #expect(person.workbench.routes.last == screen)
    }
  }

  @Test("a note with fewer fields than the one before is shown at its last field", .covers("M133"))
  func shorterNote() throws {
    var members = ExampleMember.plain(2)
    members[0].goals = 3
    var person = try WorkbenchDriver(ExamplePractice.toDocument(members), at: "15:35")
    try person.openSession()
    try person.press(.alt("3"), .end)
    let last = person.workbench.session?.memberField.row ?? 0
    for key in [Key.special(.down, .alt), .alt("1"), .down, .alt("3"), .end] {
      try person.press(key)
    }
    #expect(person.screen.contains("2 of 2"))
    #expect(person.workbench.session?.memberField.row ?? 0 < last)
    let unsigned = person.workbench.session?.report.allBlockers ?? []
    try person.press(.special(.up, .alt), .end, .alt("4"))
    for _ in unsigned { try person.press(.function(8)) }
    #expect(person.message.contains("of \(unsigned.count)"))
  }

  @Test("keys do nothing unseen while the terminal is too small", .covers("terminal.U19"))
  func tooSmall() throws {
    var person = try WorkbenchDriver(ExamplePractice.toSign(1), at: "15:35")
    try person.openSession()
    try person.take(.resized(Size(columns: 40, rows: 10)))
    let effects = person.effects.count
    try person.press("s", .enter, .space, "a", .enter, .function(8), .alt("1"))
    #expect(person.effects.count == effects)
    #expect(person.workbench.dialog == nil)
    try person.press(.control("q"))
    #expect(person.effects.last == .quit)
  }

  @Test("a session that hasn't begun says what begins it")
  func begins() throws {
    var person = try WorkbenchDriver(ExamplePractice.chart(), at: "13:55")
    try person.openSession()
    try person.press(.function(8))
    #expect(person.message.contains("S starts it."))
  }

  @Test("what is mended gives its turn to the next blocker", .covers("M133"))
  func mended() throws {
    var person = try WorkbenchDriver(ExamplePractice.toDocument(1), at: "15:35")
    try person.openSession()
    try person.press(.function(8), .function(8))
    #expect(person.message.contains("2 of 23: The group note lacks \"Objective\"."))
    try person.press(.enter)
    try person.type("Tolerate distress without acting on urges.")
    try person.press(.function(8))
    #expect(person.message.contains("2 of 22: The group note lacks \"Topic\"."))
  }

  @Test("Enter goes to the field, and Esc comes back to the same blocker")
  func thereAndBack() throws {
    var person = try WorkbenchDriver(ExamplePractice.toDocument(1), at: "15:35")
    try person.openSession()
    try person.press(.alt("4"), .down, .right, .down, .down, .enter)
    #expect(person.screen.contains("[Group note]"))
    try person.press(.enter)
    try person.type("DBT")
    try person.press(.escape, .escape)
    #expect(person.screen.contains("[Gate]"))
    #expect(person.cursorLine.hasPrefix(">  3"))
    try person.press(.escape)
    #expect(person.screen.contains("sessions today") || person.screen.contains("session today"))
  }

  @Test("the gate opens with the last signature, and R writes the claims", .covers("M81", "M137"))
  func release() throws {
    var person = try WorkbenchDriver(ExamplePractice.toSign(), at: "15:40")
    try person.openSession()
    try person.press(.alt("4"), .end, "R")
    #expect(person.message.contains("4 items block: "))
    #expect(person.cursorLine.hasPrefix(">  1"))
    #expect(person.workbench.dialog == nil)
    try person.press(.alt("3"), "S", .enter)
    #expect(person.message.contains("4 notes signed"))
    try person.press(.alt("4"))
    #expect(person.screen.contains("Open: R writes 3 claims"))
    try person.press("R", .enter)
    #expect(person.message.contains("3 claims, 217.50 dollars, written to ./S-0312-DBT.837"))
    #expect(person.screen.contains("Done: 3 claims written"))
    #expect(person.store.claims.count == 3)
    try person.press("R")
    #expect(person.message.contains("Every claim of this session is written"))
  }

  @Test(
    "under a member stands what is worth knowing, and below it which rule says so",
    .covers("M78", "N8"))
  func remarks() throws {
    var person = try WorkbenchDriver(ExamplePractice.remarked(), at: "15:50")
    try person.openSession()
    try person.press(.alt("4"), .down, .down)
    #expect(person.cursorLine.contains("This session uses the last authorized unit."))
    #expect(person.screen.contains("authorization.last-unit (M77, M78): stops nothing"))
    #expect(person.screen.contains("3 ready · 1 remark"))
    try person.press(.enter)
    #expect(person.message.contains("Nothing in this row has to be mended."))
    try person.press(.up)
    #expect(person.screen.contains("Payer's row: Acme Health, 90853 from 2026-01-01 (contract)"))
  }

  @Test("a file without a name isn't written, and the question stays")
  func noFile() throws {
    var person = try WorkbenchDriver(ExamplePractice.toBill(), at: "15:40")
    try person.openSession()
    try person.press(.alt("4"), "R", .control("u"), .enter)
    #expect(person.message.contains("where to write"))
    #expect(person.store.claims.isEmpty)
  }

  @Test("nothing is signed while a field needs work, and the reason says how much", .covers("M133"))
  func incomplete() throws {
    var person = try WorkbenchDriver(ExamplePractice.toDocument(1), at: "15:35")
    try person.openSession()
    try person.press("s")
    #expect(person.message.contains("fields need work"))
    #expect(person.store.chart.encounters[0].note.signed == nil)
  }

  @Test("signing asks for the passphrase where the practice wants it", .covers("C10"))
  func passphrase() throws {
    var person = try WorkbenchDriver(ExamplePractice.toSign(1), at: "15:40")
    try person.openSession(asksPassphrase: true)
    try person.press("s")
    try person.type("correct horse")
    #expect(!person.screen.contains("horse"))
    try person.press(.escape)
    #expect(person.store.chart.encounters[0].note.signed == nil)
    try person.press("s")
    #expect(!person.screen.contains("*******"))
    try person.type("correct horse")
    try person.press(.enter)
    let member = NoteReference.member(person.store.chart.session.id, person.store.chart.member(1))
    let wish = SigningWish(.notes(person.store.chart.session.id, [member]), shown: [:])
    #expect(person.effects.contains(.sign(wish, passphrase: "correct horse")))
    #expect(person.message.contains("Signed."))
  }

  @Test("a correction has a text and a reason, and a choice stays one", .covers("C27"))
  func correction() throws {
    var person = try WorkbenchDriver(ExamplePractice.toBill(1), at: "15:50")
    try person.openSession()
    try person.press(.alt("3"), .home, "c", .right, .enter)
    #expect(person.message.contains("Say why"))
    try person.type("wrong member")
    try person.press(.enter)
    let place = NotePlace.member(
      person.store.chart.session.id, person.store.chart.member(1), .participation)
    #expect(
      person.wishes.map(\.what) == [
        .correction(place, text: "moderate", reason: "wrong member")
      ])
  }
}
