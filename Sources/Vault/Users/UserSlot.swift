internal import Crypto

/// The row of one person: who it is, in clear and vouched for, and that person's own keys, sealed.
public struct UserSlot: Hashable, Sendable {
  static let version: UInt8 = 1

  /// Who this is; signed by the person who added it.
  public let identity: Identity

  let signature: [UInt8]
  let lock: Lock

  /// What is known of a person without a passphrase.
  public struct Identity: Hashable, Sendable {
    /// The person's identifier, which never changes.
    public let user: UserIdentifier

    /// The name to sign in with.
    public let name: String

    /// The roles, as the practice's policy names them; sorted.
    public let roles: [String]

    /// Who added this person; the founder added itself.
    public let addedBy: UserIdentifier

    let agreementKey: [UInt8]
    let signingKey: [UInt8]

    /// Whether this person may let others in, besides the founder, who always may.
    var isAdministrator: Bool { roles.contains(Vault.administratorRole) }

    var encoded: [UInt8] {
      var bytes = CanonicalBytes()
      bytes.append(field: user.bytes)
      bytes.append(text: name)
      bytes.append(UInt32(roles.count))
      for role in roles { bytes.append(text: role) }
      bytes.append(field: addedBy.bytes)
      bytes.append(field: agreementKey)
      bytes.append(field: signingKey)
      return bytes.bytes
    }
  }

  /// How the person's private keys are sealed; renewed with every new passphrase.
  struct Lock: Hashable, Sendable {
    var derivation: KeyDerivation
    var salt: [UInt8]
    var box: [UInt8]
  }

  init(identity: Identity, signature: [UInt8], lock: Lock) {
    self.identity = identity
    self.signature = signature
    self.lock = lock
  }

  /// Reads a slot from its row.
  ///
  /// Who vouches for it is looked at when a ``Vault`` is made from all the rows.
  ///
  /// - Parameter encoded: The bytes of ``encoded``.
  /// - Throws: ``VaultError/newerFormat(_:)`` or ``VaultError/damaged(_:)``.
  public init(encoded: [UInt8]) throws(VaultError) {
    var reader = CanonicalReader(encoded, part: .slot)
    let version = try reader.byte()
    guard version == Self.version else {
      throw version > Self.version ? .newerFormat(.slot) : .damaged(.slot)
    }
    var identity = CanonicalReader(try reader.field(), part: .slot)
    self.identity = try Identity(from: &identity)
    try identity.end()
    signature = try reader.field()
    let derivation = KeyDerivation(
      costExponent: try reader.byte(), blockSize: try reader.byte(), parallelism: try reader.byte())
    lock = Lock(derivation: derivation, salt: try reader.field(count: 16), box: try reader.field())
    try reader.end()
  }

  /// The bytes to be kept in the person's row.
  public var encoded: [UInt8] {
    var bytes = CanonicalBytes()
    bytes.append(Self.version)
    bytes.append(field: identity.encoded)
    bytes.append(field: signature)
    bytes.append(lock.derivation.costExponent)
    bytes.append(lock.derivation.blockSize)
    bytes.append(lock.derivation.parallelism)
    bytes.append(field: lock.salt)
    bytes.append(field: lock.box)
    return bytes.bytes
  }
}

extension UserSlot.Identity {
  fileprivate init(from reader: inout CanonicalReader) throws(VaultError) {
    guard let user = UserIdentifier(bytes: try reader.field()) else { throw .damaged(.slot) }
    self.user = user
    name = try reader.text()
    var roles: [String] = []
    for _ in 0..<(try reader.number32()) { roles.append(try reader.text()) }
    self.roles = roles
    guard let addedBy = UserIdentifier(bytes: try reader.field()) else { throw .damaged(.slot) }
    self.addedBy = addedBy
    agreementKey = try reader.field()
    signingKey = try reader.field()
  }
}
