internal import Crypto
internal import FoundationEssentials

/// The row that gives one person one class key.
///
/// The key is sealed to the person's public key (HPKE, P-256, SHA-256, AES-256-GCM) and the whole is
/// signed by the person who gave it, who must have held it (T39).
public struct Grant: Hashable, Sendable {
  static let version: UInt8 = 1

  /// Who may use the key.
  public let user: UserIdentifier

  /// Which class it opens.
  public let recordClass: RecordClass

  /// Which key of the class it is.
  public let keyID: UInt32

  /// Who gave it.
  public let grantedBy: UserIdentifier

  let generation: UInt32
  let encapsulatedKey: [UInt8]
  let box: [UInt8]
  let signature: [UInt8]

  private static let suite = HPKE.Ciphersuite.P256_SHA256_AES_GCM_256

  /// Seals a class key for a person, in the name of the signed-in one.
  init(
    _ classKey: ClassKey, to identity: UserSlot.Identity, by grantedBy: UserIdentifier,
    signingKey: P256.Signing.PrivateKey, store: StoreIdentifier
  ) throws(VaultError) {
    user = identity.user
    recordClass = classKey.recordClass
    keyID = classKey.keyID
    generation = classKey.generation
    self.grantedBy = grantedBy
    do {
      let recipient = try P256.KeyAgreement.PublicKey(x963Representation: identity.agreementKey)
      let info = Self.info(store, classKey.recordClass, classKey.keyID, identity.user)
      var sender = try HPKE.Sender(
        recipientKey: recipient, ciphersuite: Self.suite, info: Data(info))
      box = Array(try sender.seal(unsafe classKey.key.withUnsafeBytes { unsafe Array($0) }))
      encapsulatedKey = Array(sender.encapsulatedKey)
      let signed = Self.signed(
        store, classKey.recordClass, classKey.keyID, classKey.generation, identity.user, grantedBy,
        encapsulatedKey, box)
      signature = Array(try signingKey.signature(for: signed).rawRepresentation)
    } catch {
      throw .damaged(.grant)
    }
  }

  /// Reads a grant from its row.
  ///
  /// Who vouches for it is looked at when a ``Vault`` is made from all the rows.
  ///
  /// - Parameter encoded: The bytes of ``encoded``.
  /// - Throws: ``VaultError/newerFormat(_:)`` or ``VaultError/damaged(_:)``.
  public init(encoded: [UInt8]) throws(VaultError) {
    var reader = CanonicalReader(encoded, part: .grant)
    let version = try reader.byte()
    guard version == Self.version else {
      throw version > Self.version ? .newerFormat(.grant) : .damaged(.grant)
    }
    guard
      let user = UserIdentifier(bytes: try reader.field()),
      let recordClass = RecordClass(rawValue: try reader.text())
    else { throw .damaged(.grant) }
    self.user = user
    self.recordClass = recordClass
    keyID = try reader.number32()
    generation = try reader.number32()
    guard let grantedBy = UserIdentifier(bytes: try reader.field()) else { throw .damaged(.grant) }
    self.grantedBy = grantedBy
    encapsulatedKey = try reader.field()
    box = try reader.field()
    signature = try reader.field()
    try reader.end()
  }

  /// The bytes to be kept in the grant's row.
  public var encoded: [UInt8] {
    var bytes = CanonicalBytes()
    bytes.append(Self.version)
    bytes.append(field: user.bytes)
    bytes.append(text: recordClass.rawValue)
    bytes.append(keyID)
    bytes.append(generation)
    bytes.append(field: grantedBy.bytes)
    bytes.append(field: encapsulatedKey)
    bytes.append(field: box)
    bytes.append(field: signature)
    return bytes.bytes
  }

  /// Whether the person who is said to have given it did.
  func isVouchedFor(by key: P256.Signing.PublicKey, store: StoreIdentifier) -> Bool {
    guard let signature = try? P256.Signing.ECDSASignature(rawRepresentation: signature) else {
      return false
    }
    let signed = Self.signed(
      store, recordClass, keyID, generation, user, grantedBy, encapsulatedKey, box)
    return key.isValidSignature(signature, for: signed)
  }

  /// Opens the class key with the person's own key.
  func open(
    with key: P256.KeyAgreement.PrivateKey, store: StoreIdentifier
  ) throws(VaultError) -> ClassKey {
    do {
      let info = Self.info(store, recordClass, keyID, user)
      var recipient = try HPKE.Recipient(
        privateKey: key, ciphersuite: Self.suite, info: Data(info),
        encapsulatedKey: Data(encapsulatedKey))
      let opened = SymmetricKey(data: try recipient.open(box))
      return ClassKey(recordClass: recordClass, keyID: keyID, generation: generation, key: opened)
    } catch {
      throw .damaged(.grant)
    }
  }

  private static func info(
    _ store: StoreIdentifier, _ recordClass: RecordClass, _ keyID: UInt32, _ user: UserIdentifier
  ) -> [UInt8] {
    var bytes = CanonicalBytes()
    bytes.append(text: "quorum grant 1")
    bytes.append(field: store.bytes)
    bytes.append(text: recordClass.rawValue)
    bytes.append(keyID)
    bytes.append(field: user.bytes)
    return bytes.bytes
  }

  private static func signed(
    _ store: StoreIdentifier, _ recordClass: RecordClass, _ keyID: UInt32, _ generation: UInt32,
    _ user: UserIdentifier, _ grantedBy: UserIdentifier, _ encapsulatedKey: [UInt8],
    _ box: [UInt8]
  ) -> [UInt8] {
    var bytes = CanonicalBytes()
    bytes.append(field: info(store, recordClass, keyID, user))
    bytes.append(generation)
    bytes.append(field: grantedBy.bytes)
    bytes.append(field: encapsulatedKey)
    bytes.append(field: box)
    return bytes.bytes
  }
}
