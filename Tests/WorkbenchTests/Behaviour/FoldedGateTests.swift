import GroupCare
import Screen
import TestSupport
import Testing

@testable import Workbench

/// Looks inside of the workbench for the blockers in the order of the screen, and for the place that was gone to.
@Suite(
  "The gate of a session that isn't written up yet isn't drowned in missing fields", .covers("M133")
)
struct FoldedGateTests {
  /// The gate of the running group: 98 things, of which 6 are more than unwritten.
  private func running() throws -> WorkbenchDriver {
    var person = try WorkbenchDriver(ExamplePractice.inSession(), at: "14:40")
    try person.openSession()
    try person.press(.alt("4"))
    return person
  }

  /// The gate of one member who was alone there: that, the group note and the member's note.
  private func alone() throws -> WorkbenchDriver {
    var person = try WorkbenchDriver(ExamplePractice.toDocument(1), at: "15:35")
    try person.openSession()
    try person.press(.alt("4"))
    return person
  }

  /// The rows of the list, without the blanks at their ends.
  private func rows(_ person: WorkbenchDriver) -> [String] {
    person.lines[6...].prefix { !$0.hasPrefix("──") }.filter { !$0.isEmpty }
  }

  @Test("first stands what no writing mends, then one line for each note")
  func order() throws {
    var person = try running()
    try person.resize(80, 60)
    let list = rows(person)
    #expect(list.prefix(6).allSatisfy { $0.contains(" ✗ ") })
    #expect(list[6].contains("7 ! Group note           + 6 fields to write, not signed"))
    #expect(list[7...11].allSatisfy { $0.contains("fields to write, not signed") })
    #expect(list[12...].allSatisfy { !$0.contains("not signed") && !$0.contains("waits") })
    #expect(list.count == 16)
    #expect(person.screen.contains("Closed: 98 things missing, 92 only to be written."))
  }

  @Test("folded or not, each blocker has its place and its number once", arguments: [1, 3])
  func complete(members: Int) throws {
    for chart in [
      try ExamplePractice.inSession(), try ExamplePractice.afterSession(),
      try ExamplePractice.toDocument(members), try ExamplePractice.toSign(members),
    ] {
      var person = try WorkbenchDriver(chart, at: "15:35")
      try person.openSession()
      let model = try #require(person.workbench.session)
      #expect(model.gateBlockers.count == model.report.allBlockers.count)
      #expect(Set(model.gateBlockers) == Set(model.report.allBlockers))
    }
  }

  @Test("Right shows each missing field with its code, Left sums them up again")
  func unfolded() throws {
    var person = try alone()
    let folded = rows(person)
    #expect(folded.count == 3)
    try person.press(.down)
    #expect(person.screen.contains("6 fields to write, not signed, which stops every claim."))
    #expect(person.screen.contains("To write: Objective, Topic, Modality, Interventions"))
    try person.press(.right)
    #expect(rows(person)[1].contains("- 6 fields to write, not signed"))
    #expect(rows(person)[2].contains("  2 !   The group note lacks \"Objective\"."))
    try person.press(.down, .down)
    #expect(person.cursorLine.hasPrefix(">  3 !   The group note lacks \"Topic\"."))
    #expect(person.screen.contains("group-note.missing (M88): stops every claim of the session."))
    try person.press(.left)
    #expect(rows(person).map { $0.dropFirst() } == folded.map { $0.dropFirst() })
    #expect(person.cursorLine.contains("Group note"))
    try person.press(.left)
    #expect(person.message.contains("This row isn't summed up in another."))
    try person.press(.up, .right)
    #expect(person.message.contains("This row has nothing folded in it."))
  }

