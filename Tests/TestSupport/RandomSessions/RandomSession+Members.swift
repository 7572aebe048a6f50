import GroupCare

/// Who is on the roster, who came, when and from where.
extension RandomSession {
  private static let names = [
    ("Maria", "Alvarez"), ("Wei", "Chenkov"), ("David", "Okonkwo"), ("Anna", "Petrovska"),
    ("Ngozi", "Lindgren"), ("Tomas", "Ferreira"),
  ]

  mutating func drawMembers(_ dice: inout Dice, on date: CalendarDate) {
    let count = dice.pick([1, 2, 3, 3, 4, 5])
    session.members = (0..<count).map { index in
      let (given, family) = Self.names[index]
      var client = Client.example("C-\(index + 1)", given, family)
      client.phone = .example("555-010-014\(index)")
      client.birthDate = birthDate(&dice, on: date)
      client.diagnoses = diagnoses(&dice, on: date)
      var member = ExampleMember(client)
      member.status = status(&dice)
      drawPlace(&dice, &member)
      return member
    }
    drawFamilies(&dice)
  }

  /// Somebody who has a birthday the day before, that day or the day after, or any other.
  private func birthDate(_ dice: inout Dice, on date: CalendarDate) -> CalendarDate {
    let years = dice.pick([12, 17, 18, 40, 64, 65])
    return date.on(days: dice.number(-1...1)).adding(months: -12 * years)
  }

  private func diagnoses(_ dice: inout Dice, on date: CalendarDate) -> [Diagnosis] {
    let codes = [
      "F60.3", "F50.20", "F95.2", "Z63.8", "O90.6", "F50.2", "F64.9", "F50.01", "F60.33", "F32.1",
    ]
    let count = dice.usually(dice.number(1...2), or: [0, 3, 12, 13, 14])
    return (0..<count).map { index in
      Diagnosis(
        code: .example(dice.usually(codes[index % 5], or: codes)), label: "as worded",
        period: dice.period(around: date))
    }
  }

  private func status(_ dice: inout Dice) -> AttendanceStatus {
    if dice.chance(12) {
      return dice.usually(.noShow, or: [.unaccounted, .cancelled, .absent(.ill)])
    }
    let (start, end) = span
    guard dice.chance(30) else { return .present(presence([(start, end)])) }
    let length = max(0, start.minutes(until: end))
    let half = start.adding(minutes: length / 2)
    switch dice.number(0...6) {
    case 0: return .present(presence([(start.adding(minutes: dice.number(0...50)), end)]))
    case 1:
      let minutes = dice.about(dice.pick([30, 45, 60, length / 2, 1]))
      return .present(presence([(start, start.adding(minutes: max(0, minutes)))]))
    case 2: return .present(presence([(start, half), (half.adding(minutes: 7), end)]))
    case 3: return .present(presence([(start.adding(minutes: -20), end.adding(minutes: 20))]))
    case 4: return .present(presence([(end, end.adding(minutes: 5))]))
    case 5:
      let late = Timestamp(
        milliseconds: start.milliseconds + 1, offsetMinutes: start.offsetMinutes)
      return .present(presence([(late, half), (half, end)]))
    default:
      return dice.isOdd() ? .present(presence([(start, nil)])) : .present(presence([(start, end)]))
    }
  }

  /// A presence of stretches, of which those that would end before they begin are left out.
  private func presence(_ stretches: [(Timestamp, Timestamp?)]) -> Presence {
    let intervals = stretches.compactMap { PresenceInterval(joined: $0.0, left: $0.1) }
    let rest = PresenceInterval(joined: span.start, left: span.start)
    let presence = NonEmpty(intervals).flatMap { try? Presence($0) }
    return presence ?? known(rest.flatMap { try? Presence(NonEmpty($0)) })
  }

  private func drawPlace(_ dice: inout Dice, _ member: inout ExampleMember) {
    member.isWalkIn = dice.isOdd()
    member.delivery = dice.chance(60) ? .inPerson : dice.pick([.video, .video, .audioOnly])
    let isRemote = member.delivery.isRemote
    member.whereabouts =
      isRemote ? dice.usually(dice.pick([.home, .elsewhere]), or: [nil, .site]) : .site
    let remote = RemoteCheck.example(
      location: dice.usually("4 Mill Lane", or: ["", "  "]),
      callBackNumber: dice.usually("555-010-0142", or: ["", "555-010-014"]),
      isEmergencyContactConfirmed: !dice.isOdd(),
      company: dice.usually(.alone, or: [.others("a sister"), .others(" ")]),
      audioOnlyReason: dice.pick(["", KnownTexts.reasons[0], KnownTexts.reasons[1], "tbd"]))
    member.identityCheck = dice.usually(
      .example(remote: isRemote ? dice.usually(remote, or: [nil]) : nil),
      or: [nil, .example(outcome: .mismatch, remote: remote)])
  }

  /// In a multiple-family group nearly everybody is of a family, of one with several there or alone.
  private mutating func drawFamilies(_ dice: inout Dice) {
    guard session.group.kind == .multipleFamily || dice.chance(3) else { return }
    let ids = session.members.map(\.client.id)
    let houses = ids.map { _ in dice.number(0...1) }
    let lists = (0...1).map { house in
      let own = zip(ids, houses).filter { $0.1 == house }.map(\.0)
      return dice.usually(own, or: [Array(own.reversed()), [], Array(own.dropFirst())])
    }
    for index in session.members.indices where !dice.isOdd() {
      let house = houses[index]
      session.members[index].family = Family(
        id: .example("F-\(house)"), name: "house \(house)", members: lists[house])
    }
  }
}
