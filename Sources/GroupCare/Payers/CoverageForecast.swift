/// How long what a payer grants lasts for one member of a group that meets every week (N15, M22,
/// M78): authorized units and days, units of the benefits, caps, and the coverage itself.
///
/// Every planned session is taken to be held, attended and billed; a planned date on which a unit is
/// claimed already counts once. Beyond the last row that a payer has its terms are taken to go on.
public struct CoverageForecast: Hashable, Sendable, Protected {
  /// The planned dates.
  public let dates: [CalendarDate]
  /// What runs out first; nothing when every planned session is covered.
  public let end: End?

  /// Where it ends.
  public struct End: Hashable, Sendable {
    /// What would stop the first session that isn't covered any more.
    public let code: BlockerCode
    /// What runs out, in few words that tell no diagnosis: `authorized units`, `8 units in 6 months`.
    public let limit: String
    /// The planned sessions before it.
    public let covered: Int
    /// The payer's row, or the practice's policy, that decided; nothing when it is neither.
    public let authority: Authority?
  }

  /// Looks ahead, or answers nothing when the group is never billed or the member pays.
  ///
  /// - Parameters:
  ///   - client: The member, enrolled or not yet.
  ///   - facts: What the payer's side knows of the member.
  ///   - group: The group.
  ///   - practice: The practice, whose policy holds where payers are silent.
  ///   - credential: The credential of who leads the group.
  ///   - first: The day from which on it meets; its weekday gives the dates.
  ///   - sessions: How many sessions are planned.
  public init?(
    of client: Client, facts: BillingFacts, in group: TherapyGroup, practice: PracticeProfile,
    credential: Credential? = nil, from first: CalendarDate, sessions: Int = 12
  ) {
    guard let code = group.kind.procedureCode,
      var course = Course(
        client: client, facts: facts, group: group, practice: practice, code: code,
        credential: credential)
    else { return nil }
    dates = group.dates(from: first, count: sessions)
    for (covered, date) in dates.enumerated() {
      guard let fault = course.hold(on: date) else { continue }
      end = End(
        code: fault.code, limit: fault.limit, covered: covered, authority: fault.authority)
      return
    }
    end = nil
  }

  /// The last planned date that is covered; nothing when none is.
  public var lastCovered: CalendarDate? {
    guard let end else { return dates.last }
    return end.covered == 0 ? nil : dates[end.covered - 1]
  }

  /// The first planned date that isn't covered; nothing when all of them are.
  public var firstUncovered: CalendarDate? { end.map { dates[$0.covered] } }

  /// `authorized units: runs out on 14 April, session 8 of 12`; empty when every session is covered.
  public var text: String {
    guard let end, let firstUncovered else { return "" }
    let last = lastCovered.map { "runs out on \($0.dayAndMonth), session \(end.covered)" }
    return "\(end.limit): "
      + (last ?? "nothing for \(firstUncovered.dayAndMonth), session 1") + " of \(dates.count)"
  }
}

/// The planned sessions of one member as they are held, one after the other.
private struct Course {
  struct Fault {
    let code: BlockerCode
    let limit: String
    var authority: Authority?
  }

  let client: Client
  var facts: BillingFacts
  let practice: PracticeProfile
  let code: ProcedureCode
  let place: PlaceOfService?
  let credential: Credential?
  let session: SessionID
  var terms: [PayerID: TermsInForce] = [:]

  init?(
    client: Client, facts: BillingFacts, group: TherapyGroup, practice: PracticeProfile,
    code: ProcedureCode, credential: Credential?
  ) {
    let isSelfPay = facts.coverages.contains { facts.payers[$0.payer]?.kind == .selfPay }
    guard !isSelfPay, let session = SessionID(group.id.text) else { return nil }
    self.client = client
    self.facts = facts
    self.practice = practice
    self.code = code
    self.credential = credential
    self.session = session
    place = practice.site(group.site)?.placeOfService
  }

  /// Holds the session of a date: its units are used, or it is said why none is left.
  mutating func hold(on date: CalendarDate) -> Fault? {
    guard let coverage = facts.coverage(on: date), let payer = facts.payers[coverage.payer] else {
      return Fault(code: .coverageNotInForce, limit: "coverage")
    }
    let question = MatrixQuestion(
      code: code, productLine: coverage.productLine, place: place, credential: credential)
    if let row = payer.row(for: question, on: date) {
      terms[payer.id] = TermsInForce(payer: payer, row: row, policy: practice.policy.terms)
    }
    guard let terms = terms[payer.id] else {
      return Fault(code: .payerNoRow, limit: "rows of the payer")
    }
    guard terms.ruling(on: \.isCovered)?.value == true else {
      return Fault(
        code: .payerNotCovered, limit: "group coverage", authority: .row(terms.reference))
    }
    let service = CountedService(
      facts: facts, coverage: coverage, terms: terms,
      diagnoses: client.diagnoses(on: date).prefix(12).map(\.code), date: date)
    let isClaimed = facts.claimedUnits.contains {
      $0.payer == payer.id && service.codes.contains($0.code) && $0.dateOfService == date
    }
    if isClaimed { return nil }
    if let fault = Self.fault(of: service) { return fault }
    if let used = service.usableAuthorizations.first {
      facts.unitsClaimed[used.id, default: 0] += 1
    }
    facts.claimedUnits.append(
      ClaimedUnit(
        session: session, payer: payer.id, code: terms.billedCode, dateOfService: date,
        diagnoses: service.diagnoses))
    return nil
  }

  private static func fault(of service: CountedService) -> Fault? {
    if service.benefits?.coversGroup == false {
      return Fault(code: .benefitGroup, limit: "group benefits")
    }
    if let demand = service.authorizationDemand, service.usableAuthorizations.isEmpty {
      let code = service.authorizationFault.0
      let limit = code == .authorizationUnits ? "authorized units" : "authorization"
      return Fault(code: code, limit: limit, authority: demand.authority)
    }
    if service.benefitUnitsUsedUp != nil {
      return Fault(code: .benefitUnits, limit: "units of the benefits")
    }
    return service.capReached.map {
      Fault(code: .capReached, limit: $0.value.amountText, authority: $0.authority)
    }
  }
}

extension TherapyGroup {
  /// Returns the first dates on which the group meets from a day on, once a week.
  public func dates(from first: CalendarDate, count: Int) -> [CalendarDate] {
    let days = Weekday.allCases
    guard let today = days.firstIndex(of: first.weekday), let meeting = days.firstIndex(of: weekday)
    else { return [] }
    let start = first.adding(days: (meeting - today + 7) % 7)
    return (0..<max(0, count)).map { start.adding(days: $0 * 7) }
  }
}

extension CalendarDate {
  /// `14 April`.
  fileprivate var dayAndMonth: String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return "\(day) \(months[month - 1])"
  }
}
