import GroupCare
import Screen
import TestSupport
import Testing
import Workbench

@Suite("The list of clients", .covers("M24", "M25", "M78")) struct ClientsTests {
  private func person() throws -> WorkbenchDriver {
    var person = try WorkbenchDriver(ExamplePractice.chart(), at: "13:50")
    try person.signIn()
    try person.press("p")
    return person
  }

  @Test("a number goes to that row, and the list keeps its place when it is read again")
  func numbers() throws {
    var person = try person()
    try person.press("1", "0")
    #expect(person.cursorLine.hasPrefix(">  10"))
    let line = person.cursorLine
    try person.press(.function(5))
    #expect(person.cursorLine == line)
    try person.press(.escape, "p")
    #expect(person.cursorLine == line)
  }

  @Test("whoever comes in between doesn't move the mark from the client it stood on")
  func keepsClient() throws {
    var person = try person()
    try person.press(.end)
    let name = person.cursorLine.dropFirst(6).prefix(12)
    person.store.candidates.append(
      try ExampleMember(id: "C-30", family: "Abel", given: "Ira").client())
    try person.take(.othersWrote)
    #expect(person.screen.contains("Abel, Ira"))
    #expect(person.cursorLine.contains(name))
  }

  @Test("coverage and authorization are told in a word, the worst with a sign of its own")
  func words() throws {
    let person = try person()
    func row(_ name: String) -> String { person.lines.first { $0.contains(name) } ?? "" }
    #expect(row("Alvarez").contains("✓ Acme Health"))
    #expect(row("Alvarez").contains("✓ 6 left"))
    #expect(row("Chen").contains("! 1 left"))
    #expect(row("Petrov").contains("✓ not asked"))
    #expect(row("O'Brien").contains("✗ none"))
  }

  @Test("a client is found by the group, too, and nothing is found across two words")
  func found() throws {
    var person = try person()
    try person.press("/")
    try person.type("dbt")
    #expect(person.screen.contains("8 of 11"))
    try person.press(.control("u"))
    try person.type("maria alvarez")
    #expect(person.screen.contains("1 of 11"))
    try person.press(.control("u"))
    try person.type("c-1c")
    #expect(person.screen.contains("0 of 11"))
  }
}
