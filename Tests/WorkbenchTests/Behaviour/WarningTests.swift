import GroupCare
import Screen
import TestSupport
import Testing
import Workbench

@Suite(
  "What ends soon, on today's screen before the session", .covers("N15", "M10", "M78", "M189"))
struct WarningTests {
  private func person(
    _ chart: SessionChart? = nil, size: Size = Size(columns: 80, rows: 24)
  ) throws -> WorkbenchDriver {
    var person = try WorkbenchDriver(
      chart ?? ExamplePractice.warned(), size: size, at: "13:50")
    try person.signIn()
    return person
  }

  /// The lines between the list and what Enter does.
  private func warnings(_ person: WorkbenchDriver) -> [String] {
    let end = person.size.rows - 4
    return person.lines[(end - 3)..<end].map { line in
      line.split(separator: " ").joined(separator: " ")
    }
  }

  @Test("who, what and when stands below the list, what stops claims first, and how many there are")
  func told() throws {
    let person = try person()
    #expect(
      warnings(person)
        == [
          "> x Łukasiewicz-Brzęczyszczyk… group consent expired 27 Feb 1 of 5",
          "x 王, 小明 not covered by video", "! Chen, Wei group consent ends today",
        ].map { $0.replacing("x ", with: "✗ ") })
    #expect(person.cursorLine.contains("! starts in 10 min"))
  }

  @Test("the line above them names the session that they belong to, today's or another day's")
  func session() throws {
    var person = try person()
    #expect(person.lines[16] == " DBT Skills · Distress Tolerance, today 14:00:")
    try person.press(.down)
    #expect(person.lines[16].isEmpty)
    try person.press(.up)
    try person.resize(60, 16)
    let row = try #require(person.lines.firstIndex { $0.contains("27 Feb") })
    #expect(person.lines[row - 1] == " DBT Skills · Distress Tolerance, today 14:00:")
  }

  @Test("n goes through them, round and round, and f to the section of the file that it is about")
  func walk() throws {
    var person = try person()
    try person.press("n", "f")
    #expect(person.lines[0].contains("王, 小明"))
    #expect(person.cursorLine.contains("7 of 20 units used"))
    try person.press(.escape)
    #expect(warnings(person)[0].contains("2 of 5"))
    try person.press("n")
    #expect(warnings(person)[0].contains("Chen, Wei group consent ends today"))
    try person.press("n")
    #expect(warnings(person)[0].contains("telehealth consent ends in 1 day, 13 Mar"))
    try person.press("n")
    #expect(warnings(person)[0].contains("Alvarez, Maria authorization ends in 19 days, 31 Mar"))
    try person.press("f")
    #expect(person.lines[0].contains("Alvarez, Maria"))
    #expect(person.cursorLine.contains("90853 Acme Health"))
    try person.press(.escape, "n")
    #expect(warnings(person)[0].contains("1 of 5"))
    // Elsewhere in the list nothing is told, and n comes back.
    try person.press(.down)
    #expect(warnings(person) == ["", "", ""])
    try person.press("f")
    #expect(person.message.contains("There is nothing to warn of in this session"))
    try person.press("n")
    #expect(person.cursorLine.contains("starts in 10 min"))
    #expect(warnings(person)[0].contains("1 of 5"))
  }

  @Test("the list keeps its place whichever session is selected, and the smallest screen")
  func room() throws {
    for size in [Size(columns: 60, rows: 16), Size(columns: 80, rows: 24)] {
      var person = try person(size: size)
      let first = person.lines[3]
      let rows = person.lines.prefix(size.rows - 4).count { $0.contains("enrolled") }
      try person.press(.up, .down)
      #expect(person.lines[3] == first)
      #expect(person.lines.prefix(size.rows - 4).count { $0.contains("enrolled") } == rows)
      let row = try #require(person.lines.firstIndex { $0.contains("27 Feb") })
      #expect(row == size.rows - 4 - (size.rows < 20 ? 1 : 3))
      for line in person.lines { #expect(TextWidth.width(of: line) <= size.columns) }
    }
  }

  @Test("a date that comes near is told by the clock alone")
  func clock() throws {
    var person = try person()
    #expect(person.screen.contains("group consent ends today"))
    try person.press("n", "n", "n", "n")
    #expect(person.screen.contains("ends in 19 days, 31 Mar"))
    try person.take(.tick(Timestamp.example("2026-03-13T09:00-05:00")))
    #expect(person.screen.contains("ends in 18 days, 31 Mar"))
  }

  @Test("where there is nothing to warn of, the keys say so and nothing is drawn")
  func nothing() throws {
    var person = try person(ExamplePractice.chart())
    #expect(warnings(person) == ["", "", ""])
    #expect(!person.screen.contains("next warning"))
    try person.press("n")
    #expect(person.message.contains("No planned session has anything to warn of."))
    try person.press("f")
    #expect(person.message.contains("There is nothing to warn of in this session"))
  }

  @Test("once the session runs, its own screens tell")
  func begun() throws {
    var person = try person()
    try person.press(.enter, "S", .escape)
    #expect(!person.screen.contains("27 Feb"))
  }
}
