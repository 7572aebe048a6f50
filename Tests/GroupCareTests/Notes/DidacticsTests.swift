import GroupCare
import TestSupport
import Testing

@Suite("A class is no psychotherapy", .covers("M97", "M98", "M184"))
struct DidacticsTests {
  static let teachingAlone = [
    "Lecture on anxiety with handout and video", "Lecture on social anxiety with handouts.",
    "Presented slides on sleep hygiene and caffeine.", "Psychoeducation",
    "Psychoeducation about the neurobiology of trauma and the stress response",
    "Watched a film about addiction, then discussed it.", "Taught distress tolerance skills.",
    "Class on the stages of grief; quiz at the end.", "Reviewed the worksheet with the group.",
    "Explained the cognitive triangle.", "Read chapter 4 of the curriculum.",
    "Provided information and materials.", "Outline: 1. mindfulness 2. exposure 3. values",
    "Discussed the topic.",
  ]

  static let realTherapy = [
    "Taught TIPP skills, then coached each member through paced breathing in pairs",
    "Lecture of ten minutes, then members practised paced breathing in pairs.",
    "Psychoeducation on avoidance, then role-play of refusing a drink.",
    "Socratic questioning of automatic thoughts; thought records completed.",
    "Reviewed diary cards and did a chain analysis of last week's urges.",
    "Explained opposite action; members tried it on a situation of their own.",
    "Watched a short video of a conflict, then members challenged their own first thoughts.",
    "Imaginal exposure, 20 minutes.", "Empty-chair work with two members.",
    "Facilitated grief processing.", "Linked peers' losses and invited responses.",
    "Discussed relapse triggers and built individual coping plans.",
    "Behavioral rehearsal of assertive requests", "Guided mindfulness of breath.",
    "Problem solving around housing conflict.",
  ]

  func gaps(_ text: String) -> [NoteGap<GroupNoteField>] {
    NoteCompleteness(
      GroupNoteContent.example.writing(text, in: .interventions), isLarge: false
    ).gaps
  }

  @Test("teaching alone is named as such", arguments: teachingAlone)
  func teaching(text: String) {
    #expect(
      gaps(text) == [NoteGap(.interventions, .didacticOnly)]
        || gaps(text) == [NoteGap(.interventions, .filler)])
  }

  @Test("teaching with therapy, and therapy, pass", arguments: realTherapy)
  func therapy(text: String) {
    #expect(gaps(text).isEmpty)
  }

  @Test(
    "a recognised therapy is one that is named",
    .covers("M89"),
    arguments: [
      ("DBT", true), ("dbt skills", true), ("Cognitive-behavioral therapy", true),
      ("CBT/ACT", true),
      ("ACT", true), ("act", true), ("MET", true), ("Acceptance and Commitment Therapy", true),
      ("Trauma-focused", true), ("Interpersonal process", true), ("TF-CBT", true),
      ("Multiple family group therapy", true), ("motivational interviewing", true),
      ("members met weekly to act as peers", false), ("support circle", false),
      ("wellness", false), ("group", false), ("education", false), ("CBTX", false), ("n/a", false),
    ])
  func modality(text: String, isRecognised: Bool) {
    let note = GroupNoteContent.example.writing(text, in: .modality)
    #expect(
      NoteCompleteness(note, isLarge: false).gaps
        == (isRecognised ? [] : [NoteGap(.modality, .notRecognised)]))
  }
}
