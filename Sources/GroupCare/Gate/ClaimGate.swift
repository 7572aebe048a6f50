/// The proof that one member's encounter met every rule, and the only thing a ``Claim`` is made of.
///
/// Made by ``ClaimGate`` alone, of an encounter of a ``DocumentedSession``; immutable, not
/// `Codable`, never stored.
public struct ClaimReadyEncounter: Hashable, Sendable, Protected {
  /// The session.
  public let session: SessionID
  /// The client.
  public let client: Client
  /// The date of service.
  public let dateOfService: CalendarDate
  /// The whole minutes the client was there; above zero.
  public let minutesPresent: Int
  /// What the claim says.
  public let basis: ClaimBasis
  /// The soft rules that a person overrode and that would stop it otherwise.
  public let overrides: [Override]
  private let seal: ClaimSeal

  fileprivate init(
    _ candidate: ClaimCandidate, basis: ClaimBasis, minutes: Int, overrides: [Override]
  ) {
    session = candidate.chart.session.id
    client = candidate.client
    dateOfService = candidate.dateOfService
    minutesPresent = minutes
    self.basis = basis
    self.overrides = overrides
    seal = ClaimSeal()
  }
}

/// What only this file can make: without it no extension elsewhere forges the proof.
private struct ClaimSeal: Hashable, Sendable {}

/// Why an encounter is no claim and never will be, without anything being wrong.
public enum NotBillable: Hashable, Sendable {
  /// The member wasn't there (M106).
  case notPresent
  /// The family is billed on another member (R6).
  case billedOnFamilyMember(ClientID)
  /// The member pays (M173).
  case selfPay
}

/// The second step of the gate: one encounter of a documented session, with its payer's rules.
public struct ClaimGate: Sendable {
  let rules: [ClaimRule]
  private let today: CalendarDate

  /// What the gate answers.
  public enum Outcome: Hashable, Sendable {
    /// Every rule is met: here is the proof.
    case ready(ClaimReadyEncounter)
    /// Rules aren't met: here is every reason, in the order of the rules.
    case blocked(NonEmpty<Blocker>)
    /// There is nothing to bill.
    case notBillable(NotBillable)
    /// It is billed: a claim of it stands, and no second one is made (M138).
    case claimed(ClaimRecord)
  }

  /// Makes the gate: the domain's own rules always, and more besides.
  ///
  /// - Parameters:
  ///   - today: The day on which it is asked, by the practice's calendar; deadlines count from it.
  ///   - additional: Rules that need what the domain doesn't know, such as whether a name can be
  ///     written in X12 (C42).
  public init(on today: CalendarDate, additional: [ClaimRule] = []) {
    self.today = today
    rules = ClaimRule.all + additional
  }

  /// Judges the encounter of a client in a documented session.
  ///
  /// An encounter with a standing claim has no proof, so that no second claim can be made of it; once
  /// that claim was taken back it is judged anew.
  ///
  /// - Returns: The outcome, or nothing when the session has no such client.
  public func evaluate(_ client: ClientID, of session: DocumentedSession) -> Outcome? {
    session.chart.encounter(of: client).map {
      evaluate($0, in: session.chart, SessionWording(session.chart))
    }
  }

  /// Returns what will stop a member's claim once the session is documented: the same rules, without
  /// a proof.
  public func forecast(_ encounter: Encounter, in chart: SessionChart) -> Forecast {
    forecast(candidate(encounter, in: chart, SessionWording(chart)))
  }

  /// The same of a candidate that was put together already.
  func forecast(_ candidate: ClaimCandidate) -> Forecast { foresee(candidate).forecast }

  /// The same, and what would stop the claim had nobody overridden it.
  func foresee(_ candidate: ClaimCandidate) -> (forecast: Forecast, overridden: [Blocker]) {
    if let claim = candidate.claim { return (.claimed(claim), []) }
    if let reason = candidate.notBillable { return (.notBillable(reason), []) }
    let isOver = candidate.chart.session.ended != nil
    let (standing, overridden) = judge(candidate)
    // Minutes are known only when the session is over.
    let known = standing.filter { isOver || $0.code != .minutesNone }
    return (NonEmpty(known).map { .blocked($0) } ?? .clear, overridden)
  }

