/// Another session in which the same person was: a member, or a clinician who led it.
public struct OtherSession: Hashable, Sendable {
  /// The session.
  public let session: SessionID
  /// Its group.
  public let group: GroupID
  /// Its date of service.
  public let dateOfService: CalendarDate
  /// The intervals the person was there, none of them open; a clinician's is the whole session.
  public let intervals: [PresenceInterval]
  /// How a member took part; in person for a clinician.
  public let delivery: Delivery

  /// Makes another session.
  public init(
    session: SessionID, group: GroupID, dateOfService: CalendarDate,
    intervals: [PresenceInterval], delivery: Delivery = .inPerson
  ) {
    self.session = session
    self.group = group
    self.dateOfService = dateOfService
    self.intervals = intervals
    self.delivery = delivery
  }
}
