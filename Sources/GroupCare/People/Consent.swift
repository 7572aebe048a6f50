/// A consent that a client signed (M57, M61, R29, R31).
public struct Consent: Hashable, Codable, Sendable, Protected {
  /// The practice's id.
  public let id: ConsentID
  /// Who consented.
  public let client: ClientID
  /// To what.
  public let kind: Kind
  /// The group it is for; nothing for all of them.
  public let group: GroupID?
  /// The days for which it holds; the first is the day it was signed.
  public let period: CalendarPeriod
  /// When it was last gone through again, such as after a new member joined (R29).
  public let reaffirmedOn: CalendarDate?
  /// What it says.
  public let contents: Set<Content>
  /// The payers to whom a Part 2 consent allows disclosure; empty for every payer of the client.
  public let payers: Set<PayerID>

  /// What is consented to.
  public enum Kind: String, Codable, CaseIterable, Sendable {
    /// Treatment in a group.
    case group
    /// Taking part by video or telephone.
    case telehealth
    /// Being recorded.
    case recording
    /// Disclosure of records of a Part 2 programme to payers (R31).
    case part2Disclosure = "part-2-disclosure"
  }

  /// What a consent to telehealth must say (M57).
  public enum Content: String, Codable, CaseIterable, Sendable {
    /// That the group meets by video or telephone.
    case virtualFormat = "virtual-format"
    /// What can't be kept private.
    case privacyLimits = "privacy-limits"
    /// What happens in an emergency.
    case emergencyProcedures = "emergency-procedures"
  }

  /// Makes a consent.
  public init(
    id: ConsentID, client: ClientID, kind: Kind, group: GroupID? = nil, period: CalendarPeriod,
    reaffirmedOn: CalendarDate? = nil, contents: Set<Content> = [], payers: Set<PayerID> = []
  ) {
    self.id = id
    self.client = client
    self.kind = kind
    self.group = group
    self.period = period
    self.reaffirmedOn = reaffirmedOn
    self.contents = contents
    self.payers = payers
  }

  /// Whether it is for a group.
  public func isFor(_ group: GroupID) -> Bool { self.group == nil || self.group == group }
}
