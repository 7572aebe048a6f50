public import GroupCare

extension NoteContent {
  /// Returns the note with other text in a field; empty takes the text out.
  public func writing(_ text: String, in field: Field) -> Self {
    var content = self
    do {
      try content.write(text, in: field)
    } catch {
      preconditionFailure("the example writes an answer that the field doesn't have")
    }
    return content
  }
}

extension NoteContent where Field == GroupNoteField {
  /// A complete group note of the example session.
  public static let example = GroupNoteContent()
    .writing("Members use one crisis skill before acting on an urge.", in: .objective)
    .writing("TIPP: tolerating distress", in: .topic)
    .writing("DBT", in: .modality)
    .writing(
      "Coached paced breathing in pairs, then walked each member through a chain analysis of one "
        + "urge of the week.", in: .interventions
    )
    .writing("Each member names two skills and rates the urge, 0 to 10.", in: .goals)
    .writing("Diary card and one rehearsal of TIPP a day.", in: .activities)
    .writing("Members compared what helped and encouraged the quieter ones.", in: .process)
    .writing("psychotherapy", in: .attestation)
}

extension NoteContent where Field == ProgressNoteField {
  /// Returns a complete note of a member with goals and homework.
  ///
  /// - Parameters:
  ///   - goals: The goals of the member's plan.
  ///   - voice: A word that makes the note this member's own; by the number in it the note says
  ///     something else, so that the members of an example session can be told apart.
  /// - Returns: The text of the note.
  public static func example(goals: [TreatmentGoal], voice: String = "Harbor") -> Self {
    let own = ExampleWords.of(voice)
    var content = Self()
      .writing("active", in: .participation)
      .writing(own.response.replacingVoice(voice), in: .response)
      .writing(own.observations.replacingVoice(voice), in: .observations)
      .writing(own.relevance, in: .relevance)
      .writing("5 of 7 days", in: .homework)
      .writing("passive", in: .ideation)
      .writing("none", in: .intent)
      .writing("none", in: .suicidePlan)
      .writing("current", in: .safetyPlan)
      .writing("moderate", in: .riskLevel)
      .writing("stable", in: .riskTrend)
      .writing(own.plan, in: .plan)
    for goal in goals {
      content = content.writing("3 a week", in: .goalCurrent(goal.id))
        .writing("advanced", in: .goalStatus(goal.id))
    }
    return content
  }
}
