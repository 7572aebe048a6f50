extension ClaimRule {
  /// The member wasn't in another session at the same time.
  static let doubleBooking = ClaimRule(
    [.memberDoubleBooked], "The member wasn't in another session at the same time.",
    source: "M101, N2"
  ) { candidate in
    guard let time = candidate.attendedTime else { return [] }
    let others = candidate.encounter.billing.otherSessions.filter {
      $0.session != candidate.chart.session.id && time.overlaps($0)
    }
    return others.map { other in
      candidate.blocker(
        .memberDoubleBooked, field: "attendance",
        "This member was in session \(other.session) at the same time.", source: "M101, N2",
        remedy: .checkIn(candidate.client.id))
    }
  }
}
