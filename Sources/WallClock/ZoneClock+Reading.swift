public import GroupCare

extension ZoneClock {
  /// Which of two instants is meant, or on which side of a gap.
  public enum Choice: Hashable, Sendable {
    /// The earlier instant; of a time that doesn't exist, the time before the clocks go forward.
    case earlier
    /// The later instant; of a time that doesn't exist, the time after the clocks went forward.
    case later
  }

  /// What a wall clock time comes to.
  public enum Reading: Hashable, Sendable {
    /// It exists once.
    case once(Timestamp)
    /// The clocks go back, and it exists twice.
    case twice(earlier: Timestamp, later: Timestamp)
    /// The clocks go forward, and it doesn't exist: the same time by the offsets before and after.
    case never(earlier: Timestamp, later: Timestamp)

    /// Returns the instant, or the chosen one; nothing while a choice is needed.
    public func resolved(_ choice: Choice?) -> Timestamp? {
      switch (self, choice) {
      case (.once(let only), _): only
      case (.twice(let earlier, _), .earlier), (.never(let earlier, _), .earlier): earlier
      case (.twice(_, let later), .later), (.never(_, let later), .later): later
      case (.twice, nil), (.never, nil): nil
      }
    }
  }

  /// Returns what a wall clock time comes to.
  public func read(_ date: CalendarDate, _ time: TimeOfDay) -> Reading {
    let instants = timestamps(date, time)
    switch (instants.first, instants.last) {
    case (let first?, let last?) where first == last: return .once(first)
    case (let first?, let last?): return .twice(earlier: first, later: last)
    default: return gap(date, time)
    }
  }

  /// Returns the instant of a wall clock time: the earlier of two, the later one of a gap.
  public func nearest(_ date: CalendarDate, _ time: TimeOfDay) -> Timestamp {
    switch read(date, time) {
    case .once(let only): only
    case .twice(let earlier, _): earlier
    case .never(_, let later): later
    }
  }

  /// The time by the offsets before and after the clocks go forward.
  private func gap(_ date: CalendarDate, _ time: TimeOfDay) -> Reading {
    let day: Int64 = 86_400_000
    let wall = Timestamp(date: date, time: time, offsetMinutes: 0).milliseconds
    let instants = [wall - day, wall + day]
      .map { timestamp(milliseconds: $0).offsetMinutes }
      .map { Timestamp(date: date, time: time, offsetMinutes: $0).milliseconds }
      .sorted()
      .map(timestamp(milliseconds:))
    return .never(earlier: instants[0], later: instants[1])
  }
}
