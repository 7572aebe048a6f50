internal import Crypto

extension Vault {
  /// Adds a person, vouched for by the signed-in one, who hands on the classes named.
  ///
  /// Psychotherapy notes are their author's alone: the new person gets a key of that class that nobody
  /// else holds (C4).
  ///
  /// - Parameters:
  ///   - name: The name to sign in with.
  ///   - roles: The roles, as the practice's policy names them.
  ///   - classes: The classes whose keys are handed on.
  ///   - passphrase: The new person's first passphrase.
  ///   - secret: The secret of this machine.
  ///   - derivation: The cost of the derivation.
  ///   - keyring: The keys of the person who adds.
  /// - Returns: The new slot and grants, to be written in one transaction.
  /// - Throws: ``VaultError/nameTaken``, ``VaultError/unusableName``, ``VaultError/noKey(_:)`` if the
  ///   signed-in person can't hand on a class, ``VaultError/notAdministrator``, and
  ///   ``VaultError/foreignKeyring``.
  public mutating func addUser(
    name: String, roles: [String], classes: Set<RecordClass> = Set(RecordClass.allCases),
    passphrase: Passphrase, secret: InstallationSecret, derivation: KeyDerivation = .standard,
    by keyring: Keyring
  ) throws(VaultError) -> (slot: UserSlot, grants: [Grant]) {
    guard keyring.store == header.store else { throw .foreignKeyring }
    guard verifier.isAdministrator(keyring.user) else { throw .notAdministrator }
    let name = try Self.checked(name)
    guard !slots.contains(where: { $0.identity.name == name }) else { throw .nameTaken }
    var handedOn: [ClassKey] = []
    for recordClass in RecordClass.allCases where classes.contains(recordClass) {
      if recordClass == .psychotherapy {
        handedOn.append(.make(.psychotherapy))
      } else {
        handedOn += try keyring.classKeys(recordClass)
      }
    }

    let keys = UserKeys()
    let identity = UserSlot.Identity(
      user: UserIdentifier(), name: name, roles: roles.sorted(), addedBy: keyring.user,
      agreementKey: Array(keys.agreement.publicKey.x963Representation),
      signingKey: Array(keys.signing.publicKey.x963Representation))
    let slot = UserSlot(
      identity: identity,
      signature: try Self.vouch(for: identity, with: keyring.keys.signing, header: header),
      lock: try keys.lock(
        passphrase: passphrase, secret: secret, derivation: derivation, header: header,
        identity: identity))
    let newGrants = try handedOn.map { classKey throws(VaultError) in
      try Grant(
        classKey, to: identity, by: keyring.user, signingKey: keyring.keys.signing,
        store: header.store)
    }
    slots.append(slot)
    grants += newGrants
    verifier = try Verifier(header: header, slots: slots)
    return (slot, newGrants)
  }

  /// Gives the signed-in person a new passphrase.
  ///
  /// The person's keys stay the same, so nothing else has to be sealed again.
  ///
  /// - Parameters:
  ///   - passphrase: The new passphrase.
  ///   - secret: The secret of this machine.
  ///   - derivation: The cost of the derivation.
  ///   - keyring: The keys of the person whose passphrase changes.
  /// - Returns: The slot that takes the place of the old one.
  /// - Throws: ``VaultError/unknownUser`` and ``VaultError/foreignKeyring``.
  public mutating func changePassphrase(
    to passphrase: Passphrase, secret: InstallationSecret, derivation: KeyDerivation = .standard,
    of keyring: Keyring
  ) throws(VaultError) -> UserSlot {
    guard keyring.store == header.store else { throw .foreignKeyring }
    guard let position = slots.firstIndex(where: { $0.identity.user == keyring.user }) else {
      throw .unknownUser
    }
    let old = slots[position]
    let slot = UserSlot(
      identity: old.identity, signature: old.signature,
      lock: try keyring.keys.lock(
        passphrase: passphrase, secret: secret, derivation: derivation, header: header,
        identity: old.identity))
    slots[position] = slot
    return slot
  }

  static func vouch(
    for identity: UserSlot.Identity, with key: P256.Signing.PrivateKey, header: VaultHeader
  ) throws(VaultError) -> [UInt8] {
    do {
      let message = Verifier.vouched(identity, header: header)
      return Array(try key.signature(for: message).rawRepresentation)
    } catch {
      throw .damaged(.slot)
    }
  }

  /// Refuses a name that can't be typed back or would disturb a line of the log.
  static func checked(_ name: String) throws(VaultError) -> String {
    let isPlain = name.unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
        .paragraphSeparator:
        false
      default: true
      }
    }
    guard (1...64).contains(name.count), name.utf8.count <= 256, isPlain else {
      throw .unusableName
    }
    return name
  }
}
