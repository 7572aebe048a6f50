import GroupCare
import TestSupport
import Testing

@Suite("A note must say something about this member", .covers("M120", "M130"))
struct FillerTests {
  static let filler = [
    "n/a", "N/A", "na", ".", "...", "-", "?!", "none", "None.", "ok", "fine", "x", "xxx", "asdf",
    "test", "TBD", "todo", "same", "Same as last time.", "same as above", "See group note",
    "see note above", "ditto", "no change", "No changes.", "No significant change noted", "stable",
    "Remained stable", "WNL", "unremarkable", "as usual", "Nothing to report", "doing well",
    "Patient attended group", "patient attended group.", "Client attended the session today.",
    "Member was present for the entire group session", "Pt engaged.", "Patients were engaged",
    "Patient was engaged and participated appropriately in group",
    "Active in today\u{2019}s group", "He actively participated throughout the session",
    "She was active in group today.",
    "good good good", "blah", "yes yes", "Attended", "present", "Participated", "😀", "1", "12 / 3",
  ]

  static let honest = [
    "Tearful; left room once.", "Cried when naming the loss.", "Calm, cooperative.",
    "Said little but listened.", "Flat affect, poor eye contact.", "Denies SI; sleeping 4 hours.",
    "Shared a slip on Tuesday.", "Angry at his brother.", "Used TIPP twice.",
    "Laughed for the first time in weeks.", "Urges 5 to 3.", "Anxious at first, then settled.",
    "Pt. role-played saying no to her boss.", "Refused the exercise.", "Restless, pacing.",
    "Participated by text; microphone broken.", "Attended from his car.",
    "Increase group to twice weekly.", "Continue weekly group; call PCP about sleep.",
    "Start exposure list.", "See Dr. Lee on Monday.", "Gave feedback to a peer.",
    "Stable on new dose, less tremor.", "Good eye contact.", "No urges this week.",
    "Lloró al hablar de su madre.", "Lloro\u{301} al hablar.", "Weinte, dann ruhiger.",
  ]

  func fault(_ text: String) -> NoteGap<ProgressNoteField>.Fault? {
    let plan = TreatmentPlan.example(of: .example("C-1"))
    let content = ProgressNoteContent.example(goals: plan.goals).writing(text, in: .observations)
    let context = ProgressNoteContext(
      goals: plan.goals, assignsHomework: true, groupNote: .example)
    return NoteCompleteness(content, context: context).gaps.first?.fault
  }

  @Test("text that fits every member of every session counts as nothing", arguments: filler)
  func fillerIsRefused(text: String) {
    #expect(fault(text) == .filler)
  }

  @Test("a short honest sentence is enough", arguments: honest)
  func honestPasses(text: String) {
    #expect(fault(text) == nil)
  }

  @Test(
    "an honest short sentence is enough in the group note too",
    arguments: [
      (GroupNoteField.topic, "Grief"), (.topic, "Week 4"), (.objective, "Practise saying no."),
      (.goals, "Two skills named, urge rated 0-10."),
    ])
  func groupNotePasses(field: GroupNoteField, text: String) {
    let note = GroupNoteContent.example.writing(text, in: field)
    #expect(NoteCompleteness(note, isLarge: false).gaps.isEmpty)
  }

  @Test(
    "filler is refused in the group note too",
    arguments: [
      (GroupNoteField.topic, "n/a"), (.topic, "."), (.topic, "group session"), (.objective, "ok"),
      (.objective, "Group therapy"), (.goals, "same as last week"), (.interventions, "n/a"),
    ])
  func groupNoteRefuses(field: GroupNoteField, text: String) {
    let note = GroupNoteContent.example.writing(text, in: field)
    #expect(NoteCompleteness(note, isLarge: false).gaps == [NoteGap(field, .filler)])
  }
}
