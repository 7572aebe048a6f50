extension ClaimRule {
  /// Where the payer's row or the benefits ask for it, an authorization for the code is in force on
  /// the date of service and has a unit left; the last unit and an end within 30 days are remarked on.
  static let authorization = ClaimRule(
    [
      .authorizationMissing, .authorizationExpired, .authorizationNotYetValid,
      .authorizationUnits, .authorizationOtherCode,
    ], remarks: [.authorizationLastUnit, .authorizationExpiresSoon],
    "Where the payer's row or the benefits ask for it, an authorization for the code is in force on "
      + "the date of service and has a unit left; the last unit and an end within 30 days are "
      + "remarked on.",
    source: "M15, M20, M40, M75, M76, M77, M78, M79, M80, M189"
  ) { candidate in
    guard let counted = candidate.counted, let demand = counted.authorizationDemand,
      counted.usableAuthorizations.isEmpty
    else { return [] }
    let (code, message, source) = counted.authorizationFault
    return [
      candidate.blocker(
        code, field: "authorization", message, source: source,
        remedy: .client(candidate.client.id), authority: demand.authority)
    ]
  } remark: { candidate in
    guard let counted = candidate.counted else { return [] }
    let usable = counted.usableAuthorizations
    let left = usable.map { counted.facts.unitsLeft(of: $0, on: counted.date) }.reduce(0, +)
    var remarks: [Remark] = []
    if left == 1 {
      remarks.append(
        candidate.remark(
          .authorizationLastUnit, "This session uses the last authorized unit.",
          source: "M77, M78"))
    }
    if !usable.isEmpty, let last = counted.lastAuthorizedDay, last >= candidate.today,
      last <= candidate.today.adding(days: 30)
    {
      remarks.append(
        candidate.remark(
          .authorizationExpiresSoon, "The authorization ends on \(last).", source: "M78"))
    }
    return remarks
  }
}

extension CountedService {
  /// The authorizations of the payer for the code, whatever their days and units.
  private var ownAuthorizations: [Authorization] {
    facts.authorizations.filter { $0.payer == coverage.payer && codes.contains($0.code) }
  }

  /// The last day of the authorizations that hold on the date or later; nothing when they go on.
  fileprivate var lastAuthorizedDay: CalendarDate? {
    ownAuthorizations.map(\.period).filter { $0.last.map { $0 >= date } ?? true }
      .max { $0.ends(before: $1) }?.last
  }

  /// Why none of the authorizations covers the service.
  var authorizationFault: (BlockerCode, String, String) {
    let own = ownAuthorizations
    let inForce = own.filter { $0.period.contains(date) }
    if !inForce.isEmpty {
      let units = inForce.map(\.units).reduce(0, +).counted("authorized unit")
      return (.authorizationUnits, "Of \(units), none is left for \(date).", "M77, M79")
    }
    if let ended = own.compactMap(\.period.last).filter({ $0 < date }).max() {
      return (.authorizationExpired, "The last authorization ended on \(ended).", "M79, M189")
    }
    if let first = own.map(\.period.first).min() {
      return (
        .authorizationNotYetValid, "The authorization doesn't hold before \(first).", "M79"
      )
    }
    let others = facts.authorizations.filter { $0.payer == coverage.payer }
    if let other = others.first(where: { $0.period.contains(date) }) ?? others.first {
      return (
        .authorizationOtherCode,
        "The authorization is for \(other.code) alone; \(terms.row.code) needs its own.", "M75"
      )
    }
    return (
      .authorizationMissing, "This payer wants an authorization; none is on record.", "M20, M40"
    )
  }
}
