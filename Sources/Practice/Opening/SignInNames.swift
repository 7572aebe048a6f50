internal import Crypto
internal import FoundationEssentials
internal import GroupCare

/// Turns a sign-in name into what stands for it in the store.
///
/// Who works in a practice isn't told to somebody who holds its file alone: a slot is named by a keyed
/// digest under the secret of this machine.
struct SignInNames: Sendable {
  private let key: SymmetricKey

  /// Takes a key that lies in no file, for a store in memory.
  init() { key = SymmetricKey(size: .bits256) }

  /// Takes the secret of this machine as the key; the vault has checked the file before.
  init(secretAt path: String) throws(PracticeError) {
    guard let bytes = FileManager.default.contents(atPath: path), bytes.count == 32 else {
      throw .storeUnusable(path: path, .secretUnusable)
    }
    key = SymmetricKey(data: bytes)
  }

  func sealed(_ name: ClinicianID) -> String {
    let message = Array("quorum sign-in name 1/\(name)".utf8)
    let digits = Array("0123456789abcdef")
    return String(
      HMAC<SHA256>.authenticationCode(for: message, using: key)
        .flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }
}
