/// A contracted rate for one unit (M16, M17), by site, place of service and size of the group.
public struct RateBand: Hashable, Codable, Sendable {
  /// The site it is for; nothing for all of them.
  public let site: SiteID?
  /// The place of service it is for; nothing for all of them.
  public let place: PlaceOfService?
  /// The sizes of group it is for; nothing for all of them (M32).
  public let size: Bounds?
  /// What the payer pays for a unit.
  public let amount: Money

  /// Makes a rate.
  public init(
    site: SiteID? = nil, place: PlaceOfService? = nil, size: Bounds? = nil, amount: Money
  ) {
    self.site = site
    self.place = place
    self.size = size
    self.amount = amount
  }

  /// Whether the rate is for a service.
  public func applies(site: SiteID, place: PlaceOfService, size: Int) -> Bool {
    (self.site ?? site) == site && (self.place ?? place) == place
      && self.size?.contains(size) != false
  }
}
