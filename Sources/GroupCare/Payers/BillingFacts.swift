/// What the record knows of one client that decides who pays for a session.
public struct BillingFacts: Hashable, Sendable, Protected {
  /// The coverages, the one to bill first.
  public let coverages: [Coverage]
  /// The payers of those coverages.
  public let payers: [PayerID: Payer]
  /// The authorizations.
  public let authorizations: [Authorization]
  /// The units claimed here so far, by authorization.
  public let unitsClaimed: [AuthorizationID: Int]
  /// The treatment plan; nothing while there is none.
  public let plan: TreatmentPlan?
  /// The family, for multiple-family groups.
  public let family: Family?

  /// Makes the facts of a client.
  public init(
    coverages: [Coverage] = [], payers: [PayerID: Payer] = [:],
    authorizations: [Authorization] = [], unitsClaimed: [AuthorizationID: Int] = [:],
    plan: TreatmentPlan? = nil, family: Family? = nil
  ) {
    self.coverages = coverages
    self.payers = payers
    self.authorizations = authorizations
    self.unitsClaimed = unitsClaimed
    self.plan = plan
    self.family = family
  }

  /// Returns the coverage in force on a date.
  public func coverage(on date: CalendarDate) -> Coverage? {
    coverages.first { $0.period.contains(date) }
  }

  /// Returns the authorization for a code with a payer that is in force on a date and has units left.
  public func authorization(
    for code: ProcedureCode, payer: PayerID, on date: CalendarDate
  ) -> Authorization? {
    authorizations.first {
      $0.code == code && $0.payer == payer
        && $0.unitsLeft(on: date, claimed: unitsClaimed[$0.id, default: 0]) > 0
    }
  }
}
