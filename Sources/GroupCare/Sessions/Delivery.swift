/// How a member took part (N7): in one session some sit in the room and others join from elsewhere.
public enum Delivery: String, Codable, CaseIterable, Sendable, CodingKeyRepresentable {
  /// In the room.
  case inPerson = "in-person"
  /// By video.
  case video
  /// By telephone, without video (M65).
  case audioOnly = "audio-only"

  /// Whether the member was somewhere else than the group.
  public var isRemote: Bool { self != .inPerson }
}
