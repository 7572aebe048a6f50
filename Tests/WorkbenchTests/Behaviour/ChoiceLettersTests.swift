import GroupCare
import Screen
import TestSupport
import Testing

@testable import Workbench

/// Looks at the answer that is chosen while it is typed, which is internal.
@Suite("Letters typed into a choice", .covers("terminal.U4"))
struct ChoiceLettersTests {
  /// Somebody in the field "Participation" of the first member's note.
  private func person() throws -> WorkbenchDriver {
    var person = try WorkbenchDriver(ExamplePractice.toDocument(1), at: "15:35")
    try person.openSession()
    try person.press(.alt("3"), .home, .enter)
    return person
  }

  private func answer(_ person: WorkbenchDriver) -> String? {
    person.workbench.session?.editing?.text
  }

  @Test(
    "the first letters choose the answer that begins with them",
    arguments: [("a", "active"), ("L", "limited"), ("sil", "silent"), ("moderate", "moderate")])
  func letters(typed: String, chosen: String) throws {
    var person = try person()
    try person.press(.backspace)
    try person.type(typed)
    #expect(answer(person) == chosen)
  }

  @Test(
    "prose typed on into a choice leaves the answer as it was",
    arguments: [
      "She said little", "active in pairs", "met 3 of 4 goals", "limited by pain, then 2 tears",
    ])
  func prose(text: String) throws {
    for before in ["", "moderate"] {
      var person = try person()
      try person.press(.backspace)
      if before == "moderate" { try person.press("m", .backspace, "2", .backTab) }
      #expect(answer(person) == before)
      try person.type(text)
      #expect(answer(person) == before)
      #expect(person.message.contains("No answer begins with"))
      try person.press(.tab)
      #expect(person.store.chart.encounters[0].note.content[.participation] == before)
    }
  }

  @Test("Space steps where no letter was typed, and again after an arrow")
  func space() throws {
    var person = try person()
    try person.press(.backspace, .space)
    #expect(answer(person) == "active")
    try person.press(.space)
    #expect(answer(person) == "moderate")
    try person.press("l", .space)
    #expect(answer(person) == "moderate")
    try person.press(.right, .space)
    #expect(answer(person) == "silent")
  }

  @Test("Tab pressed right behind an answer stays where the answer led, and says so")
  func tabBehindAnswer() throws {
    var person = try person()
    func place() -> NotePlace? { person.workbench.session?.editing?.place }
    let first = place()
    try person.press("1")
    let next = place()
    #expect(next != nil && next != first)
    try person.press(.tab)
    #expect(place() == next)
    #expect(person.message.contains("This is the next field already"))
    try person.press(.tab)
    #expect(place() != next)

    // Who wrote something there first, or answered with letters and Tab, goes on at once.
    person = try self.person()
    try person.press("1")
    try person.type("x")
    try person.press(.tab)
    #expect(place() != next)
    person = try self.person()
    try person.type("act")
    try person.press(.tab)
    #expect(place() == next)
  }

  @Test("what was answered isn't undone in the next field, which says where it is")
  func nothingToUndo() throws {
    var person = try person()
    try person.press("1", .control("z"))
    #expect(person.message.contains("Esc leaves it, then u undoes"))
    try person.press(.escape, "u")
    #expect(person.store.chart.encounters[0].note.content[.participation].isEmpty)
  }
}
