import GroupCare

/// What stops a whole session because of one member.
extension MemberReading {
  func stopsSession(_ code: BlockerCode) -> Bool {
    switch code {
    case .attendanceUnaccounted: !reading.isCancelled && member.attendance.status == .unaccounted
    case .attendanceOpenInterval: !reading.isCancelled && reading.ended != nil && isStillIn
    default: isThere && stopsSessionByPresence(code)
    }
  }

  private func stopsSessionByPresence(_ code: BlockerCode) -> Bool {
    switch code {
    case .identityMissing: member.identityCheck == nil
    case .identityMismatch: member.identityCheck?.outcome == .mismatch
    case .identityRemote: isRemote && member.identityCheck?.outcome == .verified && lacksAnswers
    case .noteMissingParticipation: isBlank(.participation)
    case .noteMissingResponse: isBlank(.response)
    case .noteMissingObservations: isBlank(.observations)
    case .noteMissingRelevance: isBlank(.relevance)
    case .noteMissingGoal: goals.contains(where: lacksProgress)
    case .noteMissingHomework: chart.group.assignsHomework && isBlank(.homework)
    case .noteMissingRisk:
      [.ideation, .intent, .suicidePlan, .safetyPlan, .riskLevel, .riskTrend].contains(
        where: isBlank)
    case .noteMissingPlan: isBlank(.plan)
    case .noteMissingComplexity: isBlank(.complexityFactor) != isBlank(.complexityAccount)
    case .noteFiller: hasFiller
    case .noteRepeatsGroupNote: repeatsGroupNote
    case .noteNoGoalAddressed: !goals.isEmpty && goals.allSatisfy(isNotAddressed)
    case .noteUnsigned: signature == .none
    case .noteSignature: signature == .broken
    case .noteImported: signature == .imported && !reading.policy.acceptsImportedSignatures
    case .noteNotCoSigned: reading.lacksCoSignature(member.note)
    default: false
    }
  }

  private var isStillIn: Bool { presence?.intervals.contains { $0.left == nil } == true }

  private var lacksAnswers: Bool {
    guard let remote = member.identityCheck?.remote else { return true }
    let digits = remote.callBackNumber.filter(\.isNumber)
    let isAccompaniedByNobodyNamed =
      switch remote.company {
      case .alone: false
      case .others(let who): KnownTexts.isBlank(who)
      }
    return remote.location.isEmpty || digits.count != 10 || !remote.isEmergencyContactConfirmed
      || isAccompaniedByNobodyNamed
  }

  func text(_ field: ProgressNoteField) -> String { member.note.content[field] }
  private func isBlank(_ field: ProgressNoteField) -> Bool { KnownTexts.isBlank(text(field)) }

  private var goals: [GoalID] { facts.plan?.goals.map(\.id) ?? [] }
  private func isNotAddressed(_ goal: GoalID) -> Bool {
    text(.goalStatus(goal)) == "not-addressed"
  }

  // Every goal of the examples aims at a number.
  private func lacksProgress(_ goal: GoalID) -> Bool {
    let isWordy = KnownTexts.wordyMeasures.contains(text(.goalCurrent(goal)))
    return isBlank(.goalStatus(goal))
      || ((isBlank(.goalCurrent(goal)) || isWordy) && !isNotAddressed(goal))
  }

  /// Whether intent or a plan stands beside an answer that takes the risk lightly.
  var isRiskContradicted: Bool {
    let isInDanger = text(.intent) == "present" || text(.suicidePlan) == "present"
    return isInDanger
      && (text(.riskLevel) == "low" || text(.ideation) == "none"
        || text(.safetyPlan) == "not-needed")
  }

  private var narrative: [ProgressNoteField] {
    let hasWords = chart.group.assignsHomework && !text(.homework).contains(where: \.isNumber)
    return [.response, .observations, .relevance, .plan, .complexityAccount]
      + (hasWords ? [.homework] : [])
  }

  private var hasFiller: Bool {
    narrative.contains { KnownTexts.saysNothing(text($0)) }
      || goals.contains { KnownTexts.placeholders.contains(text(.goalCurrent($0))) }
  }

  private var repeatsGroupNote: Bool {
    let groupNote = chart.groupNote.content
    let said = GroupNoteField.allCases.filter { $0 != .attestation }
      .map { PlainWords.lowercased(groupNote[$0]) }
    return narrative.contains { field in
      let words = PlainWords.lowercased(text(field))
      return !words.isEmpty && !KnownTexts.saysNothing(text(field)) && said.contains(words)
    }
  }
}
