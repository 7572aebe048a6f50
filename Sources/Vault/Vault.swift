internal import Crypto

/// Who may open a store, and with which keys.
///
/// A vault is made from rows that say nothing about a client: a header, a slot for each person and a
/// grant for each class key somebody holds. Reading the rows checks every signature; a row that nobody
/// vouches for makes the whole vault unusable rather than quietly smaller.
///
/// ```swift
/// let vault = try Vault(header: header, slots: slots, grants: grants)
/// let keyring = try vault.signIn(name: name, passphrase: passphrase, secret: secret)
/// ```
public struct Vault: Sendable {
  /// The role of those who let others in.
  public static let administratorRole = "administrator"

  /// The store and its founder.
  public let header: VaultHeader

  /// Everybody who signs in, in the order of their rows.
  public internal(set) var slots: [UserSlot]

  /// Every class key that somebody was given.
  public internal(set) var grants: [Grant]

  /// Checks signatures by anybody who signs in here.
  public internal(set) var verifier: Verifier

  /// Makes the vault of a new store, with its first person, who holds every class.
  ///
  /// - Parameters:
  ///   - purpose: What the store is for.
  ///   - name: The name to sign in with.
  ///   - roles: The roles, as the practice's policy names them.
  ///   - passphrase: The new passphrase.
  ///   - secret: The secret of this machine.
  ///   - derivation: The cost of the derivation; ``KeyDerivation/standard`` unless the store is a demo.
  /// - Throws: ``VaultError``, if the name can't be used or the derivation is too cheap.
  public init(
    founding purpose: StorePurpose, name: String, roles: [String], passphrase: Passphrase,
    secret: InstallationSecret, derivation: KeyDerivation = .standard
  ) throws(VaultError) {
    let keys = UserKeys()
    let user = UserIdentifier()
    let header = VaultHeader(
      store: StoreIdentifier(), purpose: purpose, founder: user,
      founderSigningKey: Array(keys.signing.publicKey.x963Representation))
    let identity = UserSlot.Identity(
      user: user, name: try Self.checked(name), roles: roles.sorted(), addedBy: user,
      agreementKey: Array(keys.agreement.publicKey.x963Representation),
      signingKey: header.founderSigningKey)
    let classKeys = RecordClass.allCases.map(ClassKey.make)

    self.header = header
    slots = [
      UserSlot(
        identity: identity,
        signature: try Self.vouch(for: identity, with: keys.signing, header: header),
        lock: try keys.lock(
          passphrase: passphrase, secret: secret, derivation: derivation, header: header,
          identity: identity))
    ]
    grants = []
    verifier = try Verifier(header: header, slots: slots)
    for classKey in classKeys {
      grants.append(
        try Grant(
          classKey, to: identity, by: user, signingKey: keys.signing, store: header.store))
    }
  }

  /// Reads a vault from its rows.
  ///
  /// - Parameters:
  ///   - header: The bytes of the header.
  ///   - slots: The bytes of each person's row.
  ///   - grants: The bytes of each grant's row.
  /// - Throws: ``VaultError/damaged(_:)`` if a row can't be read or nobody vouches for it, and
  ///   ``VaultError/newerFormat(_:)``.
  public init(header: [UInt8], slots: [[UInt8]], grants: [[UInt8]]) throws(VaultError) {
    self.header = try VaultHeader(encoded: header)
    self.slots = try slots.map { row throws(VaultError) in try UserSlot(encoded: row) }
    self.grants = try grants.map { row throws(VaultError) in try Grant(encoded: row) }
    verifier = try Verifier(header: self.header, slots: self.slots)
    for grant in self.grants {
      guard
        let key = verifier.keys[grant.grantedBy], verifier.keys[grant.user] != nil,
        grant.isVouchedFor(by: key, store: self.header.store)
      else { throw .damaged(.grant) }
    }
    try checkHolders()
  }

  /// Refuses a key that was given by somebody who didn't hold it (T39).
  ///
  /// The founder made the first keys, and everybody gets an own key for psychotherapy notes from whom
  /// they were added by, who doesn't hold it (C4); every other grant hands on what its giver had.
  private func checkHolders() throws(VaultError) {
    struct Held: Hashable {
      let user: UserIdentifier
      let recordClass: RecordClass
      let keyID: UInt32
    }
    let addedBy = Dictionary(
      slots.map { ($0.identity.user, $0.identity.addedBy) }, uniquingKeysWith: { first, _ in first }
    )
    var held: Set<Held> = []
    var waiting = grants
    while !waiting.isEmpty {
      let left = waiting.filter { grant in
        let isFirst =
          grant.grantedBy == addedBy[grant.user]
          && (grant.user == header.founder || grant.recordClass == .psychotherapy)
        let given = Held(
          user: grant.grantedBy, recordClass: grant.recordClass, keyID: grant.keyID)
        guard isFirst || held.contains(given) else { return true }
        held.insert(
          Held(user: grant.user, recordClass: grant.recordClass, keyID: grant.keyID))
        return false
      }
      guard left.count < waiting.count else { throw .damaged(.grant) }
      waiting = left
    }
  }

  /// Returns who somebody is, if that person signs in here.
  ///
  /// - Parameter user: The person's identifier.
  /// - Returns: The name, the roles and who added that person; nothing if unknown.
  public func identity(of user: UserIdentifier) -> UserSlot.Identity? {
    slots.first { $0.identity.user == user }?.identity
  }
}
