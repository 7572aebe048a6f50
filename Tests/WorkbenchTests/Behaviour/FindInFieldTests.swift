import GroupCare
import Screen
import TestSupport
import Testing

@testable import Workbench

/// Looks at what is selected in the text, which is internal.
@Suite("Finding words in a note", .covers("terminal.U10")) struct FindInFieldTests {
  private static let text =
    "Distress named early. Rated the distress 7.\nLater the DISTRESS fell; señora smiled at distréss."

  private func person() throws -> WorkbenchDriver {
    var person = try WorkbenchDriver(ExamplePractice.toDocument(), at: "15:35")
    try person.openSession()
    try person.press(.alt("2"), .enter)
    try person.type(Self.text)
    try person.press(.special(.home, .control))
    return person
  }

  private func found(_ person: WorkbenchDriver) -> Range<Int>? {
    person.workbench.session?.editing?.editor.selection
  }

  @Test("what is typed is found at once, without case and marks, and counted")
  func live() throws {
    var person = try person()
    try person.press(.control("f"))
    #expect(person.cursorLine.contains("Find:"))
    try person.type("dis")
    #expect(person.screen.contains("Find: dis  1 of 4"))
    #expect(found(person) == 0..<3)
    try person.type("tress n")
    #expect(person.screen.contains("Find: distress n  1 of 1"))
    try person.press(.control("u"))
    try person.type("senora")
    #expect(found(person).map { $0.count } == 6)
    #expect(person.screen.contains("1 of 1"))
  }

  @Test("Enter and F3 go on, Up and Shift+F3 go back, round the ends and saying so")
  func steps() throws {
    var person = try person()
    try person.press(.function(3))
    try person.type("distress")
    var places: [Int] = []
    for key in [Key.enter, .function(3), .down] {
      try person.press(key)
      places.append(found(person)?.lowerBound ?? -1)
    }
    #expect(places == [32, 54, 86])
    #expect(!person.message.contains("went on"))
    try person.press(.enter)
    #expect(found(person)?.lowerBound == 0)
    #expect(person.message.contains("It went on from the top."))
    try person.press(.up)
    #expect(found(person)?.lowerBound == 86)
    #expect(person.message.contains("It went on from the end."))
    try person.press(.function(15))
    #expect(found(person)?.lowerBound == 54)
    #expect(person.screen.contains("Find: distress  3 of 4"))
  }

  @Test("it looks from the cursor on, and from the top when nothing comes any more")
  func fromCursor() throws {
    var person = try person()
    try person.press(.special(.right, .control), .control("f"))
    try person.type("dis")
    #expect(person.screen.contains("2 of 4"))
    try person.press(.escape, .special(.end, .control), .control("f"))
    try person.type("named")
    #expect(found(person) == 9..<14)
    #expect(person.message.contains("It went on from the top."))
  }

  @Test("words that aren't there say so, and the cursor stays where it was")
  func nothing() throws {
    var person = try person()
    try person.press(.special(.right, .control), .control("f"))
    try person.type("distrust")
    #expect(person.screen.contains("Find: distrust  not in this text"))
    #expect(found(person) == nil)
    try person.press(.enter, .escape)
    #expect(person.workbench.session?.editing?.editor.cursor == 8)
  }

  @Test("Esc leaves the cursor on what was found, selected; the field stays open")
  func escape() throws {
    var person = try person()
    try person.press(.control("f"))
    try person.type("later")
    try person.press(.escape)
    #expect(person.workbench.place == .field)
    #expect(!person.screen.contains("Find:"))
    #expect(found(person) == 44..<49)
    try person.press(.delete, .escape)
    #expect(person.store.chart.groupNote.content[.objective].contains("7.\n the DISTRESS"))
    try person.press("u")
    #expect(person.store.chart.groupNote.content[.objective] == "")
  }

  @Test(
    "no key of the find line changes the text, and no word of it is kept", .covers("C14", "C34"))
  func nothingStored() throws {
    var person = try person()
    let before = person.effects.count
    try person.press(.control("f"))
    try person.type("smiled xyzzy")
    try person.take(.paste("plugh\nagain"))
    try person.press(
      .backspace, .control("w"), .control("z"), .control("y"), .control("k"), .alt("d"), .enter,
      .control("u"), .delete, .control("x"), .control("v"), .control("t"), .escape)
    #expect(person.workbench.session?.editing?.text == Self.text)
    #expect(person.effects.count == before)
    try person.press(.escape)
    #expect(person.store.chart.groupNote.content[.objective] == Self.text)
    #expect(person.store.drafts.isEmpty)
  }

  @Test("Enter in an empty find line looks for the same as before, in another field too")
  func sameAgain() throws {
    var person = try person()
    try person.press(.control("f"))
    try person.type("rated")
    try person.press(.escape, .tab)
    try person.type("Urges rated before and after.")
    try person.press(.control("f"))
    #expect(person.screen.contains("Enter finds the same as before"))
    try person.press(.enter)
    #expect(found(person) == 6..<11)
  }

  @Test("Ctrl+F in the find line begins with other words from what was found on")
  func otherWords() throws {
    var person = try person()
    try person.press(.control("f"))
    try person.type("later")
    try person.press(.control("f"))
    try person.type("distress")
    #expect(person.screen.contains("Find: distress  3 of 4"))
  }

  @Test("another key of the field closes the find line and does what it does")
  func otherKeys() throws {
    var person = try person()
    try person.press(.control("f"))
    try person.type("named")
    try person.press(.tab)
    #expect(person.workbench.place == .field)
    #expect(person.store.chart.groupNote.content[.objective] == Self.text)
    try person.press(.backTab, .control("f"), .control("t"))
    #expect(person.message.contains("Esc leaves it"))
    try person.press(.alt("4"))
    #expect(person.workbench.place == .gate)
  }

  @Test("in a field that is answered by choosing it says why not", .covers("terminal.U4"))
  func choice() throws {
    var person = try person()
    try person.press(.escape, .end, .enter, .control("f"))
    #expect(person.message.contains("answered by choosing"))
    #expect(person.workbench.place == .field)
  }
}
