internal import Crypto
internal import FoundationEssentials

/// The bytes of a sealed record.
///
/// ```
/// offset  length  content
///      0       1  format version, 1
///      1       4  key id
///      5      12  nonce
///     17       n  AES-256-GCM ciphertext, n a multiple of 256
///   17+n      16  tag
/// ```
///
/// What is encrypted is the length of the content in 4 bytes, the content, and zeros up to the next
/// multiple of 256, so that a size tells little. The additional data are, in canonical encoding:
/// version, store, class, key id, kind, record, revision, and for a draft the person (C14).
enum Envelope {
  static let version: UInt8 = 1
  static let step = 256
  private static let headLength = 5
  private static let overhead = headLength + 12 + 16

  /// What a box is bound to besides its key.
  struct Binding {
    var store: StoreIdentifier
    var classCode: String
    var keyID: UInt32
    var place: Place
    var person: [UInt8] = []

    var additionalData: [UInt8] {
      var data = CanonicalBytes()
      data.append(Envelope.version)
      data.append(field: store.bytes)
      data.append(text: classCode)
      data.append(keyID)
      data.append(text: place.kind)
      data.append(field: place.record)
      data.append(UInt64(bitPattern: Int64(place.revision)))
      data.append(field: person)
      return data.bytes
    }
  }

  static func seal(
    _ content: [UInt8], with key: SymmetricKey, binding: Binding, nonce: AES.GCM.Nonce? = nil
  ) throws(VaultError) -> [UInt8] {
    var head = CanonicalBytes()
    head.append(version)
    head.append(binding.keyID)
    do {
      let sealed = try AES.GCM.seal(
        padded(content), using: key, nonce: nonce ?? AES.GCM.Nonce(),
        authenticating: binding.additionalData)
      return head.bytes + Array(sealed.nonce) + sealed.ciphertext + sealed.tag
    } catch {
      throw .boxRefused
    }
  }

  static func open(
    _ box: [UInt8], with key: SymmetricKey, binding: Binding
  ) throws(VaultError) -> [UInt8] {
    guard try keyID(of: box) == binding.keyID else { throw .boxRefused }
    let content: Data
    do {
      let sealed = try AES.GCM.SealedBox(combined: box[headLength...])
      content = try AES.GCM.open(sealed, using: key, authenticating: binding.additionalData)
    } catch {
      throw .boxRefused
    }
    return try unpadded(Array(content))
  }

  /// Reads which key opens a box.
  static func keyID(of box: [UInt8]) throws(VaultError) -> UInt32 {
    guard let first = box.first else { throw .damaged(.box) }
    guard first == version else { throw first > version ? .newerFormat(.box) : .damaged(.box) }
    guard box.count >= overhead + step, (box.count - overhead).isMultiple(of: step) else {
      throw .damaged(.box)
    }
    return box[1..<headLength].reduce(0) { $0 << 8 | UInt32($1) }
  }

  private static func padded(_ content: [UInt8]) -> [UInt8] {
    var padded = CanonicalBytes()
    padded.append(field: content)
    let missing = (step - padded.bytes.count % step) % step
    return padded.bytes + [UInt8](repeating: 0, count: missing)
  }

  private static func unpadded(_ padded: [UInt8]) throws(VaultError) -> [UInt8] {
    let count = padded.prefix(4).reduce(0) { $0 << 8 | Int($1) }
    guard
      padded.count >= 4, count <= padded.count - 4, padded.count - 4 - count < step,
      padded[(4 + count)...].allSatisfy({ $0 == 0 })
    else { throw .damaged(.box) }
    return Array(padded[4..<4 + count])
  }
}
