import GroupCare

/// Claims that stand or were taken back, and the day on which the gate is asked.
extension RandomSession {
  mutating func drawClaims(_ dice: inout Dice, on date: CalendarDate) {
    for member in session.members where dice.isOdd() {
      session.claims.append(
        ClaimRecord(
          id: .example("CLM-\(member.client.id)"), session: ExampleSession.id,
          client: member.client.id, payer: .example("northstar"), payerName: "northstar",
          batch: .example("B-1"), dateOfService: date,
          line: ServiceLine(
            controlNumber: "LINE1", code: .groupPsychotherapy, modifiers: LineModifiers(),
            placeOfService: .office, charge: Money(cents: 7200), diagnosisPointers: [1]),
          diagnoses: [.example("F60.3")],
          authorization: dice.pick([nil] + member.authorizations.map(\.id)),
          minutesPresent: 90, renderingProvider: Clinician.example().id,
          state: dice.pick([.written, .voided]), madeAt: .example(at: "17:00")))
    }
  }

  /// The day of the session, or one on which something is about to end, or just ended.
  mutating func drawToday(_ dice: inout Dice, on date: CalendarDate) {
    today = date.on(days: dice.pick([0, 1, 3, 20]))
    guard dice.chance(50) else { return }
    let rows = session.members.flatMap(\.payers).flatMap(\.rows)
    let filing = rows.compactMap(\.terms.timelyFilingDays).flatMap { days in
      [date.on(days: days), date.on(days: days - 14)]
    }
    let facts = session.members.map(\.billing)
    let ends =
      facts.flatMap { $0.consents.compactMap(\.period.last) }
      + facts.flatMap { $0.authorizations.compactMap(\.period.last) }
    let days = filing + ends + ends.map { $0.on(days: -30) }
    if !days.isEmpty { today = dice.pick(days).on(days: dice.number(-1...1)) }
  }
}
