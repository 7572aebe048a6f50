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

  /// Makes a site.
  public init(
    id: SiteID, name: String, placeOfService: PlaceOfService, address: PostalAddress
  ) {
    self.id = id
    self.name = name
    self.placeOfService = placeOfService
    self.address = address
  }
}
