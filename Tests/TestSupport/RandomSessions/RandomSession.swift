public import GroupCare

/// A session of a practice drawn at random, in which every rule is near its boundary now and then.
///
/// Most things are in order in most of them; how many aren't differs from session to session, so that
/// claims are made often, and rules meet in all combinations.
public struct RandomSession {
  /// The session and everything around it.
  public var session = ExampleSession()
  /// The day on which the gate is asked.
  public var today: CalendarDate

  /// Draws a session.
  ///
  /// - Parameters:
  ///   - seed: The seed of a whole run.
  ///   - number: Which session of that run.
  public init(seed: UInt64, number: Int) {
    today = .exampleToday
    var dice = Dice(seed: seed, number: number)
    let date = drawTimes(&dice)
    drawGroup(&dice)
    drawPeople(&dice)
    drawMembers(&dice, on: date)
    drawNotes(&dice, on: date)
    drawPayers(&dice, on: date)
    drawUnits(&dice, on: date)
    drawCare(&dice, on: date)
    drawPolicy(&dice, on: date)
    drawClaims(&dice, on: date)
    drawToday(&dice, on: date)
  }
}

extension RandomSession {
  /// When it was, how long, and how far it has come.
  private mutating func drawTimes(_ dice: inout Dice) -> CalendarDate {
    let date = dice.pick([
      CalendarDate.example(), .example("2026-03-31"), .example("2024-02-29"),
      .example("2025-12-31"),
      .example("2026-01-01"), .example("2026-11-01"),
      CalendarDate.example("2024-01-01").on(days: dice.number(0...1400)),
    ])
    let start = Timestamp(
      date: date, time: known(TimeOfDay(dice.usually("14:00", or: ["23:30", "00:00", "09:15"]))),
      offsetMinutes: dice.pick([-420, -480, 0, 330]))
    session.scheduledStart = start
    session.scheduledEnd = start.adding(minutes: dice.pick([45, 60, 90]))
    let started = start.adding(minutes: dice.usually(0, or: [-5, 3, 40]))
    let minutes = dice.pick([90, 90, 75, 60, 45, 44, 46, 120])
    let ended = Timestamp(
      milliseconds: started.milliseconds + Int64(dice.usually(minutes, or: [0, 1, 59]) * 60_000)
        + Int64(dice.usually(0, or: [1, 30_000, 59_999])),
      offsetMinutes: start.offsetMinutes)
    let closing = SessionState.Closing(by: Clinician.exampleCoordinator.id, at: ended)
    session.state = dice.usually(
      .documenting(started: started, ended: ended, attendanceClosed: closing),
      or: [
        .scheduled, .inSession(started: started),
        .documenting(started: started, ended: ended, attendanceClosed: nil),
        .documented(started: started, ended: ended, attendanceClosed: closing, closed: closing),
        .documented(started: started, ended: ended, attendanceClosed: closing, closed: closing),
        .cancelled(reason: "storm", closing),
      ])
    return started.wallDay
  }

  /// Start and end, as far as they are known; what is planned, before that.
  var span: (start: Timestamp, end: Timestamp) {
    switch session.state {
    case .scheduled, .cancelled: (session.scheduledStart, session.scheduledEnd)
    case .inSession(let started): (started, session.scheduledEnd)
    case .documenting(let started, let ended, _): (started, ended)
    case .documented(let started, let ended, _, _): (started, ended)
    }
  }

  private mutating func drawGroup(_ dice: inout Dice) {
    session.group.kind = dice.usually(
      dice.chance(15) ? .multipleFamily : .psychotherapy, or: [.psychoeducation, .support])
    session.group.assignsHomework = dice.chance(60)
    session.group.isPart2 = dice.isOdd()
  }

  /// Who led it, and who answers for whom.
  private mutating func drawPeople(_ dice: inout Dice) {
    let leader = Clinician.example {
      $0.credential = dice.usually($0.credential, or: [nil, .example("LCSW")])
      $0.npi = dice.usually($0.npi, or: [nil])
      $0.supervisor =
        dice.chance(80)
        ? nil : dice.usually(Clinician.exampleSupervisor.id, or: [.example("nobody")])
    }
    var supervisor = Clinician.exampleSupervisor
    supervisor.npi = dice.usually(supervisor.npi, or: [nil])
    supervisor.credential = dice.usually(supervisor.credential, or: [nil, leader.credential])
    // The record and the session can differ: who led it stands there as that person was then.
    let now = Clinician.example {
      $0.credential = dice.usually(leader.credential, or: [nil, .example("PhD")])
      $0.npi = dice.usually(leader.npi, or: [nil, $0.npi])
      $0.supervisor = leader.supervisor
    }
    session.clinicians = dice.usually(
      [now, .coFacilitator, supervisor], or: [[.coFacilitator, supervisor], [now]])
    var helper = Clinician.coFacilitator
    if dice.isOdd() { helper.credential = nil }
    if dice.isOdd() { helper.npi = nil }
    session.detail.facilitator = dice.usually(Facilitator(leader), or: [nil])
    session.detail.coFacilitator = dice.usually(Facilitator(helper), or: [nil])
    session.detail.platform = dice.usually(
      session.detail.platform,
      or: [nil, Platform(name: "  ", version: ""), Platform(name: "MEET-well", version: "")])
    session.detail.recording = dice.usually(.none, or: [.withConsent(reason: "supervision")])
    let responsible: ClinicianID? = dice.pick([
      nil, Clinician.exampleSupervisor.id, .example("nobody"),
    ])
    let place = dice.usually(PlaceOfService.office, or: [.example("22"), .example("52")])
    session.practice.sites = dice.usually(
      [
        Site(
          id: session.group.site, name: "Harbor Street", placeOfService: place,
          address: .example(), responsibleClinician: responsible)
      ], or: [[]])
    session.practice.billing = .example(npi: dice.usually(.example("1444444446"), or: [nil]))
    let (start, end) = span
    if dice.isOdd(), let leader = session.detail.facilitator?.clinician {
      session.surroundings.clinicianSessions[leader] = [
        otherSession(&dice, around: (start, end), on: start.wallDay)
      ]
    }
  }

  /// Another session that touches the time of this one, overlaps it, or doesn't.
  func otherSession(
    _ dice: inout Dice, around time: (start: Timestamp, end: Timestamp), on date: CalendarDate
  ) -> OtherSession {
    let intervals = (0..<dice.number(1...2)).map { _ in interval(&dice, around: time) }
    return OtherSession(
      session: dice.usually(.example("S-9"), or: [ExampleSession.id]),
      group: dice.pick([session.group.id, .example("other")]), dateOfService: dice.near(date),
      intervals: intervals, delivery: dice.pick(Delivery.allCases))
  }

  /// A stretch of time that begins or ends near the ends of another.
  func interval(
    _ dice: inout Dice, around time: (start: Timestamp, end: Timestamp)
  ) -> PresenceInterval {
    let minutes = dice.pick([0, 1, 10, 45])
    let start =
      switch dice.number(0...3) {
      case 0: time.end.adding(minutes: dice.number(-1...1))
      case 1: time.start.adding(minutes: dice.number(-1...1) - minutes)
      case 2: time.start.adding(minutes: dice.number(0...60))
      default: time.start.adding(minutes: -dice.number(120...400))
      }
    return known(PresenceInterval(joined: start, left: start.adding(minutes: minutes)))
  }
}
