import GroupCare
import Screen
import TestSupport
import Testing
import Workbench

@Suite("Why a member is or isn't billed, and the checklists", .covers("M144", "M145", "M146"))
struct ExplanationTests {
  /// The gate of a documented session whose first member's note is copied.
  private static func person() throws -> WorkbenchDriver {
    var person = try WorkbenchDriver(ExamplePractice.copiedAndSigned(), at: "15:50")
    try person.openSession()
    try person.press(.alt("4"))
    return person
  }

  /// Everything that can be read by scrolling down.
  private static func everything(in person: inout WorkbenchDriver) throws -> String {
    var text = person.screen
    for _ in 0..<12 {
      try person.press(.pageDown)
      text += "\n" + person.screen
    }
    return text
  }

  @Test("every fact and every rule can be read, as the command line prints them", .covers("N8"))
  func why() throws {
    var person = try Self.person()
    try person.press("y")
    #expect(person.lines[0].hasPrefix(" Why: Member1, Ann"))
    #expect(person.lines[1].contains("met · 2 blocked"))
    let text = try Self.everything(in: &person)
    let chart = person.store.chart
    let reasoning = ClaimGate(on: .exampleToday).reasoning(for: chart.encounters[0], in: chart)
    for fact in reasoning.facts { #expect(text.contains(fact.name), "\(fact.name)") }
    for verdict in reasoning.verdicts {
      #expect(text.contains(verdict.text.prefix(40)), "\(verdict.text)")
      for message in verdict.messages { #expect(text.contains(message.prefix(40))) }
    }
    #expect(text.contains("✗ blocked"))
    try person.press(.escape)
    #expect(person.screen.contains("[Gate]"))
    #expect(person.cursorLine.contains("of this note stands in row 2"))
  }

  @Test("scrolling stops at both ends")
  func scroll() throws {
    var person = try Self.person()
    try person.press("y")
    let top = person.lines[3]
    try person.press(.end)
    let end = person.lines[3...19]
    try person.press(.down, .pageDown)
    #expect(person.lines[3...19] == end)
    #expect(!person.screen.contains("more line"))
    try person.press(.up)
    #expect(person.lines[3...19] != end)
    try person.press(.home, .up)
    #expect(person.lines[3] == top)
  }

  @Test("n goes from one thing that is to be said to the next, and round again")
  func nextOpen() throws {
    var person = try Self.person()
    try person.press("y", "n")
    #expect(person.screen.contains("✗ blocked"))
    try person.press("n")
    #expect(person.screen.contains("✗ blocked"))
    person = try WorkbenchDriver(ExamplePractice.toBill(), at: "15:50")
    try person.openSession()
    try person.press(.alt("4"), "t", "n")
    #expect(person.message.contains("Nothing here is open."))
  }

  @Test("an override changes what is read at once", .covers("M131"))
  func overridden() throws {
    var person = try Self.person()
    try person.press("B")
    try person.type("Both read the same worksheet aloud.")
    try person.press(.enter, "y")
    #expect(person.lines[1].contains("1 overridden"))
    try person.press("t")
    #expect(person.lines[0].hasPrefix(" Before the claim: Member1, Ann"))
    let point = person.lines.firstIndex { $0.contains("is this member's own, not copied.") }
    #expect(person.lines[try #require(point)].contains("✗ open"), "the names are still in it")
  }

  @Test("the list before a claim and the twelve steps name what is open, and for whom")
  func checklists() throws {
    var person = try WorkbenchDriver(ExamplePractice.toDocument(), at: "15:40")
    try person.openSession()
    try person.press(.alt("4"), "T")
    let steps = try Self.everything(in: &person)
    for step in SessionStep.allCases { #expect(steps.contains(step.text)) }
    #expect(steps.contains("Member2, Ann: \"Relevance\" is missing."))
    #expect(steps.contains("? by hand"))
    try person.press("y")
    #expect(person.message.contains("Select a row of a member"))
    try person.press(.escape, .end, "t")
    let points = try Self.everything(in: &person)
    for point in PreSubmissionPoint.allCases { #expect(points.contains(point.text.prefix(50))) }
    #expect(points.contains("\"Relevance\" is missing."))
  }

  @Test("> and < show the same of the next member, and Esc comes back to that one")
  func next() throws {
    var person = try Self.person()
    try person.press("y", ">")
    #expect(person.lines[0].contains("Why: Member2, Ann"))
    try person.press("<", "<")
    #expect(person.lines[0].contains("Why: Member3, Ann"))
    try person.press(.escape)
    #expect(person.cursorLine.contains("Member3, Ann"))
  }

  @Test("from the member it is one key to what is known of the payer", .covers("M155"))
  func payer() throws {
    var person = try Self.person()
    try person.press("y", "p")
    #expect(person.lines[0].hasPrefix(" Payer: Acme Health"))
    let rates = try #require(
      person.lines.first { $0.contains("Its rows have the contracted rates") })
    #expect(rates.hasPrefix(" ✗ open "))
    #expect(person.screen.contains("The row 90853 from 2026-01-01 says nothing of rates."))
    try person.press("y")
    #expect(person.lines[0].contains("Why: Member1, Ann"))
  }

  @Test("a payer who is sent no claims has no list, and an answer that comes late changes nothing")
  func payerWithout() throws {
    var person = try Self.person()
    person.isHeld = true
    try person.press("y", "p", .escape)
    try person.deliver()
    #expect(person.screen.contains("[Gate]"))
    let payer = try ExamplePractice.payer()
    try person.press("y")
    try person.take(
      .readiness(PayerReadiness(payer: payer.id, name: payer.name, checklist: nil)))
    #expect(person.message.contains("Acme Health pays without claims"))
    #expect(person.lines[0].contains("Why: Member1, Ann"))
  }

  @Test("who wasn't there has no list, and why says so", .covers("M106"))
  func absent() throws {
    var person = try WorkbenchDriver(ExamplePractice.inSession(), at: "14:40")
    try person.openSession()
    try person.press(.alt("4"), .end, "t")
    #expect(person.message.contains("Nothing is billed for this member; y says why."))
    try person.press("y")
    #expect(person.screen.contains("attendance: not there"))
  }
}
