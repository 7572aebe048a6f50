public import GroupCare

/// Who and what can be gone to by name: the people and the groups of the practice.
public struct Directory: Hashable, Sendable {
  /// The clients, by name.
  public let people: [Person]
  /// The groups, in their order.
  public let groups: [TherapyGroup]

  /// Makes a directory.
  public init(people: [Person], groups: [TherapyGroup]) {
    self.people = people
    self.groups = groups
  }

  /// A client, and where the client is next.
  public struct Person: Hashable, Sendable, Protected {
    /// The client.
    public let id: ClientID
    /// The name as lists have it.
    public let name: String
    /// The group the client is enrolled in; of several, that which meets first.
    public let group: TherapyGroup?
    /// That group's session of today or its next one; nothing when none is planned.
    public let next: SessionSummary?

    /// Makes a line of the directory.
    public init(id: ClientID, name: String, group: TherapyGroup?, next: SessionSummary?) {
      self.id = id
      self.name = name
      self.group = group
      self.next = next
    }
  }
}
