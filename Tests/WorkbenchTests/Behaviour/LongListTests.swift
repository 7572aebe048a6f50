import GroupCare
import Screen
import TestSupport
import Testing

@testable import Workbench

/// Looks at what was found inside of the palette, which is internal.
@Suite("A list that takes long to read", .covers("terminal.U8", "terminal.R9"))
struct LongListTests {
  /// Somebody who asked for the claims, which are being read.
  private func waiting(presentation: Presentation = .spread) throws -> WorkbenchDriver {
    var person = try WorkbenchDriver(
      ExamplePractice.billed().chart, presentation: presentation, at: "15:50")
    person.store.claims = try ExamplePractice.billed().claims
    try person.signIn()
    person.isHeld = true
    try person.press("c")
    try person.take(.readingClaims(ReadingProgress(done: 12_500, total: 100_000)))
    return person
  }

  private func isStopped(_ person: WorkbenchDriver) -> Bool {
    person.effects.contains(.stopReading)
  }

  @Test("it says how far it is, and the whole list when it came")
  func progress() throws {
    var person = try waiting()
    #expect(person.lines[1].contains("Reading 12500 of 100000; Esc stops"))
    try person.take(.readingClaims(ReadingProgress(done: 15_000, total: 100_000)))
    #expect(person.lines[1].contains("Reading 15000 of 100000"))
    try person.deliver()
    #expect(person.lines[1].contains("claims"))
    #expect(!person.screen.contains("Reading"))
    #expect(!isStopped(person))
  }

  @Test("read aloud, no number runs", .covers("terminal.R31"))
  func aloud() throws {
    var person = try waiting(presentation: .linear)
    let before = person.screen
    #expect(before.contains("Reading 100000 claims; Esc stops"))
    try person.take(.readingClaims(ReadingProgress(done: 15_000, total: 100_000)))
    #expect(person.screen == before)
  }

  @Test("Escape stops it and leads back, also from the claim that was asked for by its number")
  func stops() throws {
    var person = try waiting()
    #expect(person.workbench.takesNow(.key(.escape)))
    try person.press(.escape)
    #expect(person.workbench.place == .today)
    #expect(isStopped(person))

    person = try WorkbenchDriver(ExamplePractice.billed().chart, at: "15:50")
    try person.signIn()
    person.isHeld = true
    try person.press(.control("p"))
    try person.type("c0000002")
    try person.press(.enter)
    try person.take(.readingClaims(ReadingProgress(done: 0, total: 100_000)))
    #expect(person.workbench.place == .claim)
    #expect(person.lines[1].contains("Reading 0 of 100000; Esc stops"))
    try person.press(.escape)
    #expect(!isStopped(person))
    try person.press(.escape)
    #expect(isStopped(person))
  }

  @Test("other keys wait for the list, and once it is there all do what they always do")
  func keys() throws {
    var person = try waiting()
    for key in [Key.down, .enter, "s", "/", "x"] {
      #expect(!person.workbench.takesNow(.key(key)))
    }
    #expect(!person.workbench.takesNow(.paste("q")))
    for key in [Key.function(10), .alt("l")] { #expect(person.workbench.takesNow(.key(key))) }
    try person.deliver()
    #expect(!person.workbench.takesNow(.key(.escape)))
  }

  @Test("a list that is as it was read before stays as it is, with its place")
  func asBefore() throws {
    var person = try WorkbenchDriver(ExamplePractice.billed().chart, at: "15:50")
    person.store.claims = try ExamplePractice.billed().claims
    try person.signIn()
    try person.press("c", .down, .escape)
    person.isHeld = true
    try person.press("c")
    let before = person.cursorLine
    try person.take(.claimsAsBefore)
    #expect(person.cursorLine == before)
    #expect(before.contains(person.store.claims[1].claim.id.text))
  }

  @Test("a list that can't be read says so, and isn't being read any more")
  func failure() throws {
    var person = try waiting()
    try person.take(.warned("The disk is gone. Plug it in again."))
    #expect(!person.screen.contains("Reading 1"))
    #expect(person.message.contains("The disk is gone."))
  }

  @Test("of a hundred thousand claims the palette makes rows of those alone that letters find")
  func palette() throws {
    var person = try WorkbenchDriver(ExamplePractice.billed().chart, at: "15:50")
    let claim = try #require(ExamplePractice.billed().claims.first)
    person.store.claims =
      (0..<100_000).map { ClaimRow(claim: claim.claim, clientName: "Nobody \($0)", title: "") }
      + [ClaimRow(claim: claim.claim, clientName: "Zwingli, Zoë", title: "")]
    try person.signIn()
    try person.press("c", .control("p"))
    let lasting = try #require(person.workbench.overlay?.finder?.rows.count)
    #expect(lasting < 200)
    try person.type("zoe")
    #expect(person.workbench.overlay?.finder?.rows.count == lasting + 1)
    #expect(person.screen.contains("Zwingli, Zoë"))
    try person.press(.control("u"))
    try person.type("nobody")
    #expect(person.workbench.overlay?.finder?.rows.count == lasting + 100)
    try person.press(.control("u"))
    #expect(person.workbench.overlay?.finder?.rows.count == lasting)
  }
}
