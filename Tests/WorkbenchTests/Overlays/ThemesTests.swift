import GroupCare
import Screen
import TestSupport
import Testing
import Workbench

@Suite(.covers("terminal.U17")) struct ThemesTests {
  private func person() throws -> WorkbenchDriver {
    var person = try WorkbenchDriver(ExamplePractice.inSession(), at: "14:40")
    try person.openSession()
    try person.press(.alt("t"))
    return person
  }

  @Test("the theme that is shown is selected, and what is selected is shown at once")
  func preview() throws {
    var person = try person()
    #expect(person.cursorLine.contains("Terminal"))
    try person.press(.down)
    #expect(person.effects.last == .showTheme("stars"))
    // The signs of the theme, on the screen below too.
    #expect(person.cursorLine.contains("* Stars") || person.cursorLine.contains("*  Stars"))
    #expect(person.lines[10].hasPrefix("* 7 O'Brien"))
  }

  @Test("Esc, another list and leaving go back to the theme as it was")
  func back() throws {
    for key in [Key.escape, .alt("t"), .control("p"), .function(10)] {
      var person = try person()
      try person.press(.down, key)
      #expect(person.effects.contains(.showTheme("terminal")), "\(key)")
      #expect(person.store.keptTheme == nil)
      #expect(!person.screen.contains("Themes"))
    }
    var person = try person()
    try person.press(.escape)
    #expect(!person.effects.contains(.showTheme("terminal")))
  }

  @Test("Enter keeps what is shown")
  func keeps() throws {
    var person = try person()
    try person.type("dark")
    #expect(person.effects.last == .showTheme("dark"))
    try person.press(.enter)
    #expect(person.store.keptTheme == "dark")
    #expect(person.message.contains("dark it is, from now on."))
    try person.take(.themeKept(title: "Dark", isKept: false))
    #expect(person.message.contains("a demo keeps nothing"))
  }
}
