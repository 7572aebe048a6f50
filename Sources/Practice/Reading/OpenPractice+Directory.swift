public import GroupCare
internal import Store
internal import Synchronization

/// A member of a group: the membership and the client.
public struct RosterEntry: Hashable, Sendable, Protected {
  /// The membership, over or not.
  public let membership: Membership
  /// The client.
  public let client: Client
}

extension OpenPractice {
  /// Returns the groups, in the order of the practice folder.
  public func groups() throws(PracticeError) -> [TherapyGroup] {
    try PracticeError.named { try entries(\.groups).inOrder() }
  }

  /// Returns a group.
  ///
  /// - Throws: ``PracticeError/unknown(_:id:)``.
  public func group(_ id: GroupID) throws(PracticeError) -> TherapyGroup {
    try PracticeError.named {
      guard let group = try entries(\.groups)[id.text]?.value else {
        throw PracticeError.unknown(.group, id: id.text)
      }
      return group
    }
  }

  /// Returns everyone who is or was in a group, in the order of the roster.
  public func roster(of group: GroupID) throws(PracticeError) -> [RosterEntry] {
    try PracticeError.named {
      let clients = try readableClients()
      return try entries(\.memberships).inOrder().filter { $0.group == group && !$0.isTakenBack }
        .sorted { ($0.order, $0.period.first, $0.id) < ($1.order, $1.period.first, $1.id) }
        .map { membership in
          guard let client = clients[membership.client.text]?.value else {
            throw PracticeError.damaged
          }
          return RosterEntry(membership: membership, client: client)
        }
    }
  }

  /// Returns the clients, by name.
  public func clients() throws(PracticeError) -> [Client] {
    try PracticeError.named {
      try readableClients().inOrder().sorted { ($0.name.listed, $0.id) < ($1.name.listed, $1.id) }
    }
  }

  /// Returns the names of a few clients; the others' records aren't opened for it.
  public func names(of clients: Set<ClientID>) throws(PracticeError) -> [ClientID: PersonName] {
    try PracticeError.named {
      var names: [ClientID: PersonName] = [:]
      for id in clients { names[id] = try records.read(Client.self, id.text)?.value.name }
      return names
    }
  }

  /// Returns everyone who works here, in the order of the practice folder.
  public func clinicians() throws(PracticeError) -> [Clinician] {
    try PracticeError.named { try entries(\.clinicians).inOrder() }
  }

  /// Returns the phrases that are put into notes, in the order of the practice folder.
  public func phrases() throws(PracticeError) -> [Phrase] {
    try PracticeError.named { try entries(\.phrases).inOrder() }
  }

  /// Returns the payers, in the order of the practice folder.
  public func payers() throws(PracticeError) -> [Payer] {
    try PracticeError.named { try entries(\.payers).inOrder() }
  }

  /// Returns a number that differs as soon as another terminal has written.
  public func dataVersion() throws(PracticeError) -> Int {
    try PracticeError.named { try records.store.dataVersion() }
  }
}

extension OpenPractice {
  /// Returns one part of the directory, read from the store if it isn't known or no longer current.
  func entries<Value: StoredRecord>(
    _ part: WritableKeyPath<Directory, [String: Versioned<Value>]?>
  ) throws -> [String: Versioned<Value>] {
    try refresh()
    return try state.withLock { state in
      if let known = state.directory[keyPath: part] { return known }
      let read = try records.all(Value.self)
      state.directory[keyPath: part] = read
      return read
    }
  }

  /// Forgets what was read when another terminal has written since.
  private func refresh() throws {
    let version = try records.store.dataVersion()
    try state.withLock { state in
      guard state.version != version else { return }
      state.directory = Directory()
      state.roll = nil
      state.past = KnownPast()
      state.earlierNotes = [:]
      state.people = nil
      state.version = version
      if let profile = try records.read(PracticeProfile.self, PracticeProfile.key) {
        state.profile = profile.value
      }
    }
  }

  /// Returns the clients as the signed-in person may see them: with diagnoses or without.
  private func readableClients() throws -> [String: Versioned<Client>] {
    withheld.contains(.diagnoses) ? try entries(\.clients) : try clientEntries()
  }

  func clientEntries() throws -> [String: Versioned<Client>] {
    try entries(\.clients).joined(entries(\.diagnoses))
  }

  /// Forgets the directory after a writing of our own, which the store's version doesn't tell.
  func forgetDirectory() {
    state.withLock {
      $0.directory = Directory()
      $0.roll = nil
      $0.past = KnownPast()
      $0.earlierNotes = [:]
    }
  }

  /// Returns the directory by whom it concerns, made once for each of its versions.
  func roll() throws -> Roll {
    try refresh()
    if let known = state.withLock(\.roll) { return known }
    let roll = Roll(try directoryContent())
    state.withLock { $0.roll = roll }
    return roll
  }
}
