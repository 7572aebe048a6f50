/// The entity that is paid (loop 2010AA).
public struct BillingProvider: Hashable, Codable, Sendable {
  /// The organisation's name.
  public let name: String
  /// Its NPI; nothing while it has none, which blocks every claim (M55).
  public let npi: NationalProviderIdentifier?
  /// The employer identification number: nine digits.
  public let taxIdentifier: String
  /// The taxonomy code: ten characters; empty when none is sent.
  public let taxonomy: String
  /// The street address with a nine-digit ZIP; no PO box.
  public let address: PostalAddress
  /// The telephone number.
  public let phone: PhoneNumber

  /// Makes a billing provider.
  public init(
    name: String, npi: NationalProviderIdentifier?, taxIdentifier: String, taxonomy: String,
    address: PostalAddress, phone: PhoneNumber
  ) {
    self.name = name
    self.npi = npi
    self.taxIdentifier = taxIdentifier
    self.taxonomy = taxonomy
    self.address = address
    self.phone = phone
  }
}
