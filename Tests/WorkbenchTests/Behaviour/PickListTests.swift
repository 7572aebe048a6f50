import GroupCare
import Screen
import TestSupport
import Testing

@testable import Workbench

/// Looks at the list itself, which is internal.
@Suite("Somebody is chosen from a list", .covers("terminal.U10"))
struct PickListTests {
  private static let rows = [
    "Abernathy, Ruth", "Desta, Tewodros", "Müller, Jörg", "Wiśniewska-Żółtowska, Małgorzata",
    "Owens, Wilhelmina",
  ]

  private func list(isAsked: Bool = false, typing text: String = "") -> PickList {
    var list = PickList(rows: Self.rows, isAsked: isAsked)
    for character in text { _ = list.handle(character == " " ? .space : .character(character)) }
    return list
  }

  @Test("accents needn't be typed, and any word of a name finds it")
  func accents() {
    #expect(list(typing: "wisn").matches.map { Self.rows[$0] } == [Self.rows[3]])
    #expect(list(typing: "muller").matches == [2])
    #expect(list(typing: "jorg").matches == [2])
    #expect(list(typing: "malg zol").matches == [3])
    #expect(list(typing: "xyz").matches.isEmpty)
  }

  @Test("names that begin with the letters come first, then those of which a word does")
  func order() {
    #expect(list(typing: "w").matches == [3, 4, 1])
    #expect(list(typing: "te").matches == [1])
  }

  @Test("where somebody is to be chosen, nobody is until letters or arrows choose")
  func asked() {
    var list = list(isAsked: true)
    #expect(list.chosen == nil)
    #expect(self.list(isAsked: true, typing: "m").chosen == 2)
    _ = list.handle(.down)
    #expect(list.chosen == 0)
    _ = list.handle(.down)
    #expect(list.chosen == 1)
    #expect(self.list().chosen == 0)
  }

  @Test("Enter alone adds nobody as a walk-in, and says what to do")
  func walkIn() throws {
    var person = try WorkbenchDriver(ExamplePractice.inSession(), at: "14:40")
    try person.openSession()
    let before = person.store.chart
    try person.press("+", .enter)
    #expect(person.message.contains("Nobody is chosen yet: type some letters, or press Down."))
    #expect(person.store.chart == before && person.workbench.dialog != nil)
  }

  @Test("whether it was psychotherapy is attested by its number, never by a key that moves")
  func attestation() throws {
    var person = try WorkbenchDriver(ExamplePractice.inSession(), at: "14:40")
    try person.openSession()
    try person.press(.alt("2"), .end, .enter)
    for key in [Key.down, .up, .left, .right, .space] {
      try person.press(key)
      #expect(person.message.contains("This is an attestation: choose by number, 1 to 2."))
    }
    #expect(person.workbench.session?.editing?.text == "")
    try person.press("1")
    try person.press(.escape)
    #expect(person.store.chart.groupNote.content[.attestation] == "psychotherapy")
  }

  @Test("a time that is none is typed anew, not behind it")
  func time() throws {
    var person = try WorkbenchDriver(ExamplePractice.inSession(), at: "14:40")
    try person.openSession()
    try person.press("l")
    try person.type("2599")
    try person.press(.enter)
    #expect(person.message.contains("That is no time of day: type it again, as 1405."))
    try person.type("1405")
    try person.press(.enter)
    #expect(person.workbench.dialog == nil)
  }
}
