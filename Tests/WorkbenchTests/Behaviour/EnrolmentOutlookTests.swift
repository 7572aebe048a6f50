import GroupCare
import Screen
import TestSupport
import Testing
import Workbench

@Suite("What is said before somebody is enrolled", .covers("N15", "M22", "M25"))
struct EnrolmentOutlookTests {
  @Test("the dialog says of whoever is selected how payer and group go together")
  func dialog() throws {
    var person = try WorkbenchDriver(ExamplePractice.chart(), at: "13:50")
    try person.signIn()
    try person.press("g", .enter, "+")
    #expect(person.screen.contains("✗ coverage: none"))
    let group = try #require(GroupID("DBT"))
    try person.press(.down)
    let asked = person.effects.suffix(2)
    #expect(asked.first == ClientID("C-20").map { .lookAhead($0, group) })
    #expect(asked.last == ClientID("C-21").map { .lookAhead($0, group) })
    try person.type("zz")
    #expect(!person.screen.contains("✗ coverage: none"))
    try person.press(.backspace, .backspace)
    #expect(person.screen.contains("✗ coverage: none"))
  }

  @Test("an answer about somebody who isn't selected any more is left alone")
  func late() throws {
    var person = try WorkbenchDriver(ExamplePractice.chart(), at: "13:50")
    try person.signIn()
    try person.press("g", .enter)
    person.isHeld = true
    try person.press("+", .down)
    try person.deliverOne()
    #expect(!person.screen.contains("coverage: none"))
    try person.deliver()
    #expect(person.screen.contains("coverage: none"))
  }

  @Test("the roster has the forecast in a word, and in a line for who is selected")
  func roster() throws {
    var person = try WorkbenchDriver(ExamplePractice.chart(), at: "13:50")
    try person.signIn()
    try person.press("g", .enter)
    #expect(person.cursorLine.contains("✓ 12 of 12"))
    #expect(person.screen.contains("covered for the next 12 sessions"))
    try person.press("7")
    #expect(person.cursorLine.contains("✗ 0 of 12"))
    #expect(person.screen.contains("O'Brien, Siobhán: coverage: nothing for 12 March"))
  }
}