  /// What will stop a member's claim.
  public enum Forecast: Hashable, Sendable {
    /// Nothing, as things stand.
    case clear
    /// These.
    case blocked(NonEmpty<Blocker>)
    /// There will be nothing to bill.
    case notBillable(NotBillable)
    /// It is billed already.
    case claimed(ClaimRecord)
  }

  /// Returns what is worth knowing of an encounter and stops no claim; nothing of who wasn't there.
  public func remarks(on encounter: Encounter, in chart: SessionChart) -> [Remark] {
    remarks(on: candidate(encounter, in: chart, SessionWording(chart)))
  }

  func remarks(on candidate: ClaimCandidate) -> [Remark] {
    candidate.notBillable == nil ? rules.flatMap { $0.remark(candidate) } : []
  }

  func candidate(
    _ encounter: Encounter, in chart: SessionChart, _ wording: SessionWording
  ) -> ClaimCandidate {
    ClaimCandidate(
      chart: chart, encounter: encounter, today: today,
      findings: wording.findings(of: encounter.client.id))
  }

  private func evaluate(
    _ encounter: Encounter, in chart: SessionChart, _ wording: SessionWording
  ) -> Outcome {
    let candidate = candidate(encounter, in: chart, wording)
    if let claim = candidate.claim { return .claimed(claim) }
    if let reason = candidate.notBillable { return .notBillable(reason) }
    let (standing, overridden) = judge(candidate)
    if let blockers = NonEmpty(standing) { return .blocked(blockers) }
    guard let basis = ClaimBasis(candidate), let minutes = candidate.minutes.value else {
      preconditionFailure("a rule of ClaimRule.all answers for every part of ClaimBasis")
    }
    let overrides = encounter.overrides.filter { made in
      overridden.contains { $0.code == made.code }
    }
    let ready = ClaimReadyEncounter(
      candidate, basis: basis, minutes: minutes, overrides: overrides)
    return .ready(ready)
  }

  /// Asks every rule: what stops the claim, and what would, had a person not decided otherwise.
  private func judge(
    _ candidate: ClaimCandidate
  ) -> (standing: [Blocker], overridden: [Blocker]) {
    var (standing, overridden): ([Blocker], [Blocker]) = ([], [])
    for blocker in rules.flatMap({ $0.check(candidate) }) {
      let isDecided = candidate.encounter.overrides.contains { $0.code == blocker.code }
      if blocker.isOverridable, isDecided {
        overridden.append(blocker)
      } else {
        standing.append(blocker)
      }
    }
    return (standing, overridden)
  }
}

extension ClaimCandidate {
  /// The claim that stands.
  var claim: ClaimRecord? { chart.claim(of: client.id) }

  /// The member on whom this member's family is billed; nothing outside multiple-family groups.
  ///
  /// Only those whose record names the family count, and when its list names none of them the first
  /// of the roster stands for it: however the lists contradict each other, a family is billed once.
  private var billedFamilyMember: ClientID? {
    guard chart.group.kind == .multipleFamily, let family = encounter.billing.family else {
      return nil
    }
    let present = chart.present.filter { $0.billing.family?.id == family.id }.map(\.client.id)
    // Once billed, a family stays billed on that member, whatever its list says by now.
    if let billed = present.first(where: { chart.claim(of: $0) != nil }) { return billed }
    return family.billedMember(among: present) ?? present.first
  }

  var notBillable: NotBillable? {
    guard encounter.isPresent else { return .notPresent }
    if let billed = billedFamilyMember, billed != client.id {
      return .billedOnFamilyMember(billed)
    }
    if let coverage = coverageInForce,
      encounter.billing.payers[coverage.payer]?.kind == .selfPay
    {
      return .selfPay
    }
    return nil
  }
}
