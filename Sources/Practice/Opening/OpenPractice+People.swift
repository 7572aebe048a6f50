public import GroupCare
internal import Store
internal import Synchronization
internal import Vault

extension OpenPractice {
  /// The roles of the signed-in person.
  public var roles: Set<PracticeRole> { records.roles }

  /// The parts of clients' files that the signed-in person may not read.
  public var withheld: Set<ClientPart> { records.withheld }

  /// Returns those who can sign in, in the order of the practice folder.
  public func users() throws(PracticeError) -> [Clinician] {
    try PracticeError.named {
      let names = Set(try Self.readVault(records.store).slots.map(\.identity.name))
      return try entries(\.clinicians).inOrder().filter { names.contains(self.names.sealed($0.id)) }
    }
  }

  /// Lets a person sign in.
  ///
  /// - Parameters:
  ///   - clinician: The person, who becomes one of the clinicians if not one already.
  ///   - passphrase: The person's first passphrase; nothing in a demo.
  ///   - roles: What the person may do.
  /// - Throws: ``PracticeError/alreadyExists(_:id:)`` when the person signs in here already.
  public func addUser(
    _ clinician: Clinician, passphrase: Passphrase?,
    roles: Set<PracticeRole> = Set(PracticeRole.allCases)
  ) throws(PracticeError) {
    try PracticeError.named {
      try require(.administrator)
      let passphrase = try Self.newPassphrase(passphrase, for: kind)
      var vault = try Self.readVault(records.store)
      let sealed = names.sealed(clinician.id)
      guard !vault.slots.contains(where: { $0.identity.name == sealed }) else {
        throw PracticeError.alreadyExists(.user, id: clinician.id.text)
      }
      let added = try vault.addUser(
        name: sealed, roles: roles.map(\.rawValue), passphrase: passphrase.secret,
        secret: secret, derivation: kind.derivation, by: records.keyring)
      var batch = try batch([line("user.add", "user/\(clinician.id)")])
      batch.users = [UserRow(added.slot)]
      batch.grants = added.grants.map(GrantRow.init)
      let known = try entries(\.clinicians)
      if known[clinician.id.text] == nil {
        batch.revisions = [try records.revision(clinician, base: 0, place: known.count)]
      }
      try commit(batch)
      forgetDirectory()
      state.withLock { $0.people = nil }
    }
  }

  /// Refuses those who have none of the roles; the first is the one that is told.
  func require(_ role: PracticeRole, or others: PracticeRole...) throws(PracticeError) {
    guard roles.contains(role) || !roles.isDisjoint(with: others) else {
      throw .notPermitted(role)
    }
  }
}
