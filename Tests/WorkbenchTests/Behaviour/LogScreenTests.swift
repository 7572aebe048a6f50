import GroupCare
import Screen
import TestSupport
import Testing

@testable import Workbench

/// Counts what is read and kept of a long log, which is internal.
@Suite("The log", .covers("C21", "C23")) struct LogScreenTests {
  private func reader(of count: Int = 500) throws -> WorkbenchDriver {
    var person = try WorkbenchDriver(ExamplePractice.chart(), at: "13:50")
    person.store.logCount = count
    try person.signIn()
    try person.press("l")
    return person
  }

  private func pieces(_ person: WorkbenchDriver) -> Int {
    person.effects.count { if case .loadLogPage = $0 { true } else { false } }
  }

  @Test("the newest entry comes first, and the chain is verified to it")
  func newest() throws {
    let person = try reader()
    #expect(person.cursorLine.contains("  500 2026-03-12 13:40 -05:00"))
    #expect(person.lines[1].contains("500 entries"))
    #expect(person.lines[1].contains("chain verified to entry 500"))
  }

  @Test("somebody who may not read the log is told so, wherever it is asked for", .covers("C3"))
  func refused() throws {
    var person = try WorkbenchDriver(ExamplePractice.chart(), at: "13:50")
    try person.signIn(rights: [])
    try person.press("l")
    #expect(person.message.contains("The log is read by administrators alone."))
    #expect(!person.lines[22].contains("l log"))
    try person.press(.control("p"))
    try person.type("who did what")
    try person.press(.enter)
    #expect(person.message.contains("The log is read by administrators alone."))
    #expect(!person.effects.contains(.loadLog))
  }

  @Test(
    "a hundred thousand entries open as fast as five hundred, and their ends are two pieces away")
  func large() throws {
    var person = try reader(of: 100_000)
    #expect(pieces(person) == 0)
    try person.press(.end)
    #expect(person.cursorLine.contains("    1 2024-"))
    #expect(pieces(person) == 1)
    try person.press(.home)
    #expect(person.cursorLine.contains("100000 2026-03-12"))
    #expect(pieces(person) == 1)
    // A screen at a time through all that is kept, and on: never more than a piece for a key.
    for _ in 0..<600 {
      let before = pieces(person)
      try person.press(.pageDown)
      #expect(pieces(person) - before <= 1)
      #expect(!person.cursorLine.contains("..."))
    }
  }

  @Test("while a piece is on its way its rows say so, and it is asked for once")
  func underway() throws {
    var person = try reader(of: 100_000)
    person.isHeld = true
    try person.press(.end, .up, .up)
    #expect(person.cursorLine.contains("..."))
    #expect(pieces(person) == 1)
    try person.deliver()
    #expect(person.cursorLine.contains("    3 2024-"))
  }

  @Test(
    "what is looked for comes piece by piece, from the newest on, and the count says how far",
    .covers("terminal.U10"))
  func search() throws {
    var person = try reader(of: 10_000)
    person.isHeld = true
    try person.press("/")
    try person.type("claims.generate")
    #expect(person.lines[2].contains("0 found, looking: 0 of 10000"))
    // What was asked for with fewer letters is answered first, and says nothing by now.
    while person.held.count > 1 { try person.deliverOne() }
    #expect(person.lines[2].contains("0 found"))
    try person.deliverOne()
    #expect(person.lines[2].contains("50 found, looking: 2000 of 10000"))
    #expect(person.lines[4].contains("10000 "))
    try person.deliver()
    #expect(person.lines[2].contains("250 of 10000"))
    try person.press(.enter, .end)
    #expect(person.cursorLine.contains("   40 "))
  }

  @Test("Esc stops looking, and shows the entry that was selected before")
  func stopped() throws {
    var person = try reader(of: 10_000)
    try person.press(.down, .down)
    let line = person.cursorLine
    person.isHeld = true
    try person.press("/")
    try person.type("sign")
    try person.deliverOne()
    let asked = person.effects.count
    try person.press(.escape)
    try person.deliver()
    #expect(person.effects.count == asked)
    #expect(person.cursorLine == line)
    #expect(!person.screen.contains("Find:"))
  }

  @Test("an entry that was selected stays selected when others come in before it")
  func renewed() throws {
    var person = try reader()
    try person.press(.down, .down, .down)
    #expect(person.cursorLine.contains("  497 "))
    person.store.logCount = 520
    try person.take(.othersWrote)
    #expect(person.cursorLine.contains("  497 "))
    #expect(person.screen.contains("520 entries"))
    // What was verified stays so; nobody goes through everything again for each entry.
    #expect(person.screen.contains("chain verified to entry 500"))
    try person.press("r")
    #expect(person.screen.contains("chain verified to entry 520"))
  }

  @Test(
    "damage is told in words, with what to do, and the rest can be read", .covers("C38"),
    arguments: [
      (LogCondition.broken(sequence: 17), "Entry 17 is the first that was altered"),
      (.cutOff(found: 500, expected: 512), "The log ends at entry 500 and reached 512 once."),
    ])
  func damaged(condition: LogCondition, words: String) throws {
    var person = try WorkbenchDriver(ExamplePractice.chart(), at: "13:50")
    person.store.logCondition = condition
    person.store.damagedEntries = [499]
    try person.signIn()
    try person.press("l", .down)
    #expect(person.lines[1].contains("NOT INTACT"))
    #expect(person.screen.contains(words))
    #expect(person.screen.contains("Keep a copy of the"))
    #expect(person.cursorLine.contains("damaged"))
    #expect(person.screen.contains("can't be opened with the key of the log"))
    try person.press(.down)
    #expect(person.cursorLine.contains("  498 "))
  }

  @Test("an entry about nothing with a screen says so when it is opened", .covers("terminal.U4"))
  func unopened() throws {
    var person = try reader()
    while !person.cursorLine.contains("sign-in") { try person.press(.down) }
    try person.press(.enter)
    #expect(person.message.contains("This entry is about nothing that can be opened."))
    while !person.cursorLine.contains("client.view") { try person.press(.down) }
    try person.press(.enter)
    #expect(person.workbench.place == .client)
    try person.press(.escape)
    #expect(person.cursorLine.contains("client.view"))
  }

  @Test("nothing of the log is left for the next person", .covers("C3"))
  func nextPerson() throws {
    var person = try reader()
    let other = Clinician(
      id: try #require(ClinicianID("reyes")),
      name: try #require(PersonName(family: "Reyes", given: "Jo")), credential: nil, npi: nil,
      taxonomy: "")
    try person.take(
      .signedIn(
        SignedIn(
          user: other, profile: try ExamplePractice.profile(), now: person.store.now,
          asksPassphrase: false)))
    #expect(person.workbench.log == nil)
  }
}
