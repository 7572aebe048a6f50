/// A family in a multiple-family group, which is billed once a session (R6).
public struct Family: Hashable, Codable, Sendable, Protected {
  /// The practice's id.
  public let id: FamilyID
  /// The name by which the practice knows it.
  public let name: String
  /// Its members, the one whose coverage is billed first.
  public let members: [ClientID]

  /// Makes a family.
  public init(id: FamilyID, name: String, members: [ClientID]) {
    self.id = id
    self.name = name
    self.members = members
  }

  /// Returns the member on whom a session is billed: the first in the family's order who was there.
  public func billedMember(among present: [ClientID]) -> ClientID? {
    members.first { present.contains($0) }
  }
}
