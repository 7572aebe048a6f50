extension ClaimRule {
  /// A member who took part from home was seen in person as often as the payer wants it; off while
  /// payer and practice are silent.
  static let inPersonVisit = ClaimRule(
    [.inPersonVisitMissing],
    "A member who took part from home was seen in person as often as the payer wants it; off while "
      + "payer and practice are silent.",
    source: "R17"
  ) { candidate in
    let attendance = candidate.encounter.attendance
    guard attendance.delivery.isRemote, attendance.whereabouts == .home,
      let visits = candidate.terms?.ruling(on: \.inPersonVisit)
    else { return [] }
    let isFirst = candidate.isFirstFromElsewhere
    let months = isFirst ? visits.value.monthsBeforeFirst : visits.value.monthsBetween
    guard !candidate.wasSeenInPerson(within: months) else { return [] }
    let service = isFirst ? "the first service" : "this service"
    return [
      candidate.blocker(
        .inPersonVisitMissing, field: "in-person",
        "No visit in person lies in the \(months) months before \(service) at home.",
        source: "R17", remedy: .client(candidate.client.id), authority: visits.authority)
    ]
  }
}

extension ClaimCandidate {
  private var otherServices: [(date: CalendarDate, delivery: Delivery)] {
    encounter.billing.otherSessions.map { ($0.dateOfService, $0.delivery) }
      + encounter.billing.individualServices.map { ($0.dateOfService, $0.delivery) }
  }

  /// Of earlier remote services it isn't known from where; each counts as one from home.
  fileprivate var isFirstFromElsewhere: Bool {
    !otherServices.contains { $0.delivery.isRemote && $0.date < dateOfService }
  }

  fileprivate func wasSeenInPerson(within months: Int) -> Bool {
    otherServices.contains { service in
      service.delivery == .inPerson && service.date <= dateOfService
        && service.date.adding(months: months) >= dateOfService
    }
  }
}
