/// A member's note of the DBT group of 12 March, as it is typed.
public struct MemberNote: Sendable {
  let client: String
  /// The name as the lists have it, or the beginning of it that fits.
  let name: String
  /// How far the member took part: 1 active, 2 moderate, 3 limited, 4 silent.
  var participation = 1
  let response: String
  let observations: String
  let relevance: String
  /// Where each goal of the plan stands, and 1 advanced, 2 level, 3 regressed, 4 not addressed.
  let goals: [(now: String, progress: Int)]
  let homework: String
  let plan: String

  /// The fields in the order of the page.
  var entries: [NoteEntryScript] {
    [.choice(participation), .text(response), .text(observations), .text(relevance)]
      + goals.flatMap { [.text($0.now), .choice($0.progress)] }
      + [.text(homework)] + risk + [.text(plan)]
  }

  /// No ideation, intent or plan; no safety plan needed; low and stable.
  private var risk: [NoteEntryScript] {
    [.choice(1), .choice(1), .choice(1), .choice(1), .choice(1), .choice(2)]
  }

  /// All that is words in it.
  public var words: [String] { entries.compactMap(\.words) }
}

extension MemberNote {
  /// The notes of those who came, in the order of the roster; the walk-in has no plan and so no goals.
  public static let ofMarch12: [MemberNote] = [
    MemberNote(
      client: "C-01", name: "Alvarez, Maria",
      response: """
        Held ice for two minutes during the TIP drill and told the group that the urge fell from 8 to 4 before she \
        let go.
        """,
      observations:
        "Tearful when naming Monday's argument, steady voice afterwards, stayed seated.",
      relevance: """
        Riding out an urge aloud is what her plan asks for; borderline pattern of acting within minutes was \
        interrupted.
        """,
      goals: [("3 urges this week", 1), ("2 of 4 crises", 1)], homework: "6 of 7 days",
      plan: "Carry an ice pack in her bag; individual session on Tuesday; next group 19 March."),
    MemberNote(
      client: "C-02", name: "Chen, Wei", participation: 2,
      response: """
        From her kitchen she rehearsed asking her manager for ten minutes, and repeated it slower after a \
        peer's feedback.
        """,
      observations: "Looked off camera twice, named it as fear, shoulders lower by the end.",
      relevance:
        "Staying in a conflict by asking for a pause is the step that her goal is measured by.",
      goals: [("stayed in 2 of 4", 1)], homework: "5 of 7 days",
      plan: "Ask for one pause at work before Thursday and write down what was answered."),
    MemberNote(
      client: "C-03", name: "Okonkwo, David",
      response:
        "Drew his week as a curve, saw the upswing on Saturday himself and marked the first hour.",
      observations: "Fast speech at first, laughed, slower after paced breathing.",
      relevance: "Noticing the first hour is where his bipolar upswings can still be slowed.",
      goals: [("noticed after 1 day", 1), ("3 of 7 nights", 2)], homework: "7 of 7 days, all cards",
      plan: "Phone off at ten; shows the curve to Dr. Haddad on Monday."),
    MemberNote(
      client: "C-05", name: "Núñez",
      response:
        "Named the wave of shame before the urge and let it pass with paced breathing, twice.",
      observations: "Eye contact grew; ate a cracker with the group at the break, unprompted.",
      relevance:
        "Naming first and delaying second is the order in which her binges can be cut short.",
      goals: [("delays 3 of 6", 1), ("names 4 of 10", 1), ("3 of 7 days", 1)],
      homework: "4 of 7 days",
      plan: "Breakfast before nine on four days; brings the card with the waves."),
    MemberNote(
      client: "C-06", name: "O'Hara-Whitfield", participation: 3,
      response:
        "Came late, grounded herself with the five senses when a door slammed, then stayed to the end.",
      observations: "Startled, pale, colour back within minutes; spoke once, clearly.",
      relevance: "Grounding in a room with others is the exposure that her trauma plan builds on.",
      goals: [("15 minutes", 1)], homework: "3 of 7 days",
      plan: "Practise five senses at the bus stop daily; asks for a seat by the door next time."),
    MemberNote(
      client: "C-07", name: "Kowalczyk",
      response:
        "Told how he went to the shop on a grey day; when the line dropped he dialled in again by himself.",
      observations: "Flat at first, warmer when two members thanked him for his feedback.",
      relevance:
        "Opposite action to low mood was done and described, which is his depression goal.",
      goals: [("3 of 5 low days", 1), ("5 of 7 days", 1)], homework: "5 of 7 days",
      plan: "Shop on both weekend days; rates distress before and after."),
    MemberNote(
      client: "C-08", name: "Lee, J", participation: 2,
      response:
        "Read a hurtful message aloud, waited through two breaths and wrote an answer with the group.",
      observations: "Jaw tight, then a grin; put the phone face down without being asked.",
      relevance: "Waiting before answering is the very behaviour that the plan counts.",
      goals: [("waits 2 of 5 times", 1)], homework: "2 of 7 days", plan: "n/a"),
    MemberNote(
      client: "C-40", name: "Zappa, Q",
      response: "Asked what the ice was for, tried it, and said it beat shouting at the radio.",
      observations:
        "Curious, dry humour, sat at the edge of the circle and moved in after the break.",
      relevance: "A first taste of distress tolerance for anger that costs friendships.",
      goals: [], homework: "No card yet; 0 of 0 days",
      plan: "Decides by Monday whether to join; intake call with the front desk."),
  ]

  /// What the plan of the last enrolled member says once the gate has found the first text empty.
  static let mendedPlan =
    "Two breaths before each answer until Thursday; shows three messages next time."
}
