extension ClaimCandidate {
  /// What is known of the encounter, in the order in which the rules need it.
  var facts: [GateReasoning.Fact] {
    let terms = terms
    let row = terms.map { Authority.row($0.reference).text } ?? ""
    return [
      fact("date of service", dateOfService.iso),
      fact("group", "\(chart.group.title), \(chart.group.kind.label)"),
      fact("attendance", attendanceFact),
      fact("code", billedCode?.text),
      fact("coverage", coverageFact),
      fact("payer's row", terms?.reference.text),
      fact("row reviewed", terms?.row.reviewed.iso),
      fact("benefits", benefitsFact),
      fact("authorization", authorizationFact),
      fact("place of service", placeOfService.value?.text),
      fact("modifiers", terms.map { words(modifiers(by: $0).map(\.text)) }, by: row),
      fact("diagnoses", words(client.diagnoses(on: dateOfService).map(\.code.text))),
      fact("plan", planFact),
      fact("consents", words(consentKinds)),
      fact("rendering", providers.value?.rendering.clinician.text),
      fact("supervising", providers.value?.supervising?.clinician.text),
      fact("charge", (charge.value ?? nil)?.text),
      fact("added", addOnFact, by: row),
      fact("asked on", today.iso),
    ]
  }

  private func fact(_ name: String, _ value: String?, by authority: String = "")
    -> GateReasoning.Fact
  {
    GateReasoning.Fact(name: name, value: value ?? "", authority: authority)
  }

  private func words(_ words: [String]) -> String { words.joined(separator: " ") }

  private var attendanceFact: String {
    let attendance = encounter.attendance
    guard attendance.isPresent else { return "not there" }
    let place = attendance.whereabouts.map { " from \($0.rawValue)" } ?? ""
    let how =
      attendance.delivery == .inPerson ? "in the room" : attendance.delivery.rawValue + place
    let minutes = chart.minutesPresent(of: encounter)
    return "\(minutes) \(minutes == 1 ? "minute" : "minutes"), \(how)"
  }

  private var coverageFact: String? {
    guard let coverage = coverageInForce else { return nil }
    let payer = encounter.billing.payers[coverage.payer]?.name ?? coverage.payer.text
    let line = coverage.productLine.isEmpty ? "" : " \(coverage.productLine)"
    let end = coverage.period.last.map { " to \($0)" } ?? ""
    return "\(coverage.id): \(payer)\(line) from \(coverage.period.first)\(end)"
  }

  private var benefitsFact: String? {
    guard let benefits else { return nil }
    let units = benefits.unitsAllowed.map {
      ", \($0) units, \(benefits.unitsUsedBefore) used before"
    }
    return
      "checked \(benefits.checkedOn), group \(benefits.coversGroup ? "covered" : "not covered")"
      + (units ?? "")
  }

  private var authorizationFact: String? {
    guard let counted, let found = counted.usableAuthorizations.first else { return nil }
    return "\(found.id), \(counted.facts.unitsLeft(of: found, on: dateOfService)) units left"
      + (found.period.last.map { ", to \($0)" } ?? "")
  }

  /// What the factor is stays in the note.
  private var addOnFact: String? {
    guard coveredTerms != nil else { return nil }
    return isComplexityBilled
      ? "\(ProcedureCode.interactiveComplexity), interactive complexity" : "nothing"
  }

  private var planFact: String? {
    encounter.billing.plan.map { plan in
      let count = plan.goals.count
      let reviewed = plan.reviewedOn.map { ", reviewed \($0)" } ?? ""
      return "\(plan.id), signed \(plan.signedOn)\(reviewed), "
        + "\(count) \(count == 1 ? "goal" : "goals")"
    }
  }

  private var consentKinds: [String] {
    encounter.billing.consents.filter {
      $0.period.contains(dateOfService) && $0.isFor(chart.group.id)
    }.map(\.kind.rawValue)
  }
}
