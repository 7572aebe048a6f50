/// A stretch of time during which a member was there, from joining to leaving.
public struct PresenceInterval: Hashable, Codable, Sendable {
  /// When the member joined.
  public let joined: Timestamp
  /// When the member left; nothing while the member is still there.
  public let left: Timestamp?

  /// Makes an interval, or nothing when it would end before it began.
  public init?(joined: Timestamp, left: Timestamp? = nil) {
    if let left, left < joined { return nil }
    self.joined = joined
    self.left = left
  }

  /// Whether the member is still there.
  public var isOpen: Bool { left == nil }
}
