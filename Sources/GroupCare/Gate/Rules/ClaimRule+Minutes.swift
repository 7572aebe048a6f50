extension ClaimRule {
  /// The member was there for at least a minute of the session.
  static let minutes = ClaimRule(
    [.minutesNone], "The member was there for at least a minute of the session.",
    source: "M101, M106, N2"
  ) { $0.minutes.blockers }
}

extension ClaimCandidate {
  var minutes: Finding<Int> {
    let minutes = chart.minutesPresent(of: encounter)
    guard minutes > 0 else {
      return blocked(
        .minutesNone, field: "attendance", "This member has no minute inside the session.",
        source: "M101, M106, N2", remedy: .checkIn(client.id))
    }
    return .found(minutes)
  }
}
