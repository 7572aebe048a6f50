import GroupCare

/// What was granted and what is used of it.
extension RandomSession {
  mutating func drawUnits(_ dice: inout Dice, on date: CalendarDate) {
    for index in session.members.indices {
      var member = session.members[index]
      let payers = member.payers.map(\.id)
      if dice.chance(60) {
        member.facts.claimedUnits = units(&dice, of: member, on: date)
      }
      member.authorizations = authorizations(&dice, of: member, on: date)
      for authorization in member.authorizations where dice.chance(50) {
        member.unitsClaimed[authorization.id] = dice.number(0...4)
      }
      member.facts.benefits = benefits(&dice, of: member, on: date)
      if dice.chance(40) {
        member.facts.referrals = [
          Referral(
            id: .example("REF-\(index)"), client: member.client.id, payer: dice.pick(payers),
            referrer: "a doctor", period: dice.period(around: date))
        ]
      }
      session.members[index] = member
    }
  }

  /// Units on days that a cap's span just holds, or just doesn't.
  private func units(
    _ dice: inout Dice, of member: ExampleMember, on date: CalendarDate
  ) -> [ClaimedUnit] {
    let weekday = Weekday.allCases.firstIndex(of: date.weekday) ?? 0
    let days = [
      date, date.previous, date.next, date.on(days: -weekday), date.on(days: -weekday - 1),
      date.on(days: 6 - weekday), date.on(days: 7 - weekday), date.back(months: 6),
      date.back(months: 6).next, date.back(months: 1), date.back(months: 1).next,
      date.back(months: 12), date.back(months: 12).next,
      known(CalendarDate(year: date.year, month: 1, day: 1)),
      known(CalendarDate(year: date.year - 1, month: 12, day: 31)),
    ]
    return (0..<dice.number(0...5)).map { number in
      ClaimedUnit(
        session: dice.usually(.example("S-0\(number)"), or: [ExampleSession.id]),
        payer: dice.usually(
          member.coverages.first?.payer ?? .example("northstar"), or: [.example("evergreen")]),
        code: dice.usually(
          session.group.kind.procedureCode ?? .groupPsychotherapy,
          or: [.example("G0410"), .multipleFamily, .groupPsychotherapy]),
        dateOfService: dice.pick(days),
        diagnoses: dice.some(["F60.3", "F32.1", "F50.20"].map { .example($0) }))
    }
  }

  private func authorizations(
    _ dice: inout Dice, of member: ExampleMember, on date: CalendarDate
  ) -> [Authorization] {
    (0..<dice.pick([0, 1, 1, 2])).map { number in
      Authorization(
        id: .example("AUTH-\(member.client.id)-\(number)"), client: member.client.id,
        payer: dice.usually(
          member.coverages.first?.payer ?? .example("northstar"), or: [.example("evergreen")]),
        number: "PA\(number)",
        code: dice.chance(90)
          ? session.group.kind.procedureCode ?? .groupPsychotherapy
          : dice.pick([.example("90837"), .example("G0410")]),
        units: dice.pick([12, 5, 4, 3, 2, 1, 0]), unitsUsedBefore: dice.pick([0, 0, 1, 2]),
        period: dice.period(around: date, short: 35))
    }
  }

  private func benefits(
    _ dice: inout Dice, of member: ExampleMember, on date: CalendarDate
  ) -> [Benefits] {
    let year = known(
      CalendarPeriod(
        first: known(CalendarDate(year: date.year, month: 1, day: 1)),
        last: CalendarDate(year: date.year, month: 12, day: 31)))
    return (0..<dice.pick([0, 1, 1, 2])).compactMap { number in
      guard let coverage = member.coverages.first else { return nil }
      return Benefits(
        id: .example("BEN-\(member.client.id)-\(number)"),
        coverage: dice.usually(coverage.id, or: [.example("COV-other")]),
        year: dice.usually(year, or: [dice.period(around: date)]),
        // Of two answers of one day nobody can say which came last.
        checkedOn: date.on(days: -40 * (number + 1) * dice.pick([1, -1])),
        coversGroup: !dice.isOdd(), coversVirtual: dice.usually(true, or: [false, nil]),
        unitsAllowed: dice.usually(nil, or: [0, 1, 2, 3, 4, 5]),
        unitsUsedBefore: dice.pick([0, 0, 1]),
        needsAuthorization: dice.usually(nil, or: [true, false]))
    }
  }
}
