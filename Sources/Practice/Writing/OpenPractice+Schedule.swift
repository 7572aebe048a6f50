public import GroupCare
internal import Store
public import WallClock

extension OpenPractice {
  /// Returns the next days on which a group meets and has no session yet.
  ///
  /// - Parameters:
  ///   - group: The group.
  ///   - day: The first day that counts; today unless given.
  ///   - count: How many.
  /// - Returns: The days; fewer only at the end of ten years.
  /// - Throws: ``PracticeError/unknown(_:id:)``.
  public func nextDates(
    of group: GroupID, from day: CalendarDate? = nil, count: Int
  ) throws(PracticeError) -> [CalendarDate] {
    let weekday = try self.group(group).weekday
    let taken = Set(try sessions(of: group).filter { $0.state != "cancelled" }.map(\.date))
    var date = day ?? now().date
    var dates: [CalendarDate] = []
    // Of a group that meets weekly, ten years ahead are more than anyone plans.
    for _ in 0..<3660 where dates.count < count {
      if date.weekday == weekday, !taken.contains(date) { dates.append(date) }
      date = date.adding(days: 1)
    }
    return dates
  }

  /// Plans a session of a group.
  ///
  /// - Parameters:
  ///   - id: The group.
  ///   - date: The day.
  ///   - time: When it starts by the practice's clock; the group's own time unless given.
  ///   - choice: Which instant is meant on a day on which the clock shows that time twice or never.
  /// - Returns: The new session's id.
  /// - Throws: ``PracticeError/ambiguousTime(_:)`` when a choice is needed (C46),
  ///   ``PracticeError/alreadyExists(_:id:)`` when the group meets then already.
  @discardableResult
  public func scheduleSession(
    group id: GroupID, date: CalendarDate, time: TimeOfDay? = nil,
    choosing choice: ZoneClock.Choice? = nil
  ) throws(PracticeError) -> SessionID {
    try require(.coordinator, or: .clinician)
    return try PracticeError.named {
      let group = try group(id)
      let reading = zone.read(date, time ?? group.startTime)
      guard let start = reading.resolved(choice) else { throw PracticeError.ambiguousTime(reading) }
      let end = zone.timestamp(
        milliseconds: start.adding(minutes: group.plannedMinutes).milliseconds)
      let existing = try sessions(of: id)
      if let same = existing.first(where: { $0.start == start && $0.state != "cancelled" }) {
        throw PracticeError.alreadyExists(.session, id: same.session.text)
      }
      let roll = try roll()
      let detail = SessionDetail(
        facilitator: roll.clinicians[group.facilitator].map { Facilitator($0) },
        coFacilitator: group.coFacilitator.flatMap { roll.clinicians[$0] }.map {
          Facilitator($0)
        }, platform: group.platform)
      guard
        let session = Session(
          id: try newSessionID(id, on: date), group: id, start: start, end: end, detail: detail)
      else { throw PracticeError.inconsistent(.group, id: id.text) }
      try create(session, in: roll)
      return session.id
    }
  }

  /// Takes a planned session back, in which nothing was recorded yet.
  ///
  /// The store keeps what it holds, so the session stays in the record as a cancelled one.
  ///
  /// - Throws: ``PracticeError/inUse(_:id:)`` once something was recorded in it.
  @discardableResult
  public func takeBackSession(_ id: SessionID) throws(PracticeError) -> OpenSession {
    try require(.coordinator, or: .clinician)
    return try changing(id) { writing in
      guard writing.chart.isUntouched else { throw PracticeError.inUse(.session, id: id.text) }
      let change = SessionChange.cancel(reason: "planned by mistake")
      try writing.chart.apply(change, context)
      writing.log.append(
        line(change.logAction, "session/\(id)", reason: "planned by mistake"))
    }
  }

  private func create(_ session: Session, in roll: Roll) throws {
    let records = SessionRecords(
      session: Versioned(value: session, revision: 0, place: 0), factsRevision: 0)
    let chart = try roll.chart(records, elsewhere: elsewhere(roll), verifier: verifier())
    var batch = try batch([line("session.schedule", "session/\(session.id)")])
    batch.revisions = [try self.records.revision(session, base: 0)]
    batch.facts = [
      try self.records.facts(
        SessionSummary(chart, report: GateReport(chart, gate: gate)), read: 0)
    ]
    do {
      try commit(batch)
    } catch is StaleSession {
      throw PracticeError.alreadyExists(.session, id: session.id.text)
    } catch StoreError.newerRevision {
      throw PracticeError.alreadyExists(.session, id: session.id.text)
    }
  }

  /// The group's id and the day, and a number when there is a session of that name.
  private func newSessionID(_ group: GroupID, on date: CalendarDate) throws -> SessionID {
    let base = "\(String(group.text.prefix(24)))-\(date.iso)"
    for number in 1..<1000 {
      guard let id = SessionID(number == 1 ? base : "\(base)-\(number)") else { break }
      if try records.read(Session.self, id.text) == nil { return id }
    }
    throw PracticeError.damaged
  }
}
