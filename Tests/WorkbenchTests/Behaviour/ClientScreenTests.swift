import GroupCare
import Screen
import TestSupport
import Testing
import Workbench

@Suite("One client's screen", .covers("M26", "M75", "M123", "N15")) struct ClientScreenTests {
  private func person(_ row: Character = "1") throws -> WorkbenchDriver {
    var person = try WorkbenchDriver(ExamplePractice.chart(), at: "13:50")
    try person.signIn()
    try person.press("p", .character(row), .enter)
    return person
  }

  @Test("Tab goes from section to section, round and round, and back to where one begins")
  func sections() throws {
    var person = try person()
    #expect(person.cursorLine.contains("DBT Skills"))
    try person.press(.tab)
    #expect(person.cursorLine.contains("Acme Health"))
    for _ in 0..<9 { try person.press(.tab) }
    #expect(person.cursorLine.contains("DBT Skills"))
    try person.press(.end, .backTab)
    #expect(person.cursorLine.contains("planned"))
    try person.press(.backTab)
    #expect(person.cursorLine.contains("the group suits"))
  }

  @Test("Enter opens the session of a line with the client selected, and the group of a line")
  func targets() throws {
    var person = try person("2")
    try person.press(.enter)
    #expect(person.effects.last == GroupID("DBT").map { .loadGroup($0) })
    try person.press(.escape)
    #expect(person.lines[0].contains("Chen, Wei"))
    try person.press(.backTab, .enter)
    #expect(person.cursorLine.contains("Chen, Wei"))
    #expect(person.screen.contains("[Check-in]"))
    try person.press(.escape)
    #expect(person.lines[0].contains("Chen, Wei"))
    try person.press(.tab, .tab, .enter)
    #expect(person.message.contains("Enter opens a session or a group; select one."))
  }

  @Test("f shows the file of the member a row is about, and Esc goes back to it")
  func fromElsewhere() throws {
    var person = try WorkbenchDriver(ExamplePractice.inSession(), at: "14:40")
    try person.openSession()
    try person.press("3", "f")
    #expect(person.lines[0].contains("Okonkwo, David"))
    try person.press(.escape)
    #expect(person.cursorLine.contains("Okonkwo, David"))
    try person.press(.alt("3"), "f", .escape, .alt("h"), "g", .enter, "2", "f")
    #expect(person.lines[0].contains("Chen, Wei"))
    try person.press(.escape, .enter)
    #expect(person.lines[0].contains("Chen, Wei"))
    try person.press(.escape, .end, "f")
    #expect(person.message.contains("Select a row that is about a client first."))
  }

  @Test("a file that comes after another was asked for isn't shown")
  func tooLate() throws {
    var person = try WorkbenchDriver(ExamplePractice.chart(), at: "13:50")
    try person.signIn()
    try person.press("p")
    person.isHeld = true
    try person.press("1", .enter, .escape, "2", .enter)
    try person.deliverOne()
    #expect(!person.screen.contains("Alvarez"))
    try person.deliver()
    #expect(person.lines[0].contains("Chen, Wei"))
    #expect(person.screen.contains("Coverage"))
  }

  @Test("what the person may not see is said, and isn't there", .covers("C3"))
  func withheld() throws {
    var person = try person()
    let client = person.store.chart.member(1)
    let parts = Set(ClientPart.allCases)
    try person.take(.client(person.store.client(client, withholding: parts)))
    try person.resize(80, 60)
    #expect(person.screen.contains("not shown to coordinators"))
    for word in ["F60.3", "Borderline", "Use a skill", "4 of 7 days", "guidelines"] {
      #expect(!person.screen.contains(word), "\(word)")
    }
    #expect(person.screen.contains("Disclosure"))
    #expect(!person.screen.contains("2025-12-31"))
  }
}
