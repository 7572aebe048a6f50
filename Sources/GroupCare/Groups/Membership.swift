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
  /// Whether it was taken back: it never was, and stands in the record alone.
  public let isTakenBack: Bool

  /// Makes a membership.
  public init(
    id: MembershipID, group: GroupID, client: ClientID, order: Int, period: CalendarPeriod,
    endReason: String = "", isTakenBack: Bool = false
  ) {
    self.id = id
    self.group = group
    self.client = client
    self.order = order
    self.period = period
    self.endReason = endReason
    self.isTakenBack = isTakenBack
  }

  /// Returns the membership ended on a last day, or nothing when that is before its first.
  public func ended(on last: CalendarDate, reason: String) -> Membership? {
    CalendarPeriod(first: period.first, last: last).map {
      Membership(
        id: id, group: group, client: client, order: order, period: $0, endReason: reason)
    }
  }

  /// The membership taken back, as one that was begun by mistake.
  public var takenBack: Membership {
    Membership(
      id: id, group: group, client: client, order: order, period: period, endReason: endReason,
      isTakenBack: true)
  }

  /// Whether another is the same but for its last day and the reason for it.
  public func isSame(as other: Membership) -> Bool {
    (id, group, client) == (other.id, other.group, other.client) && order == other.order
      && period.first == other.period.first && !isTakenBack && !other.isTakenBack
  }
}

extension Membership {
  /// Reads a membership; before any could be taken back none was.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      id: try values.value(.id), group: try values.value(.group),
      client: try values.value(.client), order: try values.value(.order),
      period: try values.value(.period), endReason: try values.value(.endReason),
      isTakenBack: try values.value(.isTakenBack, earlier: false))
  }
}
