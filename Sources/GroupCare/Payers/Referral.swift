/// A referral that a payer may want beside an authorization (M186).
public struct Referral: Hashable, Codable, Sendable, Protected {
  /// The practice's id.
  public let id: ReferralID
  /// Whom it is for.
  public let client: ClientID
  /// The payer that wants it.
  public let payer: PayerID
  /// Its number, as in REF*9F; empty when it has none.
  public let number: String
  /// Who referred.
  public let referrer: String
  /// The dates of service for which it holds.
  public let period: CalendarPeriod

  /// Makes a referral.
  public init(
    id: ReferralID, client: ClientID, payer: PayerID, number: String = "", referrer: String,
    period: CalendarPeriod
  ) {
    self.id = id
    self.client = client
    self.payer = payer
    self.number = number
    self.referrer = referrer
    self.period = period
  }
}
