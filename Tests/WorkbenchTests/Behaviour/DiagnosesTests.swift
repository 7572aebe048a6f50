import GroupCare
import Screen
import TestSupport
import Testing
import Workbench

@Suite("Diagnoses on a client's screen", .covers("M142", "terminal.U4", "terminal.U6"))
struct DiagnosesTests {
  private func person() throws -> WorkbenchDriver {
    var person = try WorkbenchDriver(ExamplePractice.chart(), at: "13:50")
    try person.signIn()
    try person.press("p", .enter)
    return person
  }

  private func codes(_ person: WorkbenchDriver) -> [String]? {
    person.store.diagnoses[person.store.chart.member(1)]?.map(\.code.text)
  }

  @Test("words find it, Enter adds it as the last, and u and U take it back and do it again")
  func addsByWords() throws {
    var person = try person()
    try person.press("+")
    try person.type("nervosa mild bul")
    #expect(person.screen.contains("> F50.21   Bulimia nervosa, mild"))
    try person.press(.enter)
    #expect(codes(person) == ["F60.3", "F50.21"])
    #expect(person.message.contains("F50.21 is added. u takes it back."))
    #expect(person.cursorLine.contains("2 F50.21"))
    try person.press("u")
    #expect(codes(person) == ["F60.3"])
    #expect(person.message.contains("Taken back: F50.21 is added."))
    try person.press("U")
    #expect(codes(person) == ["F60.3", "F50.21"])
    try person.press("u", "u")
    #expect(person.message.contains("There is nothing to undo."))
  }

  @Test("a code typed without its point is found, and may become the first from an earlier day")
  func addsByCode() throws {
    var person = try person()
    try person.press("+")
    try person.type("f952")
    try person.press(.tab, .control("u"))
    try person.type("2026-02-01")
    try person.press(.tab, .space, .enter)
    #expect(codes(person) == ["F95.2", "F60.3"])
    let first = person.store.diagnoses[person.store.chart.member(1)]?.first
    #expect(first?.period == .example("2026-02-01", nil))
    #expect(first?.label == "Tourette's disorder")
  }

  @Test("what is found holds on the day that is typed")
  func dayOfTheSearch() throws {
    var person = try person()
    try person.press("+")
    try person.type("f50.2")
    #expect(person.screen.contains("Bulimia nervosa (a heading)"))
    try person.press(.tab, .control("u"))
    try person.type("2024-01-01")
    #expect(!person.screen.contains("(a heading)"))
  }

  @Test(
    "a refusal is one sentence, and what was typed stays",
    arguments: [
      ("f50.0", "F50.0 is only a heading; use F50.00"), ("f60.3", "F60.3 stands in the list"),
      ("zzz", "Nothing has these letters"), ("", "Type a code or words, and choose."),
      ("g47.00", "G47.00 isn't among the codes that are known here"),
    ])
  func refusals(typed: String, sentence: String) throws {
    var person = try person()
    try person.press("+")
    try person.type(typed)
    // Where the heading stands among the codes that can be billed is the table's matter.
    for _ in 0..<40 where typed == "f50.0" && !person.screen.contains("> F50.0 ") {
      try person.press(.down)
    }
    try person.press(.enter)
    #expect(person.message.contains(sentence), "\(person.message)")
    #expect(person.screen.contains("Add a diagnosis"))
    #expect(codes(person) == nil)
  }

  @Test("a code beyond the known ones is taken with the practice's own words")
  func unknownCode() throws {
    var person = try person()
    try person.press("+")
    try person.type("g47.00")
    try person.press(.backTab)
    try person.type("Insomnia")
    try person.press(.enter)
    #expect(codes(person) == ["F60.3", "G47.00"])
    #expect(person.cursorLine.contains("Insomnia"))
  }

  @Test(
    "a day has to be one, and to have come",
    arguments: [("2026-3-1", "Write the day as 2026-03-12."), ("2026-03-13", "hasn't come yet")])
  func days(typed: String, sentence: String) throws {
    var person = try person()
    try person.press("+")
    try person.type("f95.2")
    try person.press(.tab, .control("u"))
    try person.type(typed)
    try person.press(.enter)
    #expect(person.message.contains(sentence))
  }

  @Test("x ends the selected one, and it stays in the file")
  func ends() throws {
    var person = try person()
    try person.press("x")
    #expect(person.message.contains("Select a diagnosis of the list first."))
    for _ in 0..<6 { try person.press(.tab) }
    try person.press("x", .control("u"))
    try person.type("2025-12-31")
    try person.press(.enter)
    #expect(person.message.contains("F60.3 began on 2026-01-01"))
    try person.press(.control("u"))
    try person.type("2026-03-11")
    try person.press(.enter)
    #expect(person.message.contains("F60.3 ends on 2026-03-11. u takes it back."))
    #expect(person.cursorLine.contains("ended"))
    try person.press("u")
    #expect(person.cursorLine.contains("1 F60.3"))
  }

  @Test("somebody else's change stands, is shown, and leaves nothing to take back")
  func overtaken() throws {
    var person = try person()
    try person.press("+")
    try person.type("f95.2")
    try person.press(.enter)
    let client = person.store.chart.member(1)
    person.store.diagnoses[client] = []
    person.store.diagnosesRevisions[client] = 7
    try person.press("u")
    #expect(person.message.contains("Somebody else changed this meanwhile."))
    #expect(person.screen.contains("none on record; + adds one"))
    try person.press("u")
    #expect(person.message.contains("There is nothing to undo."))
  }

  @Test("what couldn't be written can be given again", .covers("C33"))
  func failed() throws {
    var person = try person()
    try person.press("+")
    try person.type("f95.2")
    person.store.failure = "The disk is full."
    try person.press(.enter)
    #expect(person.message.contains("The disk is full."))
    try person.press("+")
    #expect(person.screen.contains("F95.2"))
    try person.press(.enter)
    #expect(codes(person) == ["F60.3", "F95.2"])
    #expect(person.store.answers.isEmpty)
  }

  @Test("while a change is on its way there is no other, and a reading in between loses nothing")
  func onItsWay() throws {
    var person = try person()
    try person.press("+")
    try person.type("f95.2")
    person.isHeld = true
    try person.press(.enter)
    let client = person.store.chart.member(1)
    try person.take(.client(person.store.client(client)))
    try person.press("+")
    #expect(person.message.contains("on its way"))
    try person.deliver()
    #expect(person.message.contains("F95.2 is added. u takes it back."))
    try person.press("u")
    #expect(codes(person) == ["F60.3"])
  }

  @Test("those who may not change them are told so", .covers("C3"))
  func notPermitted() throws {
    var person = try person()
    let client = person.store.chart.member(1)
    try person.take(.client(person.store.client(client, withholding: [.plan], readers: "billers")))
    try person.press("+")
    #expect(person.message.contains("Diagnoses are changed by clinicians alone."))
  }
}
