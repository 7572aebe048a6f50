import GroupCare
import Screen

extension ClientFacts {
  func consents(on today: CalendarDate) -> ClientSection {
    let lines = file.facts.consents.map { consent in
      ClientLine(
        consent.word(on: today), consent.kind.label,
        [
          consent.group.map { file.groups[$0]?.name ?? $0.text } ?? "every group",
          consent.period.days, consent.reaffirmedOn.map { "gone through again \($0)" } ?? "",
          consent.lacking.isEmpty ? "" : "says nothing of \(consent.lacking)",
        ])
    }
    let hidden =
      file.withheld.contains(.disclosures)
      ? [ClientLine(.nothing(""), "Disclosure", ["not shown to \(readers)"])] : []
    return ClientSection(.consents, lines + hidden, otherwise: "none on record")
  }

  func diagnoses(on today: CalendarDate) -> ClientSection {
    if file.withheld.contains(.diagnoses) {
      return ClientSection(.diagnoses, hiddenFrom: readers)
    }
    var rank = 0
    let lines = file.client.diagnoses.map { diagnosis in
      let isStanding = diagnosis.period.contains(today)
      if isStanding { rank += 1 }
      return ClientLine(
        word(of: diagnosis, on: today),
        (isStanding ? "\(rank) " : "  ") + diagnosis.code.text,
        [described(diagnosis, on: today), diagnosis.period.days],
        target: .diagnosis(diagnosis.code, begun: diagnosis.period.first))
    }
    return ClientSection(.diagnoses, lines, otherwise: "none on record; + adds one")
  }

  /// What the published codes say of it, and the practice's own words where they are others.
  private func described(_ diagnosis: Diagnosis, on today: CalendarDate) -> String {
    let day = max(diagnosis.period.first, min(diagnosis.period.last ?? today, today))
    let published = codes.entry(of: diagnosis.code, on: max(day, codes.knownSince))?.description
    guard let published else { return diagnosis.label }
    let isSame = SearchText.folded(published) == SearchText.folded(diagnosis.label)
    return isSame || diagnosis.label.isEmpty ? published : "\(published) (\(diagnosis.label))"
  }

  private func word(of diagnosis: Diagnosis, on today: CalendarDate) -> StandingWord {
    let word = diagnosis.period.word(on: today)
    guard diagnosis.period.contains(today),
      let fault = codes.status(of: diagnosis.code, on: today).fault(of: diagnosis.code, on: today)
    else { return diagnosis.period.last == nil ? StandingWord(like: word) : word }
    return .blocked(fault)
  }

  func plan(on today: CalendarDate) -> ClientSection {
    if file.withheld.contains(.plan) { return ClientSection(.plan, hiddenFrom: readers) }
    guard let plan = file.facts.plan else {
      return ClientSection(.plan, [], otherwise: "no treatment plan on record")
    }
    let first = ClientLine(
      reviewWord(on: today), "Signed \(plan.signedOn)",
      [
        plan.reviewedOn.map { "reviewed \($0)" } ?? "not reviewed yet",
        file.reviewDue.map { "review due by \($0)" } ?? "",
        plan.namesGroup ? "names the group" : "doesn't name the group",
      ])
    let why = plan.rationale.isEmpty ? [] : [ClientLine(nil, "Why a group", [plan.rationale])]
    let goals = plan.goals.enumerated().map { index, goal in
      let now = file.progress[goal.id].map { "now \($0.current) (\($0.date))" }
      return ClientLine(
        nil, "Goal \(index + 1)",
        [
          "\(goal.text)\nfrom \(goal.baseline), to \(goal.target)\n"
            + (now ?? "no note says yet how far")
        ])
    }
    return ClientSection(.plan, [first] + why + goals, otherwise: "")
  }

  private func reviewWord(on today: CalendarDate) -> StandingWord {
    guard let due = file.reviewDue else { return StandingWord(like: .fine("")) }
    let days = today.days(until: due)
    if days < 0 { return .blocked("review overdue") }
    return days <= StandingWord.daysBefore
      ? .warn(days == 0 ? "review due today" : "review due in \(Workbench.counted(days, "day"))")
      : StandingWord(like: .fine(""))
  }

  var screenings: ClientSection {
    if file.withheld.contains(.screenings) {
      return ClientSection(.screening, hiddenFrom: readers)
    }
    return ClientSection(
      .screening,
      file.facts.screenings.map { screening in
        let isDone = screening.isSuitable && screening.guidelinesGiven
        return ClientLine(
          isDone ? StandingWord(like: .fine("")) : StandingWord(like: .warn("")),
          file.groups[screening.group]?.name ?? screening.group.text,
          [
            screening.isSuitable ? "the group suits" : "the group doesn't suit",
            screening.guidelinesGiven ? "guidelines given" : "guidelines not given",
            "held \(screening.heldOn) by \(clinicians[screening.by] ?? screening.by.text)",
          ])
      }, otherwise: "none on record")
  }
}

extension Consent {
  fileprivate func word(on today: CalendarDate) -> StandingWord {
    let word = period.word(on: today)
    return word.role == .statusOk && !lacking.isEmpty ? .warn("incomplete") : word
  }

  /// What a consent to telehealth should say and doesn't, in words (M57).
  fileprivate var lacking: String {
    guard kind == .telehealth else { return "" }
    return Content.allCases.filter { !contents.contains($0) }.map { content in
      switch content {
      case .virtualFormat: "the format"
      case .privacyLimits: "privacy"
      case .emergencyProcedures: "emergencies"
      }
    }.joined(separator: " or ")
  }
}

extension Consent.Kind {
  fileprivate var label: String {
    switch self {
    case .group: "Group"
    case .telehealth: "Telehealth"
    case .recording: "Recording"
    case .part2Disclosure: "Disclosure"
    }
  }
}
