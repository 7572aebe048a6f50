import GroupCare
import Screen
import TestSupport
import Testing

@Suite("What stands out in a note, while it is typed") struct NoteQualityTests {
  private static let copied = """
    Held the ice for two minutes, watched the urge fall, and told the others that cold cuts through \
    the noise like nothing else has this year.
    """

  /// Three notes are written; in the second the first field in words is open.
  static func person(typing text: String) throws -> WorkbenchDriver {
    var chart = try ExamplePractice.toSign()
    try chart.carryOut(.writeNote(chart.member(3), .response, copied), at: "15:41")
    for field in [ProgressNoteField.response, .observations, .relevance, .plan] {
      try chart.carryOut(.writeNote(chart.member(2), field, ""), at: "15:41")
    }
    var person = try WorkbenchDriver(chart, at: "15:42")
    try person.openSession()
    try person.press(.alt("3"), ">", .down, .enter)
    try person.type(text)
    return person
  }

  @Test("a copy of another member's note is said while it is typed", .covers("M131", "N5", "U14"))
  func copy() throws {
    #expect(try Self.person(typing: "Held the ice.").screen.contains("too short to compare"))
    let own = """
      Wrote a page about her brother, tore it up, dictated the same in two sentences, then asked \
      the circle for silence and kept it.
      """
    #expect(try Self.person(typing: own).screen.contains("in own words"))
    #expect(try Self.person(typing: Self.copied).screen.contains("% as in row 3, longest 26"))
  }

  @Test("the name of another member is said under its field, by row and word", .covers("N6", "R26"))
  func names() throws {
    let person = try Self.person(typing: "Sat beside Member3 and spoke.")
    #expect(person.screen.contains("names another member (row 3) at word 3"))
    #expect(try !Self.person(typing: "Sat beside Member2.").screen.contains("names another"))
  }

  @Test("side by side, what both notes have stands in brackets; Esc goes back to the field")
  func sideBySide() throws {
    var person = try Self.person(typing: "Well. \(Self.copied)")
    try person.press(.alt("="))
    #expect(person.screen.contains("[Held the ice for two minutes,"))
    #expect(person.screen.contains("Row 3: Member3, Ann"))
    #expect(person.lines[1].contains("longest run 26 words"))
    try person.press(.escape)
    try person.type(" More.")
    #expect(person.screen.contains("More."))
  }

  @Test("without anything shared, the command says so", .covers("terminal.U4"))
  func nothingShared() throws {
    var person = try WorkbenchDriver(try ExamplePractice.toSign(), at: "15:42")
    try person.openSession()
    try person.press(.alt("3"), "=")
    #expect(person.message.contains("shares no run of words"))
  }

  @Test("a gate stopped by a copied note sends to the field with the longest run", .covers("N1"))
  func jump() throws {
    var person = try Self.person(typing: Self.copied)
    try person.press(.escape, .alt("4"))
    #expect(person.screen.contains("of this note stands in row 3"))
  }
}
