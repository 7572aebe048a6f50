import GroupCare
import Screen
import TestSupport
import Testing
import Workbench

@Suite("The rules of the gate on a screen", .covers("terminal.U4", "terminal.U10"))
struct RulesScreenTests {
  private func reader(
    _ chart: SessionChart? = nil, at time: String = "15:50"
  ) throws -> WorkbenchDriver {
    var person = try WorkbenchDriver(chart ?? ExamplePractice.chart(), at: time)
    try person.signIn()
    try person.press("y")
    return person
  }

  private func find(_ letters: String, _ person: inout WorkbenchDriver) throws {
    try person.press("/")
    try person.type(letters)
    try person.press(.enter)
  }

  @Test("every rule of both gates has a row, and each can be opened and read to its end")
  func every() throws {
    var person = try reader()
    let rules = PublishedRule.all(besides: [])
    #expect(person.lines[1].contains("\(rules.count) rules"))
    for rule in rules {
      let code = rule.codes.first?.rawValue ?? rule.remarks.first?.rawValue ?? ""
      #expect(person.cursorLine.contains(code.prefix(30)), "\(code)")
      try person.press(.enter)
      #expect(person.lines[0].contains(code))
      let first = rule.text.split(separator: " ").prefix(4).joined(separator: " ")
      #expect(person.screen.contains(first))
      #expect(person.screen.contains("Open a session and come back"))
      try person.press(.end)
      #expect(person.screen.contains("Payers"))
      try person.press(.escape, .down)
    }
  }

  @Test(
    "a rule is found by its code, its words, its source, a payer's term, and by soft",
    arguments: [
      ("note.missing-plan", "note."), ("M182", "group.too-small"),
      ("authorization.missing", "authorization.missing"), ("near-identical", "note.near-identical"),
    ])
  func found(letters: String, code: String) throws {
    var person = try reader()
    try find(letters, &person)
    #expect(person.cursorLine.contains(code) || person.screen.contains(code))
    #expect(person.lines[2].contains("Find: \(letters)"))
  }

  @Test("what a payer's row changes names the payer, and what the policy decides says so")
  func payers() throws {
    var person = try reader()
    try find("modifier", &person)
    #expect(person.screen.contains("modifier"))
    try person.press(.enter)
    #expect(person.screen.contains("modifiers: Acme Health"))
  }

  @Test("a soft rule says how it is overridden, a hard one that nobody can")
  func firmness() throws {
    var person = try reader()
    try find("note.near-identical", &person)
    #expect(person.cursorLine.contains("soft"))
    try person.press(.enter)
    #expect(person.screen.contains("soft: B on the gate bills anyway"))
    try person.press(.escape, .escape, .home, .enter)
    #expect(person.screen.contains("hard: nobody bills against it"))
  }

  @Test("whom it stops in the session that was opened last is said with the rule")
  func stops() throws {
    var person = try WorkbenchDriver(ExamplePractice.toDocument(), at: "15:35")
    try person.openSession()
    try person.press(.escape, "y")
    try find("note.missing-plan", &person)
    try person.press(.enter)
    #expect(person.screen.contains("Stops now"))
    #expect(person.screen.contains("Member1, Ann: \"Participation\" is missing."))
    try person.press(.escape, .escape)
    try find("identity.missing", &person)
    try person.press(.enter)
    #expect(person.screen.contains("Nobody in S-0312-DBT."))
  }

  @Test("a number typed over a session that was opened before leaves that session as it is")
  func digits() throws {
    var person = try WorkbenchDriver(ExamplePractice.inSession(), at: "14:40")
    try person.openSession()
    let line = person.cursorLine
    try person.press(.control("p"))
    try person.type("rules")
    try person.press(.enter, "4")
    #expect(person.message.contains("Numbers jump to a row where the rows are numbered"))
    try person.press(.escape, .enter)
    #expect(person.cursorLine == line)
  }

  @Test("Esc goes back to the rule in the list, with what was looked for")
  func back() throws {
    var person = try reader()
    try find("note", &person)
    try person.press(.down, .down)
    let line = person.cursorLine
    try person.press(.enter, .escape)
    #expect(person.cursorLine == line)
    #expect(person.lines[2].contains("Find: note"))
  }
}
