import GroupCare
import TestSupport
import Testing

@Suite("A note is complete field by field", .covers("M7", "M133"))
struct CompletenessTests {
  let plan = TreatmentPlan.example(of: .example("C-1"))
  var goal: GoalID { plan.goals[0].id }

  func gaps(
    homework: Bool = true, _ change: (ProgressNoteContent) -> ProgressNoteContent = { $0 }
  ) -> [NoteGap<ProgressNoteField>] {
    NoteCompleteness(
      change(.example(goals: plan.goals)),
      context: ProgressNoteContext(
        goals: plan.goals, assignsHomework: homework, groupNote: .example)
    ).gaps
  }

  @Test("the example note is complete, and the proof holds its text")
  func complete() throws {
    let content = ProgressNoteContent.example(goals: plan.goals)
    let completeness = NoteCompleteness(
      content,
      context: ProgressNoteContext(
        goals: plan.goals, assignsHomework: true, groupNote: .example))
    #expect(try #require(completeness.proof).content == content)
    #expect(completeness.gaps.isEmpty)
  }

  @Test(
    "each field of a member's note is asked for",
    .covers("M116", "M117", "M118", "M119", "M121", "M122", "M123", "M124", "M125", "M127"))
  func eachField() {
    for field in ProgressNoteField.fields(goals: plan.goals, assignsHomework: true) {
      #expect(gaps { $0.writing("", in: field) } == [NoteGap(field, .missing)], "\(field.key)")
      if field.entry.choices.isEmpty {
        #expect(gaps { $0.writing(" \n\t", in: field) } == [NoteGap(field, .missing)])
      }
    }
  }

  @Test(
    "each field of the group note that a claim stands on is asked for",
    .covers("M84", "M88", "M89", "M90", "M91", "M190"),
    arguments: [
      GroupNoteField.objective, .topic, .modality, .interventions, .goals, .attestation,
    ])
  func eachGroupField(field: GroupNoteField) {
    let note = GroupNoteContent.example.writing("", in: field)
    #expect(NoteCompleteness(note, isLarge: false).gaps == [NoteGap(field, .missing)])
  }

  @Test("activities, process and incidents may be empty")
  func optional() {
    let note = [GroupNoteField.activities, .process, .incidents]
      .reduce(GroupNoteContent.example) { $0.writing("", in: $1) }
    #expect(NoteCompleteness(note, isLarge: false).gaps.isEmpty)
  }

  @Test("an empty note lacks everything, in the order of the page")
  func empty() {
    let fields = ProgressNoteField.fields(goals: plan.goals, assignsHomework: true)
    #expect(gaps { _ in ProgressNoteContent() } == fields.map { NoteGap($0, .missing) })
  }

  @Test("homework is asked for only where it is given; numbers are a whole answer", .covers("M124"))
  func homework() {
    #expect(gaps(homework: false) { $0.writing("", in: .homework) }.isEmpty)
    #expect(gaps { $0.writing("5 of 7 days", in: .homework) }.isEmpty)
    #expect(gaps { $0.writing("7/7", in: .homework) }.isEmpty)
    #expect(gaps { $0.writing("Lost the card.", in: .homework) }.isEmpty)
    #expect(gaps { $0.writing("n/a", in: .homework) } == [NoteGap(.homework, .filler)])
  }

