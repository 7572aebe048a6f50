import GroupCare
import Screen
import TestSupport
import Testing

@testable import Workbench

/// Asks the help for its rows, which are internal.
@Suite(.covers("terminal.U2")) struct HelpTests {
  private func person() throws -> WorkbenchDriver {
    var person = try WorkbenchDriver(ExamplePractice.inSession(), at: "14:40")
    try person.openSession()
    return person
  }

  @Test(
    "typing narrows the help by what a key does and by the key itself",
    arguments: [("walk", "+"), ("f8", "F8"), ("m-3", "M-3"), ("video", "w")])
  func narrows(typed: String, key: String) throws {
    var person = try person()
    try person.press("?")
    try person.type(typed)
    #expect(person.lines[3].dropFirst(2).hasPrefix(key), "\(person.lines[3])")
  }

  @Test("Enter does what is chosen")
  func runs() throws {
    var person = try person()
    try person.press(.function(1))
    try person.type("gate")
    try person.press(.enter)
    #expect(person.workbench.place == .gate)
  }

  @Test("in a question it has the question's own keys, and presses them")
  func inDialog() throws {
    var person = try person()
    try person.press("2", "i", .function(1))
    #expect(person.screen.contains("Keys: Identity of Chen, Wei"))
    try person.type("known")
    #expect(person.lines[3].contains("k "))
    try person.press(.enter)
    #expect(person.workbench.dialog == nil)
    #expect(person.store.chart.encounters[1].identityCheck?.outcome == .verified)
  }

  @Test("in a text it has the keys of typing, and the text stays open")
  func inText() throws {
    var person = try person()
    try person.press(.alt("2"), .enter)
    try person.type("one two")
    try person.press(.control("g"))
    try person.type("word to the left")
    try person.press(.down, .up, .enter)
    #expect(person.workbench.place == .field)
    try person.press(.function(1))
    try person.type("delete the word to the left")
    try person.press(.enter)
    #expect(person.workbench.session?.editing?.text == "two")
  }

  @Test("every key of typing that the help has is one that a text understands")
  func handKeys() {
    for hand in HandKey.inText {
      for key in hand.keys {
        var editor = TextEditor("one two three")
        editor.moveCursor(to: 7)
        _ = editor.handle(.character("x"), width: 40)
        switch hand.keys[0] {
        case .control("y"): _ = editor.handle(.control("z"), width: 40)
        case .control("v"): _ = editor.handle(.control("w"), width: 40)
        case .control("x"), .control("c"):
          _ = editor.handle(.special(.left, .shift), width: 40)
        default: break
        }
        let isUsed = editor.handle(key, width: 40)
        #expect(isUsed, "\(key.label)")
      }
    }
  }

  @Test("quitting from a question with text in it says what is open; without, it leaves")
  func quitInDialog() throws {
    var person = try person()
    try person.press("1", "p", .function(10))
    #expect(person.effects.last == .quit)
    person = try self.person()
    try person.press("1", "p")
    try person.type("Zoom")
    try person.press(.function(10))
    #expect(person.effects.last != .quit)
    #expect(person.message.contains("is open: Enter answers it, Esc leaves it."))
    try person.press(.function(1))
    try person.type("leave quorum")
    try person.press(.enter)
    #expect(person.effects.last != .quit)
    #expect(person.message.contains("is open: Enter answers it, Esc leaves it."))
  }

  @Test("quitting from a field saves it first, and stays when somebody else wrote there meanwhile")
  func quitInField() throws {
    var person = try person()
    try person.press(.alt("2"), .enter)
    try person.type("Mine.")
    var other = person
    try person.press(.control("q"))
    #expect(person.store.chart.groupNote.content[.objective] == "Mine.")
    #expect(person.effects.contains(.quit))

    try other.store.someoneElse(.writeGroupNote(.objective, "Theirs."))
    try other.take(.othersWrote)
    try other.press(.control("q"))
    #expect(!other.effects.contains(.quit))
    #expect(other.screen.contains("Two people wrote"))
  }
}
