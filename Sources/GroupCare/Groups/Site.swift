/// A place where the practice sees people.
public struct Site: Hashable, Codable, Sendable {
  /// The practice's id.
  public let id: SiteID
  /// The name, as on the schedule.
  public let name: String
  /// The place of service of those who come in person.
  public let placeOfService: PlaceOfService
  /// The address.
  public let address: PostalAddress
  /// The clinician who answers for the programme there, such as a hospital's (M54); nothing for an
  /// office.
  public let responsibleClinician: ClinicianID?

  /// Makes a site.
  public init(
    id: SiteID, name: String, placeOfService: PlaceOfService, address: PostalAddress,
    responsibleClinician: ClinicianID? = nil
  ) {
    self.id = id
    self.name = name
    self.placeOfService = placeOfService
    self.address = address
    self.responsibleClinician = responsibleClinician
  }
}
