/// A payer's approval of units of a code for one client (M75, M76).
public struct Authorization: Hashable, Codable, Sendable, Protected {
  /// The practice's id.
  public let id: AuthorizationID
  /// Whom it is for.
  public let client: ClientID
  /// Who gave it.
  public let payer: PayerID
  /// The payer's number, as in REF*G1.
  public let number: String
  /// The code it approves.
  public let code: ProcedureCode
  /// The units approved.
  public let units: Int
  /// The units used before the practice kept its claims here.
  public let unitsUsedBefore: Int
  /// The dates of service for which it holds.
  public let period: CalendarPeriod

  /// Makes an authorization; units below zero count as zero.
  public init(
    id: AuthorizationID, client: ClientID, payer: PayerID, number: String, code: ProcedureCode,
    units: Int, unitsUsedBefore: Int = 0, period: CalendarPeriod
  ) {
    self.id = id
    self.client = client
    self.payer = payer
    self.number = number
    self.code = code
    self.units = max(0, units)
    self.unitsUsedBefore = max(0, unitsUsedBefore)
    self.period = period
  }

  /// Returns the units left once that many were claimed here; zero outside the period.
  public func unitsLeft(on date: CalendarDate, claimed: Int) -> Int {
    period.contains(date) ? max(0, units - unitsUsedBefore - claimed) : 0
  }
}
