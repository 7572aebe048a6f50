internal import Crypto
internal import CryptoExtras

/// How much work turns a passphrase into a key.
///
/// scrypt with *N* = 2 to the power of ``costExponent``. The parameters are written beside each
/// person's keys, so they can rise over the years without touching anybody who does not sign in.
public struct KeyDerivation: Hashable, Sendable {
  /// The exponent of *N*; memory and time double with each step.
  public let costExponent: UInt8

  /// The block size *r*.
  public let blockSize: UInt8

  /// The parallelism *p*.
  public let parallelism: UInt8

  /// What a practice uses: 128 MiB and the better part of a second for each guess (C6).
  public static let standard = KeyDerivation(costExponent: 17, blockSize: 8, parallelism: 1)

  /// What a test or demo store may use; refused everywhere else.
  ///
  /// The passphrase of a demo is no secret, so making it hard to guess would only delay its start.
  public static let cheapForTests = KeyDerivation(costExponent: 4, blockSize: 8, parallelism: 1)

  /// The most that is ever read from a file: 1 GiB.
  static let ceiling = KeyDerivation(costExponent: 20, blockSize: 8, parallelism: 4)

  init(costExponent: UInt8, blockSize: UInt8, parallelism: UInt8) {
    self.costExponent = costExponent
    self.blockSize = blockSize
    self.parallelism = parallelism
  }

  /// Refuses parameters that were tampered with, before anything is allocated for them (C6, T38).
  func check(for purpose: StorePurpose) throws(VaultError) {
    let floor = purpose.floor
    guard
      costExponent >= floor.costExponent, blockSize >= floor.blockSize,
      parallelism >= floor.parallelism
    else { throw .derivationTooCheap }
    guard
      costExponent <= Self.ceiling.costExponent, blockSize <= Self.ceiling.blockSize,
      parallelism <= Self.ceiling.parallelism
    else { throw .derivationTooCostly }
  }

  /// Derives the key that a person's own keys are sealed under (C11).
  ///
  /// The installation secret goes in as well: the database and the right passphrase alone open nothing.
  func key(
    passphrase: Passphrase, salt: [UInt8], secret: InstallationSecret, store: StoreIdentifier,
    user: UserIdentifier
  ) throws(VaultError) -> SymmetricKey {
    var info = CanonicalBytes()
    info.append(text: "quorum slot key 1")
    info.append(field: store.bytes)
    info.append(field: user.bytes)
    do {
      let stretched = try unsafe passphrase.withBytes { bytes in
        try unsafe KDF.Scrypt.deriveKey(
          from: bytes, salt: salt, outputByteCount: 32, rounds: 1 << Int(costExponent),
          blockSize: Int(blockSize), parallelism: Int(parallelism))
      }
      return HKDF<SHA256>.deriveKey(
        inputKeyMaterial: stretched, salt: secret.bytes, info: info.bytes, outputByteCount: 32)
    } catch {
      throw .signInRefused
    }
  }
}
