internal import Crypto

/// The keys of one signed-in person.
///
/// Everything that rests is sealed and opened here. A keyring lives as long as its person is signed
/// in; locking the screen drops it.
public struct Keyring: Sendable {
  /// Who signed in.
  public let user: UserIdentifier

  /// The name that person signs in with.
  public let name: String

  /// The roles of that person, sorted.
  public let roles: [String]

  /// The store that the keys belong to.
  public let store: StoreIdentifier

  let keys: UserKeys
  private let byClass: [RecordClass: [ClassKey]]
  private let indexKey: SymmetricKey?
  let draftKey: SymmetricKey

  init(header: VaultHeader, identity: UserSlot.Identity, keys: UserKeys, classKeys: [ClassKey]) {
    user = identity.user
    name = identity.name
    roles = identity.roles
    store = header.store
    self.keys = keys
    byClass = Dictionary(grouping: classKeys, by: \.recordClass)
      .mapValues { $0.sorted { $0.generation < $1.generation } }
    draftKey = Self.draftKey(of: keys, user: identity.user, store: header.store)
    indexKey = byClass[.roster]?.first.map { Self.indexKey(from: $0.key, store: header.store) }
  }

  /// The classes that this person can open.
  public var classes: Set<RecordClass> {
    Set(byClass.keys)
  }

  /// Seals content for a place.
  ///
  /// - Parameters:
  ///   - content: What is sealed; padded, so that its size tells little.
  ///   - recordClass: The class of the most private thing in it.
  ///   - place: The record and revision that it is written as.
  /// - Returns: An ``Envelope``'s bytes, 37 longer than the padded content.
  /// - Throws: ``VaultError/noKey(_:)``.
  public func seal(
    _ content: [UInt8], class recordClass: RecordClass, place: Place
  ) throws(VaultError) -> [UInt8] {
    guard let newest = byClass[recordClass]?.last else { throw .noKey(recordClass) }
    return try Envelope.seal(
      content, with: newest.key, binding: binding(recordClass, newest.keyID, place))
  }

  /// Opens what ``seal(_:class:place:)`` sealed for the same place.
  ///
  /// - Parameters:
  ///   - box: The sealed bytes.
  ///   - recordClass: The class it was sealed under.
  ///   - place: The record and revision that it was read from.
  /// - Returns: The content, without its padding.
  /// - Throws: ``VaultError/noKey(_:)``, or ``VaultError/boxRefused`` if a single bit or the place differs.
  public func open(
    _ box: [UInt8], class recordClass: RecordClass, place: Place
  ) throws(VaultError) -> [UInt8] {
    let keyID = try Envelope.keyID(of: box)
    guard let held = byClass[recordClass]?.first(where: { $0.keyID == keyID }) else {
      throw .noKey(recordClass)
    }
    return try Envelope.open(box, with: held.key, binding: binding(recordClass, keyID, place))
  }

  /// Returns the id of the key that new records of a class are sealed under.
  ///
  /// - Parameter recordClass: The class.
  /// - Returns: The id, as it is to stand beside the record.
  /// - Throws: ``VaultError/noKey(_:)``.
  public func keyID(for recordClass: RecordClass) throws(VaultError) -> UInt32 {
    guard let newest = byClass[recordClass]?.last else { throw .noKey(recordClass) }
    return newest.keyID
  }

  /// Returns sixteen bytes that are the same for the same value and tell nothing without the key.
  ///
  /// They let the store find the sessions of a day or the records of a client by equality. Equal
  /// values are visible as equal; that is the price, and it is stated in the threat model.
  ///
  /// - Parameters:
  ///   - kind: What is looked up, such as `session-day`; the same value under another kind differs.
  ///   - value: The value.
  /// - Returns: Sixteen bytes.
  /// - Throws: ``VaultError/noKey(_:)`` without the roster class.
  public func blindIndex(_ kind: String, _ value: String) throws(VaultError) -> [UInt8] {
    guard let indexKey else { throw .noKey(.roster) }
    var bytes = CanonicalBytes()
    bytes.append(text: kind)
    bytes.append(text: value)
    let code = HMAC<SHA256>.authenticationCode(for: bytes.bytes, using: indexKey)
    return Array(code.prefix(16))
  }

  /// Signs bytes in the name of this person.
  ///
  /// The store and the person are signed along, so a signature proves nothing elsewhere.
  ///
  /// - Parameter message: What is signed.
  /// - Returns: 64 bytes, ECDSA over P-256 with SHA-256.
  /// - Throws: ``VaultError/damaged(_:)``, if the person's key can't sign.
  public func sign(_ message: [UInt8]) throws(VaultError) -> [UInt8] {
    do {
      let signed = Verifier.signed(message, by: user, store: store)
      return Array(try keys.signing.signature(for: signed).rawRepresentation)
    } catch {
      throw .damaged(.slot)
    }
  }

  /// Every generation of a class key, for handing the class on.
  func classKeys(_ recordClass: RecordClass) throws(VaultError) -> [ClassKey] {
    guard let held = byClass[recordClass] else { throw .noKey(recordClass) }
    return held
  }

  private func binding(
    _ recordClass: RecordClass, _ keyID: UInt32, _ place: Place
  ) -> Envelope.Binding {
    Envelope.Binding(
      store: store, classCode: recordClass.rawValue, keyID: keyID, place: place)
  }

  /// The first roster key stays the root of the index when newer ones come, so look-ups go on working.
  private static func indexKey(from key: SymmetricKey, store: StoreIdentifier) -> SymmetricKey {
    var info = CanonicalBytes()
    info.append(text: "quorum blind index 1")
    info.append(field: store.bytes)
    return HKDF<SHA256>.deriveKey(inputKeyMaterial: key, info: info.bytes, outputByteCount: 32)
  }
}
