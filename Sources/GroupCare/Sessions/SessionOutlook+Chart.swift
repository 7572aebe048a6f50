extension SessionOutlook {
  /// Looks at the members of a session; once it is over there is nothing to look forward to.
  init(_ chart: SessionChart) {
    switch chart.session.state {
    case .scheduled, .inSession: break
    case .documenting, .documented, .cancelled:
      self.init()
      return
    }
    self.init(
      endings: chart.encounters.flatMap(chart.endings),
      uncovered: chart.encounters.compactMap(chart.uncovered))
  }
}

extension SessionChart {
  /// Whether somebody may take part from elsewhere: a platform is named for it.
  private var hasPlatform: Bool { group.platform != nil || session.detail.platform != nil }

  fileprivate func endings(of member: Encounter) -> [SessionOutlook.Ending] {
    let ends: [(SessionOutlook.Matter, CalendarDate?)] = [
      (.authorization, authorizationEnd(of: member)),
      (.groupConsent, consentEnd(of: member, to: .group)),
      (
        .telehealthConsent,
        hasPlatform || member.attendance.delivery.isRemote
          ? consentEnd(of: member, to: .telehealth) : nil
      ),
      (.disclosureConsent, disclosureEnd(of: member)),
    ]
    let horizon = session.dateOfService.adding(days: SessionOutlook.daysAhead)
    return ends.compactMap { matter, last in
      guard let last, last <= horizon else { return nil }
      return SessionOutlook.Ending(client: member.client.id, matter: matter, last: last)
    }
  }

  private func authorizationEnd(of member: Encounter) -> CalendarDate? {
    switch authorizationStanding(of: member) {
    case .left(_, let last): last
    case .ended(let last): last
    case .notApplicable, .notAsked, .missing, .usedUp, .ahead: nil
    }
  }

  private func consentEnd(of member: Encounter, to kind: Consent.Kind) -> CalendarDate? {
    guard practice.policy.needsConsent else { return nil }
    return end(of: member.billing.consents.filter { $0.kind == kind && $0.isFor(group.id) })
  }

  private func disclosureEnd(of member: Encounter) -> CalendarDate? {
    guard group.isPart2, let payer = billedPayer(of: member) else { return nil }
    return end(
      of: member.billing.consents.filter { consent in
        consent.kind == .part2Disclosure && consent.isFor(group.id)
          && (consent.payers.isEmpty || consent.payers.contains(payer.id))
      })
  }

  /// The last day of consents that follow one another, or of the last one that ended before.
  private func end(of consents: [Consent]) -> CalendarDate? {
    let (periods, day) = (consents.map(\.period), session.dateOfService)
    guard periods.contains(where: { $0.contains(day) }) else {
      return periods.compactMap(\.last).filter { $0 < day }.max()
    }
    return periods.lastDay(coveredFrom: day)
  }

  /// The payer of the session; nothing where the client pays.
  private func billedPayer(of member: Encounter) -> Payer? {
    guard group.isBillable, let coverage = member.billing.coverage(on: session.dateOfService),
      let payer = member.billing.payers[coverage.payer], payer.kind != .selfPay
    else { return nil }
    return payer
  }

  /// Asks the rules of the gate about a member as if taking part from elsewhere, or as expected.
  fileprivate func uncovered(_ member: Encounter) -> SessionOutlook.Uncovered? {
    let isExpected = member.attendance.delivery.isRemote
    switch member.attendance.status {
    case .unaccounted, .present: break
    case .absent, .noShow, .cancelled: return nil
    }
    guard billedPayer(of: member) != nil, isExpected || hasPlatform else { return nil }
    var imagined = member
    if !isExpected { imagined.attendance = Attendance(expected: .video, at: .home) }
    let candidate = ClaimCandidate(chart: self, encounter: imagined, today: session.dateOfService)
    let found = (ClaimRule.virtualDelivery.check(candidate) + ClaimRule.benefits.check(candidate))
      .map(\.code)
    if found.contains(.payerVirtual) || found.contains(.benefitVirtual) {
      return SessionOutlook.Uncovered(
        client: member.client.id, delivery: .video, isExpected: isExpected)
    }
    guard found.contains(.payerAudioOnly) else { return nil }
    return SessionOutlook.Uncovered(
      client: member.client.id, delivery: .audioOnly, isExpected: true)
  }
}
