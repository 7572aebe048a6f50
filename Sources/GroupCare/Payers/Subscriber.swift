/// The holder of a policy under which a client is a dependent.
public struct Subscriber: Hashable, Codable, Sendable, Protected {
  /// The name as on the card.
  public let name: PersonName
  /// The birth date.
  public let birthDate: CalendarDate
  /// The sex the payer has on record.
  public let sex: AdministrativeSex
  /// The address; the client's own when nothing.
  public let address: PostalAddress?
  /// What the client is to the subscriber.
  public let relationship: Relationship

  /// What a dependent is to the subscriber, as PAT01 spells it.
  public enum Relationship: String, Codable, CaseIterable, Sendable {
    case spouse = "01"
    case child = "19"
    case lifePartner = "53"
    case other = "G8"
  }

  /// Makes a subscriber.
  public init(
    name: PersonName, birthDate: CalendarDate, sex: AdministrativeSex,
    address: PostalAddress? = nil, relationship: Relationship
  ) {
    self.name = name
    self.birthDate = birthDate
    self.sex = sex
    self.address = address
    self.relationship = relationship
  }
}
