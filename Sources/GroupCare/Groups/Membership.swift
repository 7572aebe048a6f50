/// A client's time in a group.
public struct Membership: Hashable, Codable, Sendable {
  /// The practice's id.
  public let id: MembershipID
  /// The group.
  public let group: GroupID
  /// The client.
  public let client: ClientID
  /// The place in the roster's order; lower comes first.
  public let order: Int
  /// The days of the membership.
  public let period: CalendarPeriod
  /// Why it ended; empty while it goes on.
  public let endReason: String

  /// Makes a membership.
  public init(
    id: MembershipID, group: GroupID, client: ClientID, order: Int, period: CalendarPeriod,
    endReason: String = ""
  ) {
    self.id = id
    self.group = group
    self.client = client
    self.order = order
    self.period = period
    self.endReason = endReason
  }

  /// Returns the membership ended on a last day, or nothing when that is before its first.
  public func ended(on last: CalendarDate, reason: String) -> Membership? {
    CalendarPeriod(first: period.first, last: last).map {
      Membership(
        id: id, group: group, client: client, order: order, period: $0, endReason: reason)
    }
  }
}
