extension SessionOutlook {
  /// One thing to see to before a session.
  public enum Warning: Hashable, Sendable, Protected {
    /// Something ends, or has ended.
    case ending(Ending)
    /// A payer doesn't cover taking part from elsewhere.
    case uncovered(Uncovered)

    /// The member.
    public var client: ClientID {
      switch self {
      case .ending(let ending): ending.client
      case .uncovered(let uncovered): uncovered.client
      }
    }
  }

  /// Looks for what there is to warn of: what no longer holds on the day of the session, who isn't covered,
  /// and what ends within ``daysAhead``, the next first.
  ///
  /// - Parameters:
  ///   - today: The day on which it is asked.
  ///   - date: The day of the session.
  /// - Returns: The warnings, in that order.
  public func warnings(on today: CalendarDate, before date: CalendarDate) -> [Warning] {
    let near = endings.filter { $0.last <= today.adding(days: Self.daysAhead) || $0.last < date }
      .enumerated().sorted { ($0.element.last, $0.offset) < ($1.element.last, $1.offset) }
      .map(\.element)
    let expected = uncovered.filter(\.isExpected) + uncovered.filter { !$0.isExpected }
    return near.filter { $0.last < date }.map { .ending($0) }
      + expected.map { .uncovered($0) }
      + near.filter { $0.last >= date }.map { .ending($0) }
  }
}

extension SessionSummary {
  /// Returns what there is to warn of before the session begins; nothing once it has.
  public func warnings(on today: CalendarDate) -> [SessionOutlook.Warning] {
    state == "scheduled" ? outlook.warnings(on: today, before: date) : []
  }
}
