import GroupCare
import Screen
import TestSupport
import Testing

@testable import Workbench

/// Reads the menus, which are made of the table of commands and are internal.
@Suite(.covers("terminal.U22", "terminal.U4")) struct MenuTests {
  private func person(_ size: Size = Size(columns: 80, rows: 24)) throws -> WorkbenchDriver {
    var person = try WorkbenchDriver(ExamplePractice.inSession(), size: size, at: "14:40")
    try person.openSession()
    return person
  }

  @Test("every command stands in exactly one menu, but for what only works in a field")
  func complete() throws {
    let person = try person()
    let all = CommandCategory.allCases.flatMap { person.workbench.commands(of: $0).map(\.id) }
    #expect(all.count == Set(all).count)
    let inField: Set<CommandID> = [
      .finishField, .nextField, .previousField, .findInField, .insertPhrase, .repeatPhrase,
      .editOutside,
    ]
    let inFindLine: Set<CommandID> = [.findNext, .findPrevious, .finishFind]
    #expect(
      Set(all).union(inField).union(inFindLine).union([.menu]) == Set(CommandID.allCases))
    var writing = person
    try writing.press(.alt("2"), .enter)
    let there = CommandCategory.allCases.flatMap { writing.workbench.commands(of: $0).map(\.id) }
    #expect(inField.isSubset(of: there))
  }

  @Test("arrows go through the menus, Enter does what is selected", arguments: [9, 0])
  func arrows(function: Int) throws {
    var person = try person()
    try person.press(function == 9 ? .function(9) : .alt("m"))
    #expect(person.lines[0].hasPrefix("  Go  Member  Session  Note  Group  Claims  Edit  Quorum"))
    #expect(person.workbench.menuOfPlace == .member)
    try person.press(.right, .down)
    #expect(person.cursorLine.contains("end"))
    try person.press(.enter, "y")
    #expect(person.store.chart.session.ended != nil)
    #expect(person.workbench.overlay == nil)
  }

  @Test("what can't be done now is dimmed, says why, and does nothing")
  func disabled() throws {
    var person = try person()
    try person.press(.function(9), .right)
    let row = try #require(person.lines.firstIndex { $0.contains("start") })
    let column = try #require(person.frame.cursor?.column)
    #expect(person.message.contains(SessionRefusal.alreadyStarted.sentence))
    try person.press(.down)
    #expect(person.frame.grid[Position(column: column, row: row)].role == .disabled)
    try person.press(.up, .enter)
    #expect(person.message.contains(SessionRefusal.alreadyStarted.sentence))
    #expect(person.workbench.overlay != nil)
    try person.press(.escape)
    #expect(person.workbench.overlay == nil)
  }

  @Test("the menus go round and fit the smallest terminal")
  func round() throws {
    var person = try person(Size(columns: 60, rows: 16))
    try person.press(.function(9))
    for _ in CommandCategory.allCases {
      try person.press(.end)
      let cursor = try #require(person.frame.cursor)
      #expect((2..<12).contains(cursor.row))
      #expect(!person.message.isEmpty)
      try person.press(.right)
    }
  }
}
