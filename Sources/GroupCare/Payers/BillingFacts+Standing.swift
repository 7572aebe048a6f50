extension BillingFacts {
  /// Says how the coverage stands on a day.
  public func coverageStanding(on date: CalendarDate) -> CoverageStanding {
    guard let coverage = coverage(on: date) else {
      let ahead = coverages.map(\.period.first).filter { $0 > date }.min()
      return ahead.map { .ahead($0) } ?? coverages.compactMap(\.period.last).max().map {
        .ended($0)
      }
        ?? .missing
    }
    let payer = payers[coverage.payer]
    let name = payer?.name ?? coverage.payer.text
    if payer?.kind == .selfPay { return .selfPay(payer: name) }
    return .inForce(payer: name, last: coverages.map(\.period).lastDay(coveredFrom: date))
  }

  /// Says how the authorization for what a group is billed with stands on a day.
  ///
  /// - Parameters:
  ///   - group: The group; nothing for somebody who is in none.
  ///   - client: Whose facts these are.
  ///   - practice: The practice, whose policy holds where payers are silent.
  ///   - credential: The credential of who leads the group.
  ///   - date: The day.
  /// - Returns: The standing.
  public func authorizationStanding(
    in group: TherapyGroup?, of client: Client, practice: PracticeProfile,
    credential: Credential? = nil, on date: CalendarDate
  ) -> AuthorizationStanding {
    guard let group, let code = group.kind.procedureCode, let coverage = coverage(on: date),
      payers[coverage.payer]?.kind != .selfPay
    else { return .notApplicable }
    let service = service(
      in: group, of: client, practice: practice, credential: credential, on: date)
    let isAsked = service?.authorizationDemand != nil
    let codes = service?.codes ?? [code]
    let own = authorizations.filter { $0.payer == coverage.payer && codes.contains($0.code) }
    let usable = own.filter { unitsLeft(of: $0, on: date) > 0 }
    if !usable.isEmpty {
      let left = usable.map { unitsLeft(of: $0, on: date) }.reduce(0, +)
      // One that follows at once is waited for by nobody.
      let periods = own.filter { unitsLeft(of: $0, on: $0.period.first) > 0 }.map(\.period)
      return .left(left, last: periods.lastDay(coveredFrom: date))
    }
    guard isAsked else { return .notAsked }
    if own.contains(where: { $0.period.contains(date) }) { return .usedUp }
    if let first = own.map(\.period.first).filter({ $0 > date }).min() { return .ahead(first) }
    return own.compactMap(\.period.last).max().map { .ended($0) } ?? .missing
  }

  /// Returns a service of a group on a day as its payer counts units; nothing when the group is never
  /// billed, or no row of the payer covers it.
  func service(
    in group: TherapyGroup, of client: Client, practice: PracticeProfile, credential: Credential?,
    on date: CalendarDate
  ) -> CountedService? {
    guard let code = group.kind.procedureCode, let coverage = coverage(on: date),
      let payer = payers[coverage.payer]
    else { return nil }
    let question = MatrixQuestion(
      code: code, productLine: coverage.productLine,
      place: practice.site(group.site)?.placeOfService, credential: credential)
    guard let row = payer.row(for: question, on: date) else { return nil }
    let terms = TermsInForce(payer: payer, row: row, policy: practice.policy.terms)
    guard terms.ruling(on: \.isCovered)?.value == true else { return nil }
    return CountedService(
      facts: self, coverage: coverage, terms: terms,
      diagnoses: client.diagnoses(on: date).prefix(12).map(\.code), date: date)
  }
}

extension SessionChart {
  /// Says how a member's authorization stands on the date of service, as the payer's row asks for one
  /// (M77, M79).
  public func authorizationStanding(of member: Encounter) -> AuthorizationStanding {
    member.billing.authorizationStanding(
      in: group, of: member.client, practice: practice,
      credential: session.detail.facilitator?.credential, on: session.dateOfService)
  }
}
