import GroupCare

/// What is written down, and how it is signed.
extension RandomSession {
  mutating func drawNotes(_ dice: inout Dice, on date: CalendarDate) {
    drawGroupNote(&dice)
    session.groupSigning = signing(&dice)
    session.groupSignedAt = signedAt(&dice, on: date)
    for index in session.members.indices {
      drawNote(&dice, of: index, on: date)
    }
  }

  private mutating func drawGroupNote(_ dice: inout Dice) {
    let nothing = ["", "  "] + KnownTexts.nothing + KnownTexts.oneWord
    var note = GroupNoteContent()
    note = note.writing(dice.usually(KnownTexts.words(900, 5), or: nothing), in: .objective)
    note = note.writing(dice.usually("Breathing", or: nothing), in: .topic)
    note = note.writing(
      dice.usually(dice.pick(KnownTexts.modalities), or: KnownTexts.otherGatherings + [""]),
      in: .modality)
    note = note.writing(
      dice.usually(KnownTexts.therapy, or: KnownTexts.lessons + nothing), in: .interventions)
    note = note.writing(dice.usually(KnownTexts.words(910, 5), or: nothing), in: .goals)
    note = note.writing(dice.usually(KnownTexts.words(920, 6), or: nothing), in: .process)
    note = note.writing(
      dice.pick(["", KnownTexts.reasons[0], dice.pick(nothing)]), in: .lengthRationale)
    note = note.writing(
      dice.usually(KnownTexts.reasons[1], or: nothing), in: .sizeRationale)
    note = note.writing(
      dice.usually("psychotherapy", or: ["", "not-psychotherapy"]), in: .attestation)
    session.groupNote = note
  }

  /// How a note is signed; by whom is one matter, and whether it counts another.
  private func signing(_ dice: inout Dice) -> ExampleSigning {
    let later = span.end.adding(minutes: dice.number(0...6_000))
    return dice.usually(
      .own,
      or: [
        .draft, .imported, .forged, .misplaced, .corrected(at: later),
        .corrected(at: later, imported: true), .coSigned(by: .exampleSupervisor),
        .coSigned(by: .exampleSupervisor, imported: true), .coSigned(by: .coFacilitator),
      ])
  }

  /// Soon after the session, or so many days or hours later, or a moment more.
  private func signedAt(_ dice: inout Dice, on date: CalendarDate) -> Timestamp {
    let end = span.end
    guard dice.chance(25) else { return end.adding(minutes: 20) }
    let base =
      dice.chance(50)
      ? end.adding(minutes: 60 * dice.pick([24, 48]))
      : Timestamp(
        date: date.on(days: dice.pick([1, 2, 3, 4])),
        time: known(TimeOfDay(dice.pick(["00:00", "23:59"]))), offsetMinutes: end.offsetMinutes)
    return Timestamp(
      milliseconds: base.milliseconds + Int64(dice.pick([-1, 0, 1, 60_000])),
      offsetMinutes: base.offsetMinutes)
  }

  private mutating func drawNote(_ dice: inout Dice, of index: Int, on date: CalendarDate) {
    var member = session.members[index]
    let plan = TreatmentPlan.example(of: member.client.id)
    member.plan = TreatmentPlan(
      id: plan.id, client: plan.client, signedOn: plan.signedOn, namesGroup: true,
      rationale: plan.rationale, goals: dice.usually(plan.goals, or: [[], [plan.goals[0]]]))
    member.note = note(&dice, of: member, story: dice.usually(index, or: [0, 1]))
    member.signing = signing(&dice)
    member.signer = dice.usually(.example(), or: [.coFacilitator, .exampleSupervisor])
    member.signedAt = signedAt(&dice, on: date)
    member.wasSignedBeforePlan = dice.isOdd()
    if dice.isOdd() {
      member.earlierNotes = (1...dice.number(1...2)).map { week in
        EarlierNote(
          session: .example("S-0\(week)"), date: date.on(days: -7 * week),
          content: note(&dice, of: member, story: dice.usually(6, or: [index])), of: member.client)
      }
    }
    session.members[index] = member
  }

  /// A note of a story's own words; how many of them, and what stands in their place now and then,
  /// differs.
  private func note(
    _ dice: inout Dice, of member: ExampleMember, story: Int
  ) -> ProgressNoteContent {
    var note = ProgressNoteContent.example(goals: member.plan?.goals ?? [])
    let shortest = dice.usually(7, or: [4, 5])
    let nothing = ["", "  "] + KnownTexts.nothing + KnownTexts.oneWord
    for (place, field) in [ProgressNoteField.response, .observations, .relevance, .plan]
      .enumerated()
    {
      let first = (dice.usually(story, or: [0, 1]) * 4 + place) * 10
      var text = KnownTexts.words(first, dice.number(shortest...9))
      if dice.isOdd() { text = dice.pick(nothing + [session.groupNote[.process]]) }
      if dice.isOdd() { text += " " + mention(&dice) }
      note = note.writing(text, in: field)
    }
    note = note.writing(
      dice.usually("5/7", or: nothing + [KnownTexts.words(960, 4), session.groupNote[.process]]),
      in: .homework)
    note = note.writing(
      dice.pick(["", KnownTexts.words(970, 4), "tbd"]), in: .modifierReason)
    if dice.chance(20) { drawComplexity(&dice, &note) }
    for field in [ProgressNoteField.participation, .ideation, .riskTrend, .safetyPlan]
    where dice.isOdd() {
      note = note.writing("", in: field)
    }
    for goal in member.plan?.goals ?? [] {
      note = note.writing(
        dice.usually(
          "3 a week",
          or: KnownTexts.measures + KnownTexts.wordyMeasures + KnownTexts.placeholders + ["", " "]),
        in: .goalCurrent(goal.id))
      note = note.writing(
        dice.usually("advanced", or: ["not-addressed", "not-addressed", "level", ""]),
        in: .goalStatus(goal.id))
    }
    // Drawn aside, so that everything else stays as it was drawn.
    var aside = dice
    for field in [ProgressNoteField.intent, .suicidePlan] where aside.isOdd() {
      note = note.writing("present", in: field)
      note = note.writing(aside.pick(["low", "high"]), in: .riskLevel)
    }
    return note
  }

  /// A factor with what happened, and now and then half of it.
  private func drawComplexity(_ dice: inout Dice, _ note: inout ProgressNoteContent) {
    let nothing = ["", "  "] + KnownTexts.nothing + KnownTexts.oneWord
    let factors = InteractiveComplexity.Factor.allCases.map(\.rawValue)
    let factor = dice.usually(dice.pick(factors), or: [""])
    let words = KnownTexts.words(980, 5)
    let translated = words + dice.pick([" interpreter", " translating"])
    let account = dice.usually(
      dice.chance(20) ? translated : words, or: nothing + [session.groupNote[.process]])
    note = note.writing(factor, in: .complexityFactor)
    note = note.writing(account, in: .complexityAccount)
  }

  /// Words that name somebody: of the group, of the practice, or nobody at all.
  private func mention(_ dice: inout Dice) -> String {
    let client = dice.pick(session.members).client
    return switch dice.number(0...4) {
    case 0: "quarrel \(client.name.family)"
    case 1: "quarrel \(client.name.given.lowercased())"
    case 2: "\(client.name.given.prefix(1)).\(client.name.family.prefix(1)). quarrel"
    case 3: "call \(client.phone?.text ?? "")"
    default: dice.pick(["quarrel Torres", "call 555-010-0199", "X.Y. quarrel"])
    }
  }
}
