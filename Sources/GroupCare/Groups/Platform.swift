/// The video or telephone service of a session, with its version (M58).
public struct Platform: Hashable, Codable, Sendable {
  /// The name.
  public let name: String
  /// The version; empty while nobody wrote it down.
  public let version: String

  /// Makes a platform.
  public init(name: String, version: String) {
    self.name = name
    self.version = version
  }
}
