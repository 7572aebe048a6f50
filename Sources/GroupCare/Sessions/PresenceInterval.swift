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

  /// Reads an interval, and refuses one that would end before it began.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let joined = try container.decode(Timestamp.self, forKey: .joined)
    let left = try container.decodeIfPresent(Timestamp.self, forKey: .left)
    guard let interval = Self(joined: joined, left: left) else {
      throw DecodingError.dataCorruptedError(
        forKey: .left, in: container, debugDescription: "before joining")
    }
    self = interval
  }

  /// Whether the member is still there.
  public var isOpen: Bool { left == nil }
}
