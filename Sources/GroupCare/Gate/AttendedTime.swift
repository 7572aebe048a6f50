/// Stretches of time in which somebody was in one place, to be held against others.
struct AttendedTime {
  private let stretches: [Range<Int64>]

  /// The time of a member inside a session; what is still open goes on to the end, or the planned end.
  init(_ presence: Presence, in session: Session) {
    guard let started = session.started else {
      stretches = []
      return
    }
    let start = started.milliseconds
    let end = (session.ended ?? session.scheduledEnd).milliseconds
    stretches = presence.intervals.compactMap { interval in
      let from = max(interval.joined.milliseconds, start)
      let to = min(interval.left?.milliseconds ?? end, end)
      return from < to ? from..<to : nil
    }
  }

  /// The time of who led a session, from its start on; nothing before it started.
  init?(leading session: Session) {
    guard let started = session.started else { return nil }
    self.init(Presence(joined: started), in: session)
  }

  /// Whether any of it falls into a span; spans that only touch share no time.
  func overlaps(from start: Timestamp, to end: Timestamp) -> Bool {
    stretches.contains { $0.lowerBound < end.milliseconds && start.milliseconds < $0.upperBound }
  }

  /// Whether any of it falls into another session.
  func overlaps(_ other: OtherSession) -> Bool {
    other.intervals.contains { interval in
      interval.left.map { overlaps(from: interval.joined, to: $0) } ?? false
    }
  }
}

extension ClaimCandidate {
  /// The time the member was in this session.
  var attendedTime: AttendedTime? {
    encounter.attendance.status.presence.map { AttendedTime($0, in: chart.session) }
  }
}
