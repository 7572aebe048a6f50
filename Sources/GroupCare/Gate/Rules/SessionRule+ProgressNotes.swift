extension SessionRule {
  /// The progress note of each present member is complete: participation, response, observations,
  /// relevance, progress for each goal, homework where it is given, risk, and plan, each in words
  /// about this member; interactive complexity, where it is documented, by its factor and what
  /// happened.
  static let progressNotes = SessionRule(
    [
      .noteMissingParticipation, .noteMissingResponse, .noteMissingObservations,
      .noteMissingRelevance, .noteMissingGoal, .noteMissingHomework, .noteMissingRisk,
      .noteMissingPlan, .noteMissingComplexity, .noteFiller, .noteRepeatsGroupNote,
      .noteNoGoalAddressed,
    ],
    "The progress note of each present member is complete: participation, response, observations, "
      + "relevance, progress for each goal, homework where it is given, risk, and plan, each in "
      + "words about this member; interactive complexity, where it is documented, by its factor and what "
      + "happened.",
    source: "M7, M116, M117, M118, M119, M120, M121, M124, M125, M127, M130, M132, R5"
  ) { chart in
    let groupNote = GroupNoteWording(chart.groupNote.content)
    return chart.encounters.flatMap { encounter -> [Blocker] in
      guard encounter.isPresent else { return [] }
      let goals = encounter.billing.plan?.goals ?? []
      let review = ProgressNoteReview(
        content: encounter.note.content, goals: goals,
        assignsHomework: chart.group.assignsHomework, groupNote: groupNote)
      return review.gaps.map { blocker(for: $0, of: encounter.client.id, with: goals) }
    }
  }

  private static func blocker(
    for gap: NoteGap<ProgressNoteField>, of client: ClientID, with goals: [TreatmentGoal]
  ) -> Blocker {
    let label = gap.field.label(among: goals)
    let (code, message, source): (BlockerCode, String, String) =
      switch gap.fault {
      case .filler, .notRecognised, .didacticOnly, .notPsychotherapy:
        (.noteFiller, "\"\(label)\" says nothing about this member.", "M120, M130")
      case .repeatsGroupNote:
        (.noteRepeatsGroupNote, "\"\(label)\" repeats the group note.", "M131, M132")
      case .noNumber:
        (
          .noteMissingGoal, "\"\(label)\" gives no number; its goal is measured in numbers.",
          "M121, M123"
        )
      case .noGoalAddressed:
        (.noteNoGoalAddressed, "No goal of this member was addressed.", "M121, M122")
      case .missing:
        missing(gap.field, label, gap.field.goal(among: goals))
      }
    return Blocker(
      code, stops: .session, client: client, field: "note.\(gap.field.key)", message: message,
      source: source, remedy: .note(client, gap.field))
  }

  private static func missing(
    _ field: ProgressNoteField, _ label: String, _ goal: TreatmentGoal?
  ) -> (BlockerCode, String, String) {
    let (code, source): (BlockerCode, String) =
      switch field {
      case .participation: (.noteMissingParticipation, "M104, M116")
      case .response: (.noteMissingResponse, "M117")
      case .observations: (.noteMissingObservations, "M118")
      case .relevance: (.noteMissingRelevance, "M119")
      case .goalCurrent, .goalStatus: (.noteMissingGoal, "M121, M122, M123")
      case .homework: (.noteMissingHomework, "M124")
      case .ideation, .intent, .suicidePlan, .safetyPlan, .riskLevel, .riskTrend:
        (.noteMissingRisk, "M125, M126")
      case .plan: (.noteMissingPlan, "M127")
      case .modifierReason: (.modifierNotDocumented, "M44")
      case .complexityFactor, .complexityAccount: (.noteMissingComplexity, "R5")
      }
    // Goals go by their number on the page and by their words everywhere else, so it says both.
    let about = goal.map { " (\($0.inShort))" } ?? ""
    return (code, "\"\(label)\" is missing\(about).", source)
  }
}
