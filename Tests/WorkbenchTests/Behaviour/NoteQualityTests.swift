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

  /// The texts that stand in the look of a warning, row by row, without what is named below them.
  private func marked(in person: WorkbenchDriver) -> [String] {
    let grid = person.frame.grid
    return (5..<(person.size.rows - 3)).flatMap { row in
      var parts: [String] = []
      var isOpen = false
      for cell in grid.cells(ofRow: row).dropFirst(24) {
        if cell.role == .statusWarn {
          if isOpen { parts[parts.count - 1] += cell.text } else { parts.append(cell.text) }
        }
        isOpen = cell.role == .statusWarn
      }
      return parts.filter { !$0.hasPrefix("! ") }
    }
  }

  @Test(
    "the name stands out in the text, while it is typed and when it is read", .covers("N6", "R26"))
  func markedName() throws {
    var person = try Self.person(typing: "王 said: sat beside Ann Member3, and spoke.")
    #expect(marked(in: person) == ["Ann Member3"])
    #expect(person.screen.contains("! names another member (row 3)"))
    try person.type(" Member2 is herself.\nAnn Member1 left.")
    #expect(marked(in: person) == ["Ann Member3", "Ann Member1"])
    try person.press(.escape)
    #expect(marked(in: person) == ["Ann Member3", "Ann Member1"])
    // Two lines are shown of a field that isn't selected.
    try person.press(.up)
    #expect(marked(in: person) == ["Ann Member3"])
  }

  @Test("what is another's word for word stands out, and whose it is is said", .covers("M131"))
  func markedRun() throws {
    var person = try Self.person(typing: "Well. \(Self.copied)")
    let words = marked(in: person).joined().split(separator: " ").joined(separator: " ")
    #expect(words.hasPrefix("Held the ice for two minutes,"))
    #expect(person.screen.contains("! marked words stand in row 3 too; = shows both"))
    try person.press(.control("a"), .special(.home, .control))
    try person.press(Array(repeating: .delete, count: 90))
    #expect(marked(in: person).isEmpty)
  }

  @Test("a text that says nothing stands out whole", .covers("M120"))
  func markedFiller() throws {
    var person = try Self.person(typing: "Patient attended group.")
    #expect(marked(in: person) == ["Patient attended group."])
    #expect(person.screen.contains("! too general"))
    try person.press(.escape, .alt("2"), .down, .enter, .control("u"))
    try person.type("n/a")
    #expect(marked(in: person).isEmpty, "not while the first word is typed")
    try person.press(.escape)
    #expect(marked(in: person) == ["n/a"])
    try person.press(.enter, .end)
    try person.type(" until the ice came out")
    #expect(marked(in: person).isEmpty)
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
