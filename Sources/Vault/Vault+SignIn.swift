internal import Crypto

extension Vault {
  /// Opens the keys of one person.
  ///
  /// An unknown name costs the same derivation as a wrong passphrase and gets the same answer, so
  /// nobody learns from it who works here (C7). Signing in again is also how a person confirms a
  /// signature or an export (C10).
  ///
  /// - Parameters:
  ///   - name: The name to sign in with, exactly as it was given.
  ///   - passphrase: What was typed.
  ///   - secret: The secret of this machine.
  /// - Returns: The person's keys.
  /// - Throws: ``VaultError/signInRefused``; ``VaultError/derivationTooCheap`` and
  ///   ``VaultError/derivationTooCostly`` for a slot that was tampered with, before any work is done.
  public func signIn(
    name: String, passphrase: Passphrase, secret: InstallationSecret
  ) throws(VaultError) -> Keyring {
    for slot in slots { try slot.lock.derivation.check(for: header.purpose) }
    guard let slot = slots.first(where: { $0.identity.name == name }) else {
      try refuseSlowly(passphrase: passphrase, secret: secret)
    }
    let keys = try UserKeys(
      opening: slot.lock, passphrase: passphrase, secret: secret, header: header,
      identity: slot.identity)
    let classKeys = try grants.filter { $0.user == slot.identity.user }
      .map { grant throws(VaultError) in
        try grant.open(with: keys.agreement, store: header.store)
      }
    return Keyring(header: header, identity: slot.identity, keys: keys, classKeys: classKeys)
  }

  /// Does for nobody what is done for somebody, and then refuses.
  private func refuseSlowly(
    passphrase: Passphrase, secret: InstallationSecret
  ) throws(VaultError) -> Never {
    guard let pattern = slots.first else { throw .signInRefused }
    let stranger = UserSlot.Identity(
      user: UserIdentifier(), name: "", roles: [], addedBy: header.founder,
      agreementKey: pattern.identity.agreementKey, signingKey: pattern.identity.signingKey)
    let lock = UserSlot.Lock(
      derivation: pattern.lock.derivation, salt: RandomBytes.make(16), box: pattern.lock.box)
    _ = try UserKeys(
      opening: lock, passphrase: passphrase, secret: secret, header: header, identity: stranger)
    throw .signInRefused
  }
}