  @Test("Enter on a note goes to its first missing field, and Esc back to its line")
  func enter() throws {
    var person = try alone()
    try person.press(.end, .enter)
    let client = person.store.chart.member(1)
    #expect(
      person.workbench.session?.selectedPlace
        == .member(person.store.chart.session.id, client, .participation))
    #expect(person.message.contains("9 of 23: \"Participation\" is missing."))
    try person.press(.escape)
    #expect(person.cursorLine.hasPrefix(">  9 ! Member1, Ann         + 14 fields to write"))
  }

  @Test("F8 walks through what is folded and leaves it folded; what is mended gives its turn")
  func walking() throws {
    var person = try alone()
    try person.press(.end, .enter, .function(8))
    #expect(person.message.contains("10 of 23: \"Response\" is missing."))
    try person.press(.enter)
    try person.type("She named two urges and let both pass without acting on them.")
    try person.press(.function(8))
    #expect(person.message.contains("10 of 22: \"Observations\" is missing."))
    try person.press(.function(7))
    #expect(person.message.contains("9 of 22: \"Participation\" is missing."))
    try person.press(.alt("4"))
    #expect(rows(person).allSatisfy { !$0.contains("is missing.") })
    #expect(person.cursorLine.hasPrefix(">  9 ! Member1, Ann         + 13 fields to write"))
  }

  @Test("a number goes to the line in which it is summed up, once unfolded to its own")
  func numbers() throws {
    var person = try alone()
    try person.press("1", "2")
    #expect(person.cursorLine.hasPrefix(">  9 ! Member1, Ann         + 14 fields to write"))
    try person.press(.right, "1", "2")
    #expect(person.cursorLine.hasPrefix("> 12 !   \"Relevance\" is missing."))
  }

  @Test("a word or a code finds single lines though they are folded, a name finds one line")
  func finding() throws {
    var person = try alone()
    for (letters, row) in [
      ("safety", "> 19 ! Member1, Ann         \"Safety plan\" is missing."),
      ("note.missing-plan", "> 22 ! Member1, Ann         \"Plan, next steps\" is missing."),
      ("member1 ideation", "> 16 ! Member1, Ann         \"Ideation\" is missing."),
    ] {
      try person.press("/", .control("u"))
      try person.type(letters)
      #expect(rows(person) == [row])
    }
    try person.press(.control("u"))
    try person.type("ann")
    #expect(rows(person).count == 2)
    #expect(rows(person)[1].contains("Member1, Ann         + 14 fields to write"))
    // What was found stays selected, and so the note it is in is open.
    try person.press(.control("u"))
    try person.type("safety")
    try person.press(.enter, .escape)
    #expect(person.cursorLine.hasPrefix("> 19 !   \"Safety plan\" is missing."))
  }

  @Test(
    "what comes up first is selected, unless somebody chose another row or went somewhere from it")
  func first() throws {
    var person = try WorkbenchDriver(ExamplePractice.toSign(1), at: "15:40")
    try person.openSession()
    // The member who was alone there comes first; what then says too little comes before that.
    try person.press(.alt("3"), .end, .enter, .control("u"))
    try person.type("n/a")
    try person.press(.escape, .alt("4"))
    #expect(
      person.cursorLine.contains(
        ">  1 ✗ Member1, Ann         \"Plan, next steps\" says nothing about this member."))
    try person.press(.down, .alt("3"), .end, .enter, .control("u"))
    try person.type("Practise the skill at home twice before the next session.")
    try person.press(.escape, .alt("4"))
    #expect(person.cursorLine.contains("1 member was there; a group is 2 or more."))
  }

  @Test("what is alone in its note is said itself, and nobody is named twice for it")
  func single() throws {
    var person = try WorkbenchDriver(ExamplePractice.toSign(), at: "15:40")
    try person.openSession()
    try person.press(.alt("4"))
    #expect(rows(person).count == 4)
    #expect(rows(person)[1].contains("2 ! Member1, Ann         The note of this member isn't"))
    #expect(person.screen.contains("Closed: 4 things missing. One missing note stops every claim."))
  }

  @Test("who hears the screen hears how much is folded", .covers("terminal.R33"))
  func read() throws {
    let scene = try #require(ScreenTests.scenes.first { $0.name == "gate-notes-missing" })
    let lines = try scene.play(presentation: .linear).lines
    #expect(
      lines.contains("2. 6 fields to write, not signed; Group note; stops every claim; folded"))
  }
}
