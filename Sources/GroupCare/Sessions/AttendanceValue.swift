/// What an attendance says at one moment.
public struct AttendanceValue: Hashable, Codable, Sendable {
  /// Whether the member was there.
  public var status: AttendanceStatus
  /// How the member took part.
  public var delivery: Delivery
  /// Where the member was.
  public var whereabouts: Whereabouts?

  /// Makes a value.
  public init(status: AttendanceStatus, delivery: Delivery, whereabouts: Whereabouts?) {
    self.status = status
    self.delivery = delivery
    self.whereabouts = whereabouts
  }
}
