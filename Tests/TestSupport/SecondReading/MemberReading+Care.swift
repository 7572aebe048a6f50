import GroupCare

/// Consent, plan, screening, and what else the member had that day.
extension MemberReading {
  private var isConsentAsked: Bool { reading.policy.needsConsent }

  private func consents(to kind: Consent.Kind) -> [Consent] {
    facts.consents.filter {
      $0.kind == kind && ($0.group == nil || $0.group == chart.group.id)
    }
  }

  /// When a consent was gone through last by the day of the session.
  private func affirmed(_ consent: Consent) -> CalendarDate {
    guard let again = consent.reaffirmedOn, again <= date else { return consent.period.first }
    return max(again, consent.period.first)
  }

  /// Of those in force the one gone through last.
  func consent(to kind: Consent.Kind) -> Consent? {
    let holding = consents(to: kind).filter { date.isIn($0.period) }
    return holding.first { one in holding.allSatisfy { affirmed($0) <= affirmed(one) } }
  }

  private func ranOut(_ kind: Consent.Kind) -> Bool {
    consents(to: kind).contains { ($0.period.last ?? date) < date }
  }

  private func lacks(_ kind: Consent.Kind) -> Bool {
    isConsentAsked && isAsked(kind) && consent(to: kind) == nil
  }

  private func isAsked(_ kind: Consent.Kind) -> Bool {
    switch kind {
    case .group: true
    case .telehealth: isRemote
    case .recording: chart.session.detail.recording != .none
    case .part2Disclosure: false
    }
  }

  func isMissing(_ kind: Consent.Kind) -> Bool { lacks(kind) && !ranOut(kind) }

  var isConsentExpired: Bool {
    [.group, .telehealth, .recording].contains { lacks($0) && ranOut($0) }
  }

  var isConsentOpenAgain: Bool {
    guard isConsentAsked, let consent = consent(to: .group) else { return false }
    return chart.surroundings.joined.contains { other, day in
      other != member.client.id && affirmed(consent) < day && day <= date
    }
  }

  var isTelehealthConsentShort: Bool {
    guard isConsentAsked, isRemote, let consent = consent(to: .telehealth) else { return false }
    return consent.contents.count < 3
  }

  var doesConsentEndSoon: Bool {
    guard isConsentAsked else { return false }
    return [Consent.Kind.group, .telehealth].contains { kind in
      isAsked(kind) && isSoon(consent(to: kind)?.period.last, within: 30)
    }
  }

  /// Whether a day is today or one of the next.
  func isSoon(_ day: CalendarDate?, within days: Int) -> Bool {
    guard let day else { return false }
    return (0...days).contains { reading.today.on(days: $0) == day }
  }

  var isDisclosureForbidden: Bool {
    guard chart.group.isPart2, let payer = coverage?.payer else { return false }
    return !consents(to: .part2Disclosure).contains { consent in
      date.isIn(consent.period)
        && (consent.period.last.map { reading.today <= $0 } ?? true)
        && (consent.payers.isEmpty || consent.payers.contains(payer))
    }
  }

  private var plan: TreatmentPlan? { facts.plan }

  func isPlanFaulty(_ code: BlockerCode) -> Bool {
    guard reading.policy.needsPlan else { return false }
    guard let plan else { return code == .planMissing }
    return switch code {
    case .planNotSignedYet: date < plan.signedOn
    case .planNoGroupModality: !plan.namesGroup
    case .planNoRationale: KnownTexts.isNoReason(plan.rationale)
    case .planNoGoals: plan.goals.isEmpty
    default: false
    }
  }

  var isReviewOverdue: Bool {
    guard let plan, let days = rowSays(\.planReviewDays) else { return false }
    let looked = [plan.signedOn, plan.reviewedOn].compactMap(\.self).filter { $0 <= date }
    return !looked.isEmpty && !looked.contains { date <= $0.on(days: days) }
  }

  func isScreeningFaulty(_ code: BlockerCode) -> Bool {
    let cameBefore = facts.otherSessions.contains {
      $0.group == chart.group.id && $0.dateOfService < date
    }
    guard reading.policy.needsScreening, !cameBefore else { return false }
    let held = facts.screenings.filter { $0.group == chart.group.id && $0.heldOn <= date }
    guard let last = held.first(where: { one in held.allSatisfy { $0.heldOn <= one.heldOn } })
    else { return code == .screeningMissing }
    return switch code {
    case .screeningNotSuitable: !last.isSuitable
    case .screeningNoGuidelines: last.isSuitable && !last.guidelinesGiven
    default: false
    }
  }

  var lacksAudioReason: Bool {
    guard delivery == .audioOnly,
      rowSays(\.needsAudioOnlyReason) ?? rowSays(\.isAudioOnlyCovered) == true
    else { return false }
    return KnownTexts.isNoReason(member.identityCheck?.remote?.audioOnlyReason ?? "")
  }

  var isVisitMissing: Bool {
    guard isRemote, member.attendance.whereabouts == .home, let terms = rowSays(\.inPersonVisit)
    else { return false }
    let services =
      facts.otherSessions.map { ($0.dateOfService, $0.delivery) }
      + facts.individualServices.map { ($0.dateOfService, $0.delivery) }
    let isFirst = !services.contains { $0.1 != .inPerson && $0.0 < date }
    let months = isFirst ? terms.monthsBeforeFirst : terms.monthsBetween
    return !services.contains { day, delivery in
      delivery == .inPerson && day <= date && date <= day.on(months: months)
    }
  }

  // What else there was that day.

  var servicesThatDay: [IndividualService] {
    facts.individualServices.filter { $0.dateOfService == date }
  }

  var overlapsService: Bool {
    facts.individualServices.contains { service in
      time.contains { $0.shares(Span(service.started, service.ended)) }
    }
  }

  var isServiceModifierMissing: Bool {
    guard case .individualNeeds(let modifier)? = rowSays(\.sameDay) else { return false }
    return servicesThatDay.contains {
      !$0.modifiers.contains(modifier)
        && !reading.policy.prolongedServiceCodes.contains($0.code)
    }
  }

  var isDoubleBooked: Bool {
    facts.otherSessions.contains { other in
      other.session != chart.session.id
        && other.intervals.contains { interval in
          time.contains { $0.shares(Span(interval.joined, interval.left)) }
        }
    }
  }

  private var firstSignatures: [Timestamp] {
    [
      chart.groupNote.signed == nil ? nil : chart.groupNote.record.signature,
      member.note.signed == nil ? nil : member.note.record.signature,
    ].compactMap { $0?.statement.signedAt }
  }

  var isSignedTooLate: Bool {
    guard let days = rowSays(\.signatureDays) else { return false }
    return firstSignatures.contains { date.on(days: days) < $0.wallDay }
  }

  var isSignedLate: Bool {
    guard let ended = reading.ended else { return false }
    let hours = Int64(reading.policy.lateSignatureHours)
    return firstSignatures.contains {
      ended.milliseconds + hours * 60 * 60 * 1000 < $0.milliseconds
    }
  }
}
