import GroupCare
import Screen
import TestSupport
import Testing
import Workbench

@Suite("Finding in lists", .covers("terminal.U10")) struct FilterTests {
  private func atCheckIn() throws -> WorkbenchDriver {
    var person = try WorkbenchDriver(ExamplePractice.chart(), at: "14:03")
    try person.openSession()
    return person
  }

  @Test(
    "a member is found by letters without their marks, by initials and by id",
    arguments: [
      ("lukas", "Łukasiewicz"), ("nguyen", "Nguyễn"), ("siobhan", "O'Brien"), ("wc", "Chen, Wei"),
      ("cw", "Chen, Wei"), ("c-3", "Okonkwo"), ("mari", "Alvarez"), ("小", "王"),
      ("brzeczy", "Łukasiewicz"), ("david okon", "Okonkwo"),
    ])
  func found(letters: String, name: String) throws {
    var person = try atCheckIn()
    try person.press("/")
    try person.type(letters)
    #expect(person.screen.contains("Find: \(letters)"))
    #expect(person.screen.contains("1 of 8"))
    try person.press(.enter)
    #expect(person.cursorLine.contains(name.prefix(5)))
  }

  @Test("what is found is checked in, and then everybody is shown again")
  func checkIn() throws {
    var person = try atCheckIn()
    try person.press("/")
    try person.type("okon")
    #expect(!person.screen.contains("Chen"))
    try person.press(.enter, .space)
    #expect(person.store.chart.present.map(\.client.id.text) == ["C-3"])
    #expect(person.screen.contains("Chen"))
    #expect(!person.screen.contains("Find:"))
  }

  @Test(
    "the filter is seen while it is on, the key bar says so, and Esc shows all",
    .covers("terminal.U1"))
  func escape() throws {
    var person = try atCheckIn()
    try person.press("/")
    #expect(person.lines[22].contains("Enter to the list"))
    try person.type("an")
    try person.press(.enter)
    #expect(person.screen.contains("Find: an"))
    #expect(person.lines[23].contains("Esc Show all"))
    let line = person.cursorLine
    try person.press(.escape)
    #expect(!person.screen.contains("Find:"))
    #expect(person.screen.contains("[Check-in]"))
    #expect(person.cursorLine == line)
    try person.press(.escape)
    #expect(!person.screen.contains("[Check-in]"))
  }

  @Test("Up and Down choose among the rows that are found, in their own numbers")
  func choosing() throws {
    var person = try atCheckIn()
    try person.press("/")
    try person.type("c-")
    try person.press(.end, .enter)
    #expect(person.cursorLine.hasPrefix("> 8"))
    try person.press("/", .control("u"))
    try person.type("an")
    try person.press(.home, .down, .enter)
    #expect(person.cursorLine.contains("O'Brien"))
  }

  @Test("letters that nothing has say so, and Enter then shows all")
  func nothing() throws {
    var person = try atCheckIn()
    try person.press("/")
    try person.type("zzz")
    #expect(person.screen.contains("Nothing here has these letters."))
    #expect(person.screen.contains("0 of 8"))
    try person.press(.enter)
    #expect(person.screen.contains("Chen"))
    #expect(!person.screen.contains("Find:"))
  }

  @Test("while letters are typed no command is given")
  func verbs() throws {
    var person = try atCheckIn()
    let before = person.store.chart
    try person.press(.function(3))
    try person.type("SaRXilde 7+")
    #expect(person.store.chart == before)
    #expect(person.effects.allSatisfy { $0 == .loadToday })
    try person.take(.paste("more\nletters"))
    #expect(person.store.chart == before)
  }

  @Test(
    "every list can be filtered, and keeps what it found when it is read again",
    arguments: [
      ("today", "evening", "Anxiety CBT, evening"), ("groups", "dbt", "DBT Skills"),
      ("group", "okon", "Okonkwo"), ("clients", "okon", "Okonkwo"),
      ("claims", "member2", "Member2"), ("gate", "chen", "Chen"),
    ])
  func lists(list: String, letters: String, row: String) throws {
    var person = try WorkbenchDriver(ExamplePractice.inSession(), at: "14:40")
    person.store.claims = try ExamplePractice.billed().claims
    try person.signIn()
    switch list {
    case "groups": try person.press("g")
    case "group": try person.press("g", .enter)
    case "claims": try person.press("c")
    case "clients": try person.press("p")
    case "gate":
      try person.take(.session(person.store.loaded))
      try person.press(.alt("4"))
    default: break
    }
    try person.press("/")
    try person.type(letters)
    try person.press(.enter)
    #expect(person.cursorLine.contains(row))
    let before = person.screen
    try person.press(.function(5))
    #expect(person.screen.contains("Find: \(letters)"))
    #expect(person.cursorLine.contains(row))
    #expect(before.contains("Find: \(letters)"))
  }

  @Test("a number goes to that row of a group's roster", .covers("terminal.U20"))
  func rosterNumbers() throws {
    var person = try WorkbenchDriver(ExamplePractice.chart(ExampleMember.plain(12)))
    try person.signIn()
    try person.press("g", .enter, "1", "2")
    #expect(person.cursorLine.contains("Member12"))
    try person.press(.up, "3")
    #expect(person.cursorLine.contains("Member3,"))
  }
}
