internal import Crypto
internal import FoundationEssentials

/// A person's own private keys: one opens what was granted, the other signs.
struct UserKeys: Sendable {
  let agreement: P256.KeyAgreement.PrivateKey
  let signing: P256.Signing.PrivateKey

  init() {
    agreement = P256.KeyAgreement.PrivateKey()
    signing = P256.Signing.PrivateKey()
  }

  /// Opens the keys that ``lock(passphrase:secret:derivation:header:identity:)`` sealed.
  init(
    opening lock: UserSlot.Lock, passphrase: Passphrase, secret: InstallationSecret,
    header: VaultHeader, identity: UserSlot.Identity
  ) throws(VaultError) {
    try lock.derivation.check(for: header.purpose)
    let key = try lock.derivation.key(
      passphrase: passphrase, salt: lock.salt, secret: secret, store: header.store,
      user: identity.user)
    do {
      let binding = Self.binding(header, identity, lock.derivation)
      let box = try AES.GCM.SealedBox(combined: lock.box)
      let raw = try AES.GCM.open(box, using: key, authenticating: binding)
      agreement = try P256.KeyAgreement.PrivateKey(rawRepresentation: raw.prefix(32))
      signing = try P256.Signing.PrivateKey(rawRepresentation: raw.dropFirst(32))
    } catch {
      throw .signInRefused
    }
  }

  /// Seals the keys under a passphrase and the installation secret.
  ///
  /// Bound in are the header and the person's identity, so neither can be exchanged under the keys.
  func lock(
    passphrase: Passphrase, secret: InstallationSecret, derivation: KeyDerivation,
    header: VaultHeader, identity: UserSlot.Identity
  ) throws(VaultError) -> UserSlot.Lock {
    try derivation.check(for: header.purpose)
    let salt = RandomBytes.make(16)
    let key = try derivation.key(
      passphrase: passphrase, salt: salt, secret: secret, store: header.store, user: identity.user)
    do {
      let raw = agreement.rawRepresentation + signing.rawRepresentation
      let box = try AES.GCM.seal(
        raw, using: key, authenticating: Self.binding(header, identity, derivation))
      return UserSlot.Lock(
        derivation: derivation, salt: salt, box: Array(box.nonce) + box.ciphertext + box.tag)
    } catch {
      throw .damaged(.slot)
    }
  }

  private static func binding(
    _ header: VaultHeader, _ identity: UserSlot.Identity, _ derivation: KeyDerivation
  ) -> [UInt8] {
    var bytes = CanonicalBytes()
    bytes.append(text: "quorum slot 1")
    bytes.append(field: header.encoded)
    bytes.append(field: identity.encoded)
    bytes.append(derivation.costExponent)
    bytes.append(derivation.blockSize)
    bytes.append(derivation.parallelism)
    return bytes.bytes
  }
}
