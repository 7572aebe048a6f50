import GroupCare

/// Consents, plans, screenings, and what else the members had.
extension RandomSession {
  mutating func drawCare(_ dice: inout Dice, on date: CalendarDate) {
    for index in session.members.indices {
      var member = session.members[index]
      member.plan = plan(&dice, member.plan, on: date)
      member.facts.consents = consents(&dice, of: member, on: date)
      // Of two on one day nobody can say which was the last.
      member.facts.screenings = (0..<dice.usually(1, or: [0, 2])).map { number in
        Screening(
          id: .example("SCR-\(index)-\(number)"), client: member.client.id,
          group: dice.usually(session.group.id, or: [.example("other")]),
          heldOn: date.on(days: dice.pick([-60, 0]) + (number == 0 ? 0 : 1)),
          by: Clinician.example().id, isSuitable: !dice.isOdd(), guidelinesGiven: !dice.isOdd())
      }
      if dice.isOdd() || dice.chance(10) {
        member.facts.individualServices = (1...dice.number(1...2)).map {
          service(&dice, $0, on: date)
        }
      }
      if dice.isOdd() || dice.chance(10) {
        member.facts.otherSessions = (0...dice.number(0...1)).map { _ in
          otherSession(&dice, around: span, on: date)
        }
      }
      session.members[index] = member
    }
    for client in session.members.map(\.client.id) + [.example("C-99")] {
      session.surroundings.joined[client] =
        dice.isOdd() ? dice.near(date) : date.on(days: -300)
    }
    session.surroundings.enrolments = ["torres", "osei"].flatMap { person in
      dice.some(["northstar", "evergreen"], 70).map { payer in
        PayerEnrolment(
          id: .example("ENR-\(person)-\(payer)"), clinician: .example(person),
          payer: .example(payer), period: dice.period(around: date))
      }
    }
  }

  private func plan(
    _ dice: inout Dice, _ old: TreatmentPlan?, on date: CalendarDate
  ) -> TreatmentPlan? {
    guard let old, !dice.isOdd() else { return nil }
    let ages = [0, 1, 30, 90, 365].map { date.on(days: -dice.about($0)) }
    return TreatmentPlan(
      id: old.id, client: old.client,
      signedOn: dice.chance(85) ? date.on(days: -20) : dice.pick(ages),
      reviewedOn: dice.chance(85) ? nil : dice.pick(ages), namesGroup: !dice.isOdd(),
      rationale: dice.usually(
        old.rationale, or: ["", " "] + KnownTexts.nothing + KnownTexts.oneWord),
      goals: old.goals)
  }

  private func consents(
    _ dice: inout Dice, of member: ExampleMember, on date: CalendarDate
  ) -> [Consent] {
    Consent.Kind.allCases.flatMap { kind in
      (0..<dice.usually(1, or: [0, 2])).map { number in
        let period = dice.period(around: date, short: 6)
        return Consent(
          id: .example("CON-\(member.client.id)-\(kind.rawValue)-\(number)"),
          client: member.client.id, kind: kind,
          group: dice.pick([nil, session.group.id, dice.usually(nil, or: [.example("other")])]),
          period: period,
          reaffirmedOn: dice.usually(nil, or: [dice.near(date), period.first]),
          contents: kind == .telehealth
            ? Set(Consent.Content.allCases).subtracting(dice.usually([], or: [[.privacyLimits]]))
            : [],
          payers: dice.usually([], or: [[.example("northstar")], [.example("evergreen")]]))
      }
    }
  }

  private func service(_ dice: inout Dice, _ number: Int, on date: CalendarDate)
    -> IndividualService
  {
    let time = interval(&dice, around: span)
    return known(
      IndividualService(
        id: .example("IND-\(number)"), client: .example("C-1"), clinician: .example("lindqvist"),
        code: .example(dice.pick(["90834", "90837", "99417"])),
        modifiers: dice.usually([.example("59")], or: [[], [.example("XE")]]),
        delivery: dice.pick(Delivery.allCases),
        dateOfService: dice.chance(60)
          ? date
          : dice.pick([date.back(months: 6), date.back(months: 12), date.back(months: 1)])
            .on(days: dice.number(-1...1)),
        started: time.joined, ended: time.left ?? time.joined, isDocumented: !dice.isOdd()))
  }

  mutating func drawPolicy(_ dice: inout Dice, on date: CalendarDate) {
    var policy = PracticePolicy()
    let size = session.members.count { $0.status.presence != nil }
    if dice.isOdd() { policy.largeGroupFrom = max(1, dice.about(size)) }
    policy.acceptsImportedSignatures = dice.isOdd()
    policy.needsConsent = dice.chance(50)
    policy.needsPlan = dice.chance(50)
    policy.needsScreening = dice.chance(40)
    policy.needsCoSignature = dice.chance(30)
    policy.lateSignatureHours = dice.pick([24, 48])
    policy.prolongedServiceCodes = dice.pick([[], [.example("99417")]])
    policy.nearIdentityPercent = dice.usually(50, or: [1, 25, 75, 100])
    policy.nearIdentityRun = dice.usually(25, or: [4, 7, 8, 9])
    policy.sameWordsPercent = dice.usually(70, or: [1, 25, 50, 100])
    policy.shortestComparedWords = dice.usually(20, or: [0, 28, 30, 32])
    let said = terms(&dice, on: date)
    policy.terms = dice.usually(PracticePolicy.standardTerms, or: [said, PayerTerms()])
    session.practice.policy = policy
    drawOverrides(&dice)
  }

  private mutating func drawOverrides(_ dice: inout Dice) {
    for index in session.members.indices where dice.isOdd() {
      session.members[index].overrides = dice.some(BlockerCode.allCases.filter(\.isSoft)).map {
        known(
          Override(
            $0, reason: KnownTexts.reasons[0], by: Clinician.example().id,
            at: .example(at: "17:00")))
      }
    }
  }
}
