import GroupCare
import Screen
import TestSupport
import Testing
import Workbench

@Suite("Billing in spite of a soft rule", .covers("M131", "N1")) struct OverrideTests {
  /// The gate of a documented session; the first row is a copied note, which is soft.
  private static func person() throws -> WorkbenchDriver {
    var person = try WorkbenchDriver(ExamplePractice.copiedAndSigned(), at: "15:50")
    try person.openSession()
    try person.press(.alt("4"))
    return person
  }

  private static let reason = "Both read the same worksheet aloud."

  @Test("with a reason the rule stops nothing any more, and the claim is written and says so")
  func overridden() throws {
    var person = try Self.person()
    #expect(person.cursorLine.contains("overridable"))
    #expect(person.lines[22].contains("B bill anyway"))
    try person.press("B")
    #expect(person.screen.contains("Bill Member1, Ann anyway"))
    try person.type(Self.reason)
    try person.press(.enter)
    #expect(person.message.contains("note.near-identical is overridden for Member1, Ann."))
    #expect(person.cursorLine.contains("overridden by A. Torres, LMFT because Both read the same"))
    try person.press(.up, "B")
    try person.type("The name is a street's, not a member's.")
    try person.press(.enter)
    #expect(person.screen.contains("Open: R writes 2 claims"))
    try person.press("R", .enter)
    let claim = try #require(person.store.claims.first?.claim)
    #expect(claim.overrides.map(\.code) == [.noteNearIdentical, .noteNamesMember])
    #expect(claim.overrides.first?.reason == Self.reason)
    try person.press(.home, .down, .down, "B")
    #expect(person.message.contains("It stands on claim C-26-1001; the claim is voided first."))
    try person.press(.alt("h"), "c", .enter)
    #expect(
      person.screen.contains("» note.near-identical, because Both read the same worksheet"))
    #expect(person.screen.contains("» note.names-member, because The name is a street's, not"))
  }

  @Test(
    "a reason that says nothing is refused in one sentence, and stays where it was typed",
    arguments: ["", "   ", "n/a", "ok ok", "see above"])
  func filler(reason: String) throws {
    var person = try Self.person()
    try person.press("B")
    try person.type(reason)
    try person.press(.enter)
    let isEmpty = reason.allSatisfy(\.isWhitespace)
    #expect(
      person.message.contains(isEmpty ? "A reason is needed." : "This says nothing: write why"))
    #expect(person.commits.isEmpty)
    try person.type(Self.reason)
    try person.press(.enter)
    #expect(person.store.chart.encounters[0].overrides.count == 1)
  }

  @Test("u takes it back and U does it again; later B takes it back", .covers("terminal.U6"))
  func takenBack() throws {
    var person = try Self.person()
    try person.press("B")
    try person.type(Self.reason)
    try person.press(.enter, "u")
    #expect(person.store.chart.encounters[0].overrides.isEmpty)
    #expect(person.screen.contains("60% of this note stands in row 2"))
    try person.press("U")
    #expect(person.store.chart.encounters[0].overrides.map(\.reason) == [Self.reason])
    try person.press(.home, .down, .down, .down)
    #expect(person.cursorLine.contains("because Both read"))
    try person.press("B")
    #expect(person.message.contains("isn't overridden any more"))
    #expect(person.store.chart.encounters[0].overrides.isEmpty)
  }

  @Test("a reason left unsent is there again, and after it was given it isn't", .covers("C34"))
  func kept() throws {
    var person = try Self.person()
    try person.press("B")
    try person.type("Both read the same")
    try person.press(.escape, "B")
    #expect(person.screen.contains("Both read the same"))
    try person.type(" worksheet aloud.")
    try person.press(.enter)
    #expect(person.store.answers.isEmpty)
    #expect(person.store.chart.encounters[0].overrides.map(\.reason) == [Self.reason])
  }

  @Test("what the practice refuses isn't overridden, and the reason is kept", .covers("C2"))
  func refused() throws {
    var person = try Self.person()
    person.store.refusal = "You haven't the role clinician, which this needs."
    try person.press("B")
    try person.type(Self.reason)
    try person.press(.enter)
    #expect(person.message.contains("You haven't the role"))
    #expect(person.screen.contains("overridable"))
    try person.press(.home, "B")
    #expect(person.screen.contains(Self.reason))
  }

  @Test("a hard rule says why nobody overrides it")
  func hard() throws {
    // What stops a member's claim is mended in the client's file, from which Esc leads back.
    let charts: [(SessionChart, Key, String)] = try [
      (ExamplePractice.toSign(), .alt("4"), "Nobody overrides what stops the whole session"),
      (
        ExamplePractice.withheld(), .escape, "Nobody overrides this: no claim is right without it."
      ),
      (ExamplePractice.toBill(), .alt("4"), "Nothing of this member's own stops the claim."),
    ]
    for (chart, back, sentence) in charts {
      var person = try WorkbenchDriver(chart, at: "15:50")
      try person.openSession()
      try person.press(.alt("4"), "]", back, "B")
      #expect(person.message.contains(sentence))
      #expect(!person.screen.contains("anyway"))
    }
  }
}

extension ExamplePractice {
  /// Every note is written and signed, the first copied from the second, with a name forgotten in it.
  static func copiedAndSigned() throws -> SessionChart {
    var store = try FakeStore(copied())
    store.now = try time("15:45")
    try store.signEveryNote()
    return store.chart
  }
}
