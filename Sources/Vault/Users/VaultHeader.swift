/// The row that names a store and the person who founded it.
///
/// Its bytes are bound into every person's slot: another header in its place, and nobody signs in.
public struct VaultHeader: Hashable, Sendable {
  static let version: UInt8 = 1

  /// Which store this is.
  public let store: StoreIdentifier

  /// What the store is for.
  public let purpose: StorePurpose

  /// The first person; everybody else was added by somebody whom this one, in the end, vouches for.
  public let founder: UserIdentifier

  let founderSigningKey: [UInt8]

  init(
    store: StoreIdentifier, purpose: StorePurpose, founder: UserIdentifier,
    founderSigningKey: [UInt8]
  ) {
    self.store = store
    self.purpose = purpose
    self.founder = founder
    self.founderSigningKey = founderSigningKey
  }

  /// Reads a header from its row.
  ///
  /// - Parameter encoded: The bytes of ``encoded``.
  /// - Throws: ``VaultError/newerFormat(_:)`` or ``VaultError/damaged(_:)``.
  public init(encoded: [UInt8]) throws(VaultError) {
    var reader = CanonicalReader(encoded, part: .header)
    let version = try reader.byte()
    guard version == Self.version else {
      throw version > Self.version ? .newerFormat(.header) : .damaged(.header)
    }
    guard
      let store = StoreIdentifier(bytes: try reader.field()),
      let purpose = StorePurpose(rawValue: try reader.byte()),
      let founder = UserIdentifier(bytes: try reader.field())
    else { throw .damaged(.header) }
    self.init(
      store: store, purpose: purpose, founder: founder, founderSigningKey: try reader.field())
    try reader.end()
  }

  /// The bytes to be kept in the store's row of settings.
  public var encoded: [UInt8] {
    var bytes = CanonicalBytes()
    bytes.append(Self.version)
    bytes.append(field: store.bytes)
    bytes.append(purpose.rawValue)
    bytes.append(field: founder.bytes)
    bytes.append(field: founderSigningKey)
    return bytes.bytes
  }
}
