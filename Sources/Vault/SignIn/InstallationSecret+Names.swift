internal import Crypto

extension InstallationSecret {
  /// Returns what stands for a sign-in name in the store: 64 hexadecimal digits.
  ///
  /// Who works in a practice isn't told to somebody who holds its file alone: the digest is keyed by
  /// the secret of this machine.
  public func sealedName(_ name: String) -> String {
    let message = Array("quorum sign-in name 1/\(name)".utf8)
    let digits = Array("0123456789abcdef")
    let code = HMAC<SHA256>.authenticationCode(for: message, using: SymmetricKey(data: bytes))
    return String(code.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }
}