  @Test(
    "where a goal stands is a measure, and a placeholder is none", .covers("M123"),
    arguments: [
      ("3 a week", true), ("3", true), ("none this week", true), ("twice", true), ("n/a", false),
      ("x", false), ("-", false), ("TBD", false), ("?", false),
    ])
  func measure(text: String, isAnswer: Bool) {
    #expect(
      gaps { $0.writing(text, in: .goalCurrent(goal)) }
        == (isAnswer ? [] : [NoteGap(.goalCurrent(goal), .filler)]))
  }

  @Test(
    "a goal that is measured in numbers takes no bare words", .covers("M123"),
    arguments: [
      ("same", false), ("much better", false), ("0", true), ("never", true), ("5 of 7", true),
      ("half of the days", true),
    ])
  func number(text: String, isAnswer: Bool) {
    #expect(
      gaps { $0.writing(text, in: .goalCurrent(goal)) }
        == (isAnswer ? [] : [NoteGap(.goalCurrent(goal), .noNumber)]))
    // Of a goal that wasn't addressed nothing was measured.
    let unaddressed = gaps {
      $0.writing(text, in: .goalCurrent(goal)).writing("not-addressed", in: .goalStatus(goal))
    }
    #expect(unaddressed.isEmpty)
  }

  @Test("a goal that is aimed at in words is measured in words", .covers("M123"))
  func words() {
    let inWords = TreatmentGoal(
      id: .example("C-1-G9"), text: "Sleeps", baseline: "badly", target: "soundly")
    let content = ProgressNoteContent.example(goals: [inWords])
      .writing("better", in: .goalCurrent(inWords.id))
    let context = ProgressNoteContext(
      goals: [inWords], assignsHomework: true, groupNote: .example)
    #expect(NoteCompleteness(content, context: context).gaps.isEmpty)
  }

  @Test("a goal not addressed needs no measure, but one goal must be addressed", .covers("M121"))
  func notAddressed() {
    let first = gaps {
      $0.writing("not-addressed", in: .goalStatus(goal)).writing("", in: .goalCurrent(goal))
    }
    #expect(first.isEmpty)
    let none = gaps { content in
      plan.goals.reduce(content) { $0.writing("not-addressed", in: .goalStatus($1.id)) }
    }
    #expect(none == [NoteGap(.goalStatus(goal), .noGoalAddressed)])
  }

  @Test(
    "a member's note may not repeat the group note, whatever its case and points", .covers("M132"))
  func repeats() {
    let copied = GroupNoteContent.example[.interventions].uppercased() + "!!"
    #expect(
      gaps { $0.writing(copied, in: .response) } == [NoteGap(.response, .repeatsGroupNote)])
    #expect(gaps { $0.writing(copied + " Wept.", in: .response) }.isEmpty)
  }

  @Test("an attestation that it was no psychotherapy stops it", .covers("M97", "M190"))
  func attestation() {
    let note = GroupNoteContent.example.writing("not-psychotherapy", in: .attestation)
    #expect(
      NoteCompleteness(note, isLarge: false).gaps == [NoteGap(.attestation, .notPsychotherapy)])
  }

  @Test("the attestation alone is not enough", .covers("M97", "M184"))
  func attestationAlone() {
    let note = GroupNoteContent().writing("psychotherapy", in: .attestation)
    #expect(
      NoteCompleteness(note, isLarge: false).gaps.map(\.field)
        == [.objective, .topic, .modality, .interventions, .goals])
  }

  @Test("a large group says why it is that large", .covers("M99"))
  func large() {
    let note = GroupNoteContent.example
    #expect(
      NoteCompleteness(note, isLarge: true).gaps == [NoteGap(.sizeRationale, .missing)])
    #expect(
      NoteCompleteness(note.writing("n/a", in: .sizeRationale), isLarge: true).gaps
        == [NoteGap(.sizeRationale, .filler)])
    let reason = note.writing("Two groups were joined after a move.", in: .sizeRationale)
    #expect(NoteCompleteness(reason, isLarge: true).gaps.isEmpty)
  }

  @Test("a choice takes only its answers, text keeps every character")
  func writing() throws {
    var content = ProgressNoteContent()
    #expect(throws: SessionRefusal.notAChoice) { try content.write("very", in: .participation) }
    #expect(content.isEmpty)
    try content.write("limited", in: .participation)
    try content.write("  two\n lines \t", in: .plan)
    #expect(content[.plan] == "  two\n lines \t")
    #expect(content.writtenFields == [.participation, .plan])
    try content.write("", in: .participation)
    #expect(content[.participation].isEmpty && content.writtenFields == [.plan])
  }

  @Test("two different notes never give the same bytes")
  func canonical() {
    let one = ProgressNoteContent().writing("ab", in: .plan).writing("c", in: .response)
    let other = ProgressNoteContent().writing("a", in: .plan).writing("bc", in: .response)
    let third = ProgressNoteContent().writing("ab", in: .plan).writing("c", in: .observations)
    #expect(Set([one.canonicalBytes, other.canonicalBytes, third.canonicalBytes]).count == 3)
    let reordered = ProgressNoteContent().writing("c", in: .response).writing("ab", in: .plan)
    #expect(one.canonicalBytes == reordered.canonicalBytes)
  }

  @Test("every field's key reads back as the field")
  func keys() {
    let goals = [GoalID.example("G-1"), .example("G.1.current"), .example("a.b")]
    let fields =
      ProgressNoteField.fields(goals: plan.goals, assignsHomework: true)
      + goals.flatMap { [.goalCurrent($0), .goalStatus($0)] }
      + [.modifierReason, .complexityFactor, .complexityAccount]
    for field in fields {
      #expect(ProgressNoteField(key: field.key) == field)
      #expect(!field.label.isEmpty && field.prompt.hasSuffix("."))
    }
    for field in GroupNoteField.allCases { #expect(GroupNoteField(key: field.key) == field) }
    for key in ["", "goal.", "goal..current", "goal.G-1.other", "goal.G 1.status", "Plan"] {
      #expect(ProgressNoteField(key: key) == nil && GroupNoteField(key: key) == nil)
    }
  }
}
