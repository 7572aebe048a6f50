extension ClaimRule {
  /// What the member had alone that day overlaps no minute of the group, has a signed note of its own,
  /// and is paid beside the group, with the modifier on the individual code where one is wanted.
  static let sameDay = ClaimRule(
    [.sameDayOverlap, .sameDayNotPaid, .sameDayModifierMissing, .sameDayNotDocumented],
    "What the member had alone that day overlaps no minute of the group, has a signed note of its own, "
      + "and is paid beside the group, with the modifier on the individual code where one is wanted.",
    source: "M74, M143, R4"
  ) { candidate in
    let sameDay = candidate.individualServicesThatDay
    return candidate.overlaps + candidate.refusal(of: sameDay)
      + sameDay.filter { !$0.isDocumented }.map { service in
        candidate.sameDayBlocker(
          .sameDayNotDocumented, service,
          "The individual service \(service.code) of that day has no signed note of its own.")
      }
  }
}

extension ClaimCandidate {
  /// What the client had alone on the date of service.
  var individualServicesThatDay: [IndividualService] {
    encounter.billing.individualServices.filter { $0.dateOfService == dateOfService }
  }

  /// Looks at every service there is: one across midnight is of another day.
  fileprivate var overlaps: [Blocker] {
    guard let time = attendedTime else { return [] }
    return encounter.billing.individualServices
      .filter { time.overlaps(from: $0.started, to: $0.ended) }
      .map { service in
        sameDayBlocker(
          .sameDayOverlap, service,
          "The individual service \(service.code) overlaps this member's time in the group.")
      }
  }

  fileprivate func refusal(of services: [IndividualService]) -> [Blocker] {
    guard let first = services.first, let terms, let sameDay = terms.ruling(on: \.sameDay) else {
      return []
    }
    switch sameDay.value {
    case .allowed: return []
    case .notPaid:
      return [
        sameDayBlocker(
          .sameDayNotPaid, first,
          "This payer doesn't pay the group on a day with an individual service.",
          authority: sameDay.authority)
      ]
    case .individualNeeds(let modifier):
      // A prolonged service is an addition to another line, which is the one that carries it.
      let prolonged = chart.practice.policy.prolongedServiceCodes
      return services.filter { !$0.modifiers.contains(modifier) && !prolonged.contains($0.code) }
        .map { service in
          sameDayBlocker(
            .sameDayModifierMissing, service,
            "That day's \(service.code) needs \(modifier); it goes there, never on \(terms.row.code).",
            authority: sameDay.authority)
        }
    }
  }

  fileprivate func sameDayBlocker(
    _ code: BlockerCode, _ service: IndividualService, _ message: String,
    authority: Authority? = nil
  ) -> Blocker {
    blocker(
      code, field: "individual-service.\(service.id)", message, source: "M74, M143, R4",
      remedy: .client(client.id), authority: authority)
  }
}
