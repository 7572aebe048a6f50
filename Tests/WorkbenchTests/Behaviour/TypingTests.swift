import GroupCare
import Screen
import TestSupport
import Testing
import Workbench

@Suite struct TypingTests {
  private func person() throws -> WorkbenchDriver {
    var person = try WorkbenchDriver(ExamplePractice.toDocument(), at: "15:35")
    try person.openSession()
    return person
  }

  @Test("Esc saves what was typed", .covers("terminal.U14"))
  func escape() throws {
    var person = try person()
    try person.press(.alt("2"), .enter)
    try person.type("Tolerate distress, and say what helped.\nTogether.")
    try person.press(.escape)
    let text = "Tolerate distress, and say what helped.\nTogether."
    #expect(person.store.chart.groupNote.content[.objective] == text)
    #expect(person.store.drafts.isEmpty)
    #expect(person.screen.contains("saved 15:35"))
  }

  @Test("every key that changes the text asks that it be kept", .covers("C34", "M133"))
  func drafts() throws {
    var person = try person()
    try person.press(.alt("2"), .enter)
    try person.type("Breathing")
    #expect(person.store.drafts.values.map(\.text) == ["Breathing"])
    try person.press(.backspace)
    #expect(person.store.drafts.values.map(\.text) == ["Breathin"])
    #expect(person.commits.isEmpty)
  }

  @Test("what is missing shows where it is typed and goes as it is typed", .covers("M133"))
  func missing() throws {
    var person = try person()
    try person.press(.alt("2"))
    #expect(person.cursorLine.hasPrefix(">✗ Objective"))
    #expect(person.cursorLine.contains("missing"))
    try person.press(.enter)
    try person.type("none noted")
    #expect(person.screen.contains("too general"))
    try person.type(" of the members acted on an urge; skills were practised")
    #expect(!person.screen.contains("too general"))
    #expect(person.screen.contains(">✓ Objective"))
    #expect(person.screen.contains("5 missing"))
  }

  @Test("Tab and Shift-Tab go on and back, each field saved", .covers("terminal.U12"))
  func fields() throws {
    var person = try person()
    try person.press(.alt("2"), .enter)
    try person.type("Objective text")
    try person.press(.tab)
    try person.type("Topic text")
    try person.press(.backTab)
    try person.type(", more")
    try person.press(.escape)
    let content = person.store.chart.groupNote.content
    #expect(content[.objective] == "Objective text, more")
    #expect(content[.topic] == "Topic text")
  }

  @Test("Alt+Down goes to the same field of the next member", .covers("terminal.U12"))
  func members() throws {
    var person = try person()
    try person.press(.down, .enter)
    try person.type("First answer")
    try person.press(.special(.down, .alt))
    try person.type("Second answer")
    try person.press(.escape)
    let notes = person.store.chart.encounters.map(\.note.content)
    #expect(notes[0][.response] == "First answer")
    #expect(notes[1][.response] == "Second answer")
  }

  @Test(
    "a choice is answered by its digit, which goes on to the next field", .covers("terminal.U12"))
  func choices() throws {
    var person = try person()
    try person.press(.enter, "2")
    #expect(person.store.chart.encounters[0].note.content[.participation] == "moderate")
    #expect(person.cursorLine.contains("Response"))
  }

  @Test("a long answer stands whole on the screen", arguments: [60, 80, 120])
  func longChoices(columns: Int) throws {
    var person = try person()
    try person.resize(columns, 24)
    try person.press(.alt("2"), .end, .enter)
    #expect(person.screen.contains("1 yes, active psychotherapy took place"))
    #expect(person.screen.contains("2 no, this was not psychotherapy"))
  }

  @Test("in a choice, letters that aren't answers do nothing and say so", .covers("terminal.U4"))
  func notAChoice() throws {
    var person = try person()
    try person.press(.enter, "z", "9")
    #expect(person.store.chart.encounters[0].note.content[.participation] == "")
    #expect(person.message.contains("No answer begins with \"z9\""))
  }

  @Test("pasted text in a list does nothing, and in a field is one step", .covers("terminal.R12"))
  func paste() throws {
    var person = try person()
    try person.press(.alt("2"))
    let before = person.store.chart
    try person.take(.paste("ssRCqu\u{1B}[A"))
    #expect(person.store.chart == before)
    #expect(person.message.contains("nothing was done"))
    try person.press(.enter)
    try person.take(.paste("pasted\nlines"))
    #expect(person.store.drafts.values.first?.text == "pasted\nlines")
    try person.press(.control("z"))
    #expect(person.store.drafts.values.first?.text == "")
  }

  @Test("undo and redo work inside a field by words and outside by fields", .covers("terminal.U6"))
  func undo() throws {
    var person = try person()
    try person.press(.alt("2"), .enter)
    try person.type("Whole objective")
    try person.press(.escape, "u")
    #expect(person.store.chart.groupNote.content[.objective] == "")
    try person.press("U")
    #expect(person.store.chart.groupNote.content[.objective] == "Whole objective")
  }

  @Test("tabs, today and quitting from within a field save it first", .covers("terminal.U14"))
  func leaving() throws {
    for key in [Key.alt("h"), .alt("1"), .alt("4"), .function(8), .control("q"), .control("s")] {
      var person = try person()
      try person.press(.alt("2"), .enter)
      try person.type("Kept")
      try person.press(key)
      #expect(person.store.chart.groupNote.content[.objective] == "Kept", "\(key)")
    }
  }

  @Test("a resize keeps the field, the cursor and the half-typed text", .covers("terminal.R19"))
  func resize() throws {
    var person = try person()
    try person.press(.alt("2"), .down, .enter)
    try person.type("half-ty")
    for (columns, rows) in [(40, 10), (120, 40), (60, 16), (1, 1), (80, 24)] {
      try person.resize(columns, rows)
    }
    try person.type("ped")
    #expect(person.cursorLine.contains("half-typed"))
    try person.press(.escape)
    #expect(person.store.chart.groupNote.content[.topic] == "half-typed")
  }

  @Test("what was typed in a dialog that was left by Esc is there again", .covers("terminal.U14"))
  func dialogs() throws {
    var person = try WorkbenchDriver(ExamplePractice.toBill(), at: "15:41")
    try person.openSession()
    try person.press(.alt("3"), "A")
    try person.type("Called back on Friday")
    try person.press(.escape)
    #expect(person.message.contains("again when you come back"))
    try person.press("A")
    #expect(person.screen.contains("Called back on Friday"))
    try person.press(.enter)
    let note = NoteReference.member(person.store.chart.session.id, person.store.chart.member(1))
    #expect(
      person.wishes.map(\.what) == [.addendum(note, text: "Called back on Friday")])
    try person.press("A")
    #expect(!person.message.contains("is there again"))
    #expect(person.screen.contains("A. Torres, LMFT: Called back on Friday"))
  }

  @Test("Enter in a field in which nothing is written makes no empty line, and says how to go on")
  func enterInNothing() throws {
    var person = try person()
    try person.press(.alt("2"), .enter, .enter)
    #expect(person.message.contains("Tab goes on to the next field"))
    try person.type("one\ntwo")
    try person.press(.escape)
    #expect(person.store.chart.groupNote.content[.objective] == "one\ntwo")
  }
}
