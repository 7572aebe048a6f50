extension SessionChart {
  /// Returns the whole minutes a member was there, clipped to the session (M101, N3).
  ///
  /// Zero for everyone who wasn't present and before the session starts; while it runs, an open
  /// interval counts to now.
  public func minutesPresent(of encounter: Encounter, now: Timestamp) -> Int {
    guard let presence = encounter.attendance.status.presence, let started = session.started else {
      return 0
    }
    return presence.minutes(from: started, to: session.ended ?? now)
  }

  /// Returns the whole minutes a member was there in a session that is over; zero in any other.
  public func minutesPresent(of encounter: Encounter) -> Int {
    guard let ended = session.ended else { return 0 }
    return minutesPresent(of: encounter, now: ended)
  }

  /// When members are due: at the start, and never before the planned one, since nobody knows that a session was
  /// started early.
  public var due: Timestamp {
    session.started.map { max($0, session.scheduledStart) } ?? session.scheduledStart
  }

  /// Whether a member joined after they were ``due`` and the practice's minutes of grace (M103).
  public func isLate(_ encounter: Encounter) -> Bool {
    guard let presence = encounter.attendance.status.presence else { return false }
    return presence.joined > due.adding(minutes: practice.policy.graceMinutes)
  }

  /// Whether a member left for good before the end less the practice's minutes of grace (M103).
  public func leftEarly(_ encounter: Encounter) -> Bool {
    guard let left = encounter.attendance.status.presence?.left else { return false }
    let end = session.ended ?? session.scheduledEnd
    return left < end.adding(minutes: -practice.policy.graceMinutes)
  }
}
