extension SessionRule {
  /// The facilitator wasn't in another session at the same time.
  static let clinicianDoubleBooking = SessionRule(
    [.clinicianDoubleBooked], "The facilitator wasn't in another session at the same time.",
    source: "M83, M178, N2"
  ) { chart in
    guard let facilitator = chart.session.detail.facilitator?.clinician,
      let time = AttendedTime(leading: chart.session)
    else { return [] }
    let others = chart.surroundings.clinicianSessions[facilitator, default: []].filter {
      $0.session != chart.session.id && time.overlaps($0)
    }
    return others.map { other in
      Blocker(
        .clinicianDoubleBooked, stops: .session, field: "facilitator",
        message: "The facilitator was in session \(other.session) at the same time.",
        source: "M83, M178, N2", remedy: .session)
    }
  }
}
