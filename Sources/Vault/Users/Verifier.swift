internal import Crypto

/// Checks signatures against the public keys of everybody who signs in here.
///
/// It needs no passphrase. That a key is the key of the person it stands under was vouched for by the
/// person who added it, back to the founder, whose key stands in the header.
public struct Verifier: Sendable {
  let keys: [UserIdentifier: P256.Signing.PublicKey]
  private let administrators: Set<UserIdentifier>
  private let store: StoreIdentifier

  init(header: VaultHeader, slots: [UserSlot]) throws(VaultError) {
    store = header.store
    var keys: [UserIdentifier: P256.Signing.PublicKey] = [:]
    var administrators: Set<UserIdentifier> = [header.founder]
    var waiting = slots
    while !waiting.isEmpty {
      var left: [UserSlot] = []
      for slot in waiting {
        let identity = slot.identity
        let isFounder = identity.user == header.founder
        guard isFounder || keys[identity.addedBy] != nil else {
          left.append(slot)
          continue
        }
        // Only an administrator lets somebody in; a row that says otherwise was made behind our back.
        guard
          keys[identity.user] == nil, isFounder || administrators.contains(identity.addedBy),
          let own = try? P256.Signing.PublicKey(x963Representation: identity.signingKey),
          !isFounder
            || (identity.signingKey == header.founderSigningKey
              && identity.addedBy == identity.user),
          let signature = try? P256.Signing.ECDSASignature(rawRepresentation: slot.signature),
          (isFounder ? own : keys[identity.addedBy])?.isValidSignature(
            signature, for: Self.vouched(identity, header: header)) == true
        else { throw .damaged(.slot) }
        keys[identity.user] = own
        if identity.isAdministrator { administrators.insert(identity.user) }
      }
      guard left.count < waiting.count else { throw .damaged(.slot) }
      waiting = left
    }
    self.keys = keys
    self.administrators = administrators
  }

  /// Whether a person lets others in and attests what is imported.
  public func isAdministrator(_ user: UserIdentifier) -> Bool { administrators.contains(user) }

  /// Whether a person signed exactly these bytes in this store.
  ///
  /// - Parameters:
  ///   - signature: The 64 bytes that ``Keyring/sign(_:)`` returned.
  ///   - message: The bytes that were signed.
  ///   - user: Who is said to have signed.
  /// - Returns: False also for an unknown person.
  public func isValid(
    _ signature: [UInt8], of message: [UInt8], by user: UserIdentifier
  ) -> Bool {
    guard
      let key = keys[user],
      let signature = try? P256.Signing.ECDSASignature(rawRepresentation: signature)
    else { return false }
    return key.isValidSignature(signature, for: Self.signed(message, by: user, store: store))
  }

  /// Returns the SHA-256 of bytes: what a signature's statement says of a text.
  public static func digest(_ bytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes)) }

  /// What is really signed: the message, its length, its author and its store.
  static func signed(
    _ message: [UInt8], by user: UserIdentifier, store: StoreIdentifier
  ) -> [UInt8] {
    var bytes = CanonicalBytes()
    bytes.append(text: "quorum signature 1")
    bytes.append(field: store.bytes)
    bytes.append(field: user.bytes)
    bytes.append(field: message)
    return bytes.bytes
  }

  static func vouched(_ identity: UserSlot.Identity, header: VaultHeader) -> [UInt8] {
    var bytes = CanonicalBytes()
    bytes.append(text: "quorum person 1")
    bytes.append(field: header.store.bytes)
    bytes.append(field: identity.encoded)
    return bytes.bytes
  }
}
