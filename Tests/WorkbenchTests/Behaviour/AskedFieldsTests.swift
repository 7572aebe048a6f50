import GroupCare
import Screen
import TestSupport
import Testing
import Workbench

@Suite("Fields that a payer or the practice asks for, where somebody would look for them")
struct AskedFieldsTests {
  /// A session in which a rule asks for something, its log open again and its group note unsigned.
  private static func person(_ code: BlockerCode) throws -> WorkbenchDriver {
    let example = try #require(BlockerExample.all.first { $0.code == code })
    var chart = SessionChart.example { session in
      session.groupSigning = .draft
      example.spoil(&session)
    }
    try chart.apply(
      .reopenAttendance(reason: "the phone was forgotten"),
      ChangeContext(by: .example("torres"), at: .example(at: "16:00")))
    var person = try WorkbenchDriver(chart, at: "16:00")
    try person.openSession()
    return person
  }

  @Test("why there was no video is asked with the identity of who is on the phone", .covers("R16"))
  func audioOnly() throws {
    var person = try Self.person(.audioOnlyNoReason)
    try person.press(.alt("4"), "/")
    try person.type("video")
    try person.press(.enter, .enter)
    #expect(person.screen.contains("Identity of "))
    try person.type("Her camera is broken.")
    try person.press(.enter)
    let check = person.store.chart.encounters[0].identityCheck
    #expect(check?.remote?.audioOnlyReason == "Her camera is broken.")
    #expect(check?.outcome == .verified)
    try person.press(.alt("4"))
    #expect(!person.screen.contains("without video"))
    try person.press(.alt("1"), "1", "i")
    #expect(person.screen.contains("Her camera is broken."))
  }

  @Test("who is said to be on the phone is asked why, and others aren't", .covers("R16"))
  func whereabouts() throws {
    var person = try WorkbenchDriver(ExamplePractice.inSession(), at: "14:40")
    try person.openSession()
    try person.press("1", "w")
    try person.type("phone, at")
    try person.press(.enter)
    #expect(person.message.contains("phone, at home. i asks why there is no video"))
    try person.press("i")
    #expect(person.screen.contains("Why no video"))
    try person.press(.escape, "2", "i")
    #expect(!person.screen.contains("Why no video"))
  }

  @Test(
    "why the session had this length is asked in its details and in the group note", .covers("M109")
  )
  func length() throws {
    var person = try Self.person(.lengthUnjustified)
    try person.press(.alt("4"), "/")
    try person.type("usual are")
    try person.press(.enter, .enter)
    #expect(person.cursorLine.contains("Why this length"))
    #expect(person.screen.contains("asked for: Why it was shorter"))
    #expect(person.screen.contains("! It lasted 90 minutes, usual are 45 to 60"))
    try person.press(.alt("1"), "p")
    #expect(person.screen.contains("Why this length"))
    try person.press(.tab, .tab, .tab, .tab, .tab, .tab)
    try person.type("Two members were in crisis; both were seen to.")
    try person.press(.enter)
    #expect(person.message.contains("Details are saved."))
    #expect(
      person.store.chart.groupNote.content[.lengthRationale]
        == "Two members were in crisis; both were seen to.")
    try person.press("u")
    #expect(person.store.chart.groupNote.content[.lengthRationale].isEmpty)
    try person.press("U", .alt("4"))
    #expect(!person.screen.contains("usual are"))
  }

  @Test("where nobody asks why, the details don't either")
  func notAsked() throws {
    var person = try WorkbenchDriver(ExamplePractice.inSession(), at: "14:40")
    try person.openSession()
    try person.press("p")
    #expect(!person.screen.contains("Why this length"))
  }

  @Test("once the group note is signed, the details say where the length is explained")
  func signed() throws {
    let example = try #require(BlockerExample.all.first { $0.code == .lengthUnjustified })
    var person = try WorkbenchDriver(SessionChart.example(example.spoil), at: "16:00")
    try person.openSession()
    try person.press(.alt("1"), "p")
    #expect(
      person.screen.contains("The group note is signed: there c corrects \"Why this length\"."))
  }

  @Test("why a modifier is used is asked for in the note, not optional", .covers("M44"))
  func modifier() throws {
    var person = try Self.person(.modifierNotDocumented)
    try person.press(.alt("4"), "/")
    try person.type("modifier")
    try person.press(.enter, .enter)
    #expect(person.cursorLine.contains("Modifier, why"))
    #expect(person.screen.contains("The note doesn't say why modifier 95 is used."))
  }
}
