/// Where a member was, which gives the place of service of that member's claim (R13).
public enum Whereabouts: String, Codable, CaseIterable, Sendable, CodingKeyRepresentable {
  /// At the group's site.
  case site
  /// At home.
  case home
  /// Somewhere else.
  case elsewhere
}
