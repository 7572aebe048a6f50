/// A client's policy with a payer.
public struct Coverage: Hashable, Codable, Sendable, Protected {
  /// The practice's id.
  public let id: CoverageID
  /// Whose coverage it is.
  public let client: ClientID
  /// Who pays.
  public let payer: PayerID
  /// The id on the card; empty for self-pay.
  public let memberIdentifier: String
  /// The group or policy number on the card; empty when there is none.
  public let groupNumber: String
  /// The product line, as the payer's matrix names it (M36); empty when the payer has but one.
  public let productLine: String
  /// The client's name as on the card, which can differ from the legal name (C42).
  public let nameOnCard: PersonName
  /// Who holds the policy.
  public let holder: Holder
  /// The days on which it is in force.
  public let period: CalendarPeriod

  /// Who holds a policy.
  public enum Holder: Hashable, Codable, Sendable, Protected {
    /// The client.
    case client
    /// Somebody else, of whom the client is a dependent.
    case other(Subscriber)
  }

  /// Makes a coverage.
  public init(
    id: CoverageID, client: ClientID, payer: PayerID, memberIdentifier: String,
    groupNumber: String = "", productLine: String = "", nameOnCard: PersonName, holder: Holder,
    period: CalendarPeriod
  ) {
    self.id = id
    self.client = client
    self.payer = payer
    self.memberIdentifier = memberIdentifier
    self.groupNumber = groupNumber
    self.productLine = productLine
    self.nameOnCard = nameOnCard
    self.holder = holder
    self.period = period
  }
}

extension Coverage {
  /// Reads a coverage; those of before payers had product lines name none.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      id: try values.value(.id), client: try values.value(.client),
      payer: try values.value(.payer), memberIdentifier: try values.value(.memberIdentifier),
      groupNumber: try values.value(.groupNumber),
      productLine: try values.value(.productLine, earlier: ""),
      nameOnCard: try values.value(.nameOnCard), holder: try values.value(.holder),
      period: try values.value(.period))
  }
}
