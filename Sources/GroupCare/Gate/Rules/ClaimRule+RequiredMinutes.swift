extension ClaimRule {
  /// The member was there for as many minutes, and for as large a share of the session, as the payer
  /// asks.
  static let requiredMinutes = ClaimRule(
    [.minutesTooFew, .minutesShare],
    "The member was there for as many minutes, and for as large a share of the session, as the "
      + "payer asks.",
    source: "M107, M110, M111, N3, R11"
  ) { candidate in
    guard let minutes = candidate.minutes.value, let length = candidate.sessionMinutes else {
      return []
    }
    var blockers: [Blocker] = []
    if let fewest = candidate.ruling(on: \.minimumMinutes), minutes < fewest.value {
      blockers.append(
        candidate.blocker(
          .minutesTooFew, field: "attendance",
          "The member was there for \(minutes.counted("minute")); \(fewest.value) are asked.",
          source: "M107, M110, R11", remedy: .checkIn(candidate.client.id),
          authority: fewest.authority))
    }
    if let smallest = candidate.ruling(on: \.minimumShare), length > 0 {
      let share = minutes * 100 / length
      if share < smallest.value {
        blockers.append(
          candidate.blocker(
            .minutesShare, field: "attendance",
            "The member was there for \(share)% of the session; \(smallest.value)% is asked.",
            source: "M111, R11", remedy: .checkIn(candidate.client.id),
            authority: smallest.authority))
      }
    }
    return blockers
  }
}

extension ClaimCandidate {
  /// The whole minutes the session lasted; nothing before its end.
  var sessionMinutes: Int? { chart.session.ended.flatMap { chart.session.minutes(now: $0) } }
}
