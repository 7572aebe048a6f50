import GroupCare
import Screen
import TestSupport
import Testing

@testable import Workbench

/// Looks at the rows of the list and at the text, which are internal.
@Suite("Phrases in a note") struct PhraseTests {
  /// Somebody in the response of the first member's note.
  private func person() throws -> WorkbenchDriver {
    var person = try WorkbenchDriver(ExamplePractice.toDocument(), at: "15:35")
    try person.openSession()
    try person.press(.down, .enter)
    return person
  }

  private func text(_ person: WorkbenchDriver) -> String? {
    person.workbench.session?.editing?.text
  }

  @Test("Alt+I shows those for this field first, and Enter puts the selected one in")
  func insert() throws {
    var person = try person()
    try person.type("At first quiet.")
    try person.press(.alt("i"))
    #expect(person.lines[1].contains("Phrases for Response"))
    let rows = person.workbench.phraseRows
    #expect(rows.map { $0.reason == nil } == [true, true, true, true, false])
    try person.type("gave")
    #expect(person.lines[1].contains("1 of 1"))
    try person.press(.enter)
    #expect(text(person) == "At first quiet. Gave feedback and took feedback about")
    #expect(person.message.contains("Ctrl+Z takes it out again."))
    #expect(person.store.drafts.values.first?.text == text(person))
    try person.press(.control("z"))
    #expect(text(person) == "At first quiet.")
    try person.press(.control("y"))
    try person.type(" money.")
    try person.press(.escape)
    #expect(
      person.store.chart.encounters[0].note.content[.response]
        == "At first quiet. Gave feedback and took feedback about money.")
  }

  @Test("a phrase for other fields says which, and isn't put in", .covers("terminal.U4"))
  func otherField() throws {
    var person = try person()
    try person.press(.alt("i"))
    try person.type("until")
    #expect(person.message.contains("It is for Plan, next steps; this field is Response."))
    try person.press(.enter)
    #expect(person.workbench.overlay != nil)
    #expect(text(person) == "")
    try person.press(.escape)
    #expect(person.workbench.place == .field)
  }

  @Test("the whole of the selected phrase stands below the list")
  func whole() throws {
    var person = try person()
    try person.press(.alt("i"))
    try person.type("rehearsed")
    #expect(person.screen.contains("named one situation of the coming  "))
    #expect(person.message.contains("For Objective, Response, Observations."))
  }

  @Test("Alt+. puts the last phrase of this member's note in once more, as one step")
  func again() throws {
    var person = try person()
    try person.press(.alt("."))
    #expect(person.message.contains("No phrase was put into this note yet; Alt+I shows them."))
    try person.press(.alt("i"), .enter, .enter, .alt("."))
    let once = "Rated the urge before and after the exercise:"
    #expect(text(person) == once + "\n" + once)
    try person.press(.control("z"))
    #expect(text(person) == once + "\n")

    // Another member's note has its own last phrase.
    try person.press(.special(.down, .alt), .alt("."))
    #expect(person.message.contains("No phrase was put into this note yet"))
    try person.press(.alt("i"))
    try person.type("video")
    try person.press(.enter, .special(.up, .alt), .alt("."))
    #expect(text(person)?.hasSuffix(once + "\n" + once) == true)
    // A phrase that isn't for the next field isn't put in there either.
    try person.press(.tab, .alt("."))
    #expect(person.message.contains("It is for Response; this field is Observations."))
  }

  @Test("words and a phrase never run into one another")
  func blanks() throws {
    var editor = TextEditor("(now)")
    editor.moveCursor(to: 1)
    editor.insertWords("at once")
    #expect(editor.text == "(at once now)")
    editor.insertWords("and")
    #expect(editor.text == "(at once and now)")
    editor.moveCursor(to: 0)
    editor.insertWords("He said")
    #expect(editor.text == "He said(at once and now)")
    editor.select(0..<2)
    editor.insertWords("She")
    #expect(editor.text == "She said(at once and now)")
    editor.undo()
    #expect(editor.text == "He said(at once and now)")
  }

  @Test(
    "what is put in counts as typed: two notes made of phrases are near-identical", .covers("M131"))
  func nearIdentical() throws {
    var person = try person()
    for _ in 0..<2 {
      for phrase in ["rehearsed", "video", "feedback"] {
        try person.press(.alt("i"))
        try person.type(phrase)
        try person.press(.enter)
      }
      try person.press(.special(.down, .alt))
    }
    try person.press(.escape)
    let chart = person.store.chart
    #expect(chart.encounters[0].note.content[.response].count > 200)
    let codes = GateReport(chart, gate: person.workbench.gate).allBlockers.map(\.code)
    let findings = SessionWording(chart).findings(of: chart.member(2))
    #expect(codes.contains(.noteNearIdentical) || findings?.likeness.closest != nil)
  }

  @Test("without phrases, and in a field that is answered by choosing, it says why not")
  func none() throws {
    var person = try person()
    try person.press(.backTab, .alt("i"))
    #expect(person.message.contains("This field is answered by choosing."))
    try person.press(.alt("."))
    #expect(person.message.contains("This field is answered by choosing."))

    var empty = try WorkbenchDriver(ExamplePractice.toDocument(), at: "15:35")
    empty.store.phrases = []
    try empty.openSession()
    try empty.press(.down, .enter, .alt("i"))
    #expect(empty.message.contains("phrases.toml in its folder brings them"))
    #expect(empty.workbench.overlay == nil)
  }

  @Test("phrases that came in at another terminal are there when the session is read again")
  func renewed() throws {
    var person = try person()
    try person.press(.alt("i"))
    person.store.phrases = [
      try Phrase(id: #require(PhraseID("new")), text: "Brought a poem along and read it")
    ]
    try person.take(.session(person.store.loaded))
    #expect(person.screen.contains("Brought a poem along"))
    #expect(!person.screen.contains("Rated the urge"))
  }
}
