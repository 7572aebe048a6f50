import GroupCare
import Screen
import TestSupport
import Testing
import Workbench

@Suite("A note in the person's own editor", .covers("terminal.U15")) struct OutsideEditorTests {
  /// Somebody in the objective, where the policy allows another program.
  private func person(allowed: Bool = true) throws -> WorkbenchDriver {
    var person = try WorkbenchDriver(ExamplePractice.toDocument(), at: "15:35")
    try person.openSession(allowsEditor: allowed)
    try person.press(.alt("2"), .enter)
    try person.type("Before.")
    return person
  }

  private func asked(_ person: WorkbenchDriver) -> [String] {
    person.effects.compactMap { effect in
      if case .editOutside(_, let text) = effect { text } else { nil }
    }
  }

  @Test("unless the policy allows it, one sentence says that it doesn't", .covers("C47"))
  func policy() throws {
    var person = try person(allowed: false)
    for key in [Key.alt("e"), .function(4)] {
      try person.press(key)
      #expect(person.message.contains("policy (external-editor) keeps notes from other programs."))
    }
    #expect(asked(person) == [])
    #expect(!person.lines[22].contains("editor"))
    #expect(try !ExamplePractice.profile().policy.allowsExternalEditor)
  }

  @Test("what was typed is kept before the editor has it, and comes back as one step of undo")
  func changed() throws {
    var person = try person()
    person.store.outside = .changed("Before.\nAnd after, in two\nlines.")
    try person.press(.alt("e"))
    #expect(person.store.outsideTexts == ["Before."])
    let asked = try #require(person.effects.lastIndex { $0.isEditor })
    guard case .keepDraft(_, "Before.", _) = person.effects[asked - 1] else {
      Issue.record("the editor had the text before it was kept")
      return
    }
    #expect(person.store.drafts.values.map(\.text) == ["Before.\nAnd after, in two\nlines."])
    #expect(person.message.contains("The editor's text is taken over; Ctrl+Z takes it back."))
    try person.press(.control("z"))
    #expect(person.store.drafts.values.map(\.text) == ["Before."])
    try person.press(.control("y"), .escape)
    #expect(
      person.store.chart.groupNote.content[.objective] == "Before.\nAnd after, in two\nlines.")
  }

  @Test("an editor that fails or changes nothing leaves the text as it was and says so")
  func failed() throws {
    var person = try person()
    person.store.outside = .failed("vi ended with 1. The text is as it was.")
    try person.press(.function(4))
    #expect(person.message.contains("vi ended with 1. The text is as it was."))
    person.store.outside = .unchanged
    try person.press(.alt("e"))
    #expect(person.message.contains("The editor changed nothing."))
    person.store.outside = .changed("Before.")
    try person.press(.alt("e"))
    #expect(person.message.contains("The editor changed nothing."))
    #expect(asked(person).count == 3)
    try person.press(.escape)
    #expect(person.store.chart.groupNote.content[.objective] == "Before.")
  }

  @Test("nothing that no record should hold comes in that way", .covers("C40"))
  func cleaned() throws {
    var person = try person()
    person.store.outside = .changed("one\u{1B}[2J two\u{202E}")
    try person.press(.alt("e"))
    #expect(person.store.drafts.values.map(\.text) == ["one[2J two"])
  }

  @Test("text that comes back when its field is closed is written all the same", .covers("C34"))
  func late() throws {
    var person = try person()
    person.isHeld = true
    person.store.outside = .changed("Written in the editor.")
    try person.press(.alt("e"), .escape)
    try person.deliver()
    #expect(person.store.chart.groupNote.content[.objective] == "Written in the editor.")
  }

  @Test("a field that is answered by choosing has no text to hand out")
  func choice() throws {
    var person = try person()
    try person.press(.escape, .end, .enter, .alt("e"))
    #expect(person.message.contains("This field is answered by choosing."))
    #expect(asked(person) == [])
  }
}

extension Effect {
  fileprivate var isEditor: Bool {
    if case .editOutside = self { true } else { false }
  }
}
