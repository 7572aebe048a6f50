import Crypto
import CryptoExtras
import Foundation

/// A second reader of the vault's formats, written from their description and not from their code.
///
/// Fields have their length in four bytes before them; numbers have the most significant byte first.
struct IndependentReader {
  private var bytes: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) {
    self.bytes = bytes[...]
  }

  mutating func raw(_ count: Int) -> [UInt8] {
    defer { bytes = bytes.dropFirst(count) }
    return Array(bytes.prefix(count))
  }

  mutating func field() -> [UInt8] {
    raw(raw(4).reduce(0) { $0 << 8 | Int($1) })
  }

  static func number(_ value: Int, bytes: Int) -> [UInt8] {
    (0..<bytes).reversed().map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  static func field(_ content: [UInt8]) -> [UInt8] {
    number(content.count, bytes: 4) + content
  }

  static func field(_ text: String) -> [UInt8] {
    field(Array(text.utf8))
  }
}

/// What the second reader finds on the way from a passphrase to a record.
struct IndependentVault {
  let store: [UInt8]
  let user: [UInt8]
  private let agreement: P256.KeyAgreement.PrivateKey

  /// Opens a person's keys: scrypt, HKDF with the installation secret, AES-256-GCM.
  init(header: [UInt8], slot: [UInt8], passphrase: String, secret: [UInt8]) throws {
    var headerReader = IndependentReader(header)
    _ = headerReader.raw(1)
    store = headerReader.field()

    var slotReader = IndependentReader(slot)
    _ = slotReader.raw(1)
    let identity = slotReader.field()
    _ = slotReader.field()
    let parameters = slotReader.raw(3)
    let salt = slotReader.field()
    let box = slotReader.field()
    var identityReader = IndependentReader(identity)
    user = identityReader.field()

    let stretched = try KDF.Scrypt.deriveKey(
      from: Array(passphrase.utf8), salt: salt, outputByteCount: 32,
      rounds: 1 << Int(parameters[0]), blockSize: Int(parameters[1]),
      parallelism: Int(parameters[2]))
    let key = HKDF<SHA256>.deriveKey(
      inputKeyMaterial: stretched, salt: secret,
      info: IndependentReader.field("quorum slot key 1") + IndependentReader.field(store)
        + IndependentReader.field(user), outputByteCount: 32)
    let binding =
      IndependentReader.field("quorum slot 1") + IndependentReader.field(header)
      + IndependentReader.field(identity) + parameters
    let raw = try AES.GCM.open(
      AES.GCM.SealedBox(combined: box), using: key, authenticating: binding)
    agreement = try P256.KeyAgreement.PrivateKey(rawRepresentation: raw.prefix(32))
  }

  /// Opens a class key: HPKE to the person's P-256 key.
  func classKey(_ grant: [UInt8]) throws -> (code: String, id: [UInt8], key: SymmetricKey) {
    var reader = IndependentReader(grant)
    _ = reader.raw(1)
    let holder = reader.field()
    let code = String(decoding: reader.field(), as: UTF8.self)
    let id = reader.raw(4)
    _ = reader.raw(4)
    _ = reader.field()
    let encapsulated = reader.field()
    let box = reader.field()
    let info =
      IndependentReader.field("quorum grant 1") + IndependentReader.field(store)
      + IndependentReader.field(code) + id + IndependentReader.field(holder)
    var recipient = try HPKE.Recipient(
      privateKey: agreement, ciphersuite: .P256_SHA256_AES_GCM_256, info: Data(info),
      encapsulatedKey: Data(encapsulated))
    return (code, id, SymmetricKey(data: try recipient.open(box)))
  }

  /// Opens a record: version, key id, nonce, ciphertext and tag, bound to its place.
  func open(
    _ box: [UInt8], with key: (code: String, id: [UInt8], key: SymmetricKey), kind: String,
    record: [UInt8], revision: Int
  ) throws -> [UInt8] {
    let binding =
      [1] + IndependentReader.field(store) + IndependentReader.field(key.code) + key.id
      + IndependentReader.field(kind) + IndependentReader.field(record)
      + IndependentReader.number(revision, bytes: 8) + IndependentReader.field([UInt8]())
    let padded = try AES.GCM.open(
      AES.GCM.SealedBox(combined: box[5...]), using: key.key, authenticating: binding)
    var reader = IndependentReader(Array(padded))
    return reader.field()
  }
}
