import Foundation
import GroupCare
import TestSupport
import Testing

@Suite("Phrases of the practice") struct PhraseTests {
  private func phrase(_ text: String, _ fields: [PhraseField] = []) throws -> Phrase {
    try Phrase(id: #require(PhraseID("p")), text: text, fields: fields)
  }

  @Test("a phrase has one to 300 characters on one line", .covers("C40", "C45"))
  func words() throws {
    #expect(try phrase("  Named one thing: ").text == "Named one thing:")
    #expect(try phrase(String(repeating: "é", count: 300)).text.count == 300)
    #expect(throws: Phrase.Fault.tooLong(301)) {
      try phrase(String(repeating: "é", count: 301))
    }
    for empty in ["", " ", "\n \t"] { #expect(throws: Phrase.Fault.empty) { try phrase(empty) } }
    for control in ["one\ntwo", "one\ttwo", "one\u{1B}[2J", "one\u{9B}two", "\u{7F}one"] {
      #expect(throws: Phrase.Fault.control) { try phrase(control) }
    }
  }

  @Test("it belongs in the fields it names, or in every field with words")
  func fields() throws {
    let plan = try phrase("Until the next group", [.response, .plan, .process])
    #expect(plan.fields == [.process, .response, .plan])
    let goal = try #require(GoalID("G-1"))
    #expect(plan.belongs(in: PhraseField(ProgressNoteField.plan)))
    #expect(plan.belongs(in: PhraseField(GroupNoteField.process)))
    #expect(!plan.belongs(in: PhraseField(.goalCurrent(goal))))
    let any = try phrase("Took part by video")
    #expect(any.belongs(in: PhraseField(.goalCurrent(goal))))
    #expect(!any.belongs(in: PhraseField(ProgressNoteField.riskLevel)))
    #expect(!any.belongs(in: PhraseField(GroupNoteField.attestation)))
  }

  @Test("every field that is typed in can have phrases, under its own name; no choice can")
  func everyField() throws {
    let goal = try #require(GoalID("G-1"))
    let goals = [TreatmentGoal(id: goal, text: "t", baseline: "b", target: "t")]
    for field in GroupNoteField.allCases {
      #expect((PhraseField(field) == nil) == !field.entry.choices.isEmpty, "\(field)")
      #expect(PhraseField(field).map { $0.label == field.label } != false)
    }
    let fields =
      ProgressNoteField.fields(goals: goals, assignsHomework: true)
      + [.modifierReason, .complexityFactor, .complexityAccount]
    for field in fields {
      #expect((PhraseField(field) == nil) == !field.entry.choices.isEmpty, "\(field)")
      #expect(PhraseField(field).map { $0.label == field.label } != false)
    }
    let met =
      GroupNoteField.allCases.compactMap(PhraseField.init) + fields.compactMap(PhraseField.init)
    #expect(Set(met) == Set(PhraseField.allCases) && met.count == Set(met).count)
  }

  @Test("what is stored is checked again when it is read")
  func coding() throws {
    let phrase = try phrase("Named one thing", [.plan])
    let data = try JSONEncoder().encode(phrase)
    #expect(try JSONDecoder().decode(Phrase.self, from: data) == phrase)
    let bad = try #require(String(bytes: data, encoding: .utf8)).replacing("Named", with: "\\n")
    #expect(throws: (any Error).self) {
      try JSONDecoder().decode(Phrase.self, from: Data(bad.replacing("one thing", with: " ").utf8))
    }
  }
}
