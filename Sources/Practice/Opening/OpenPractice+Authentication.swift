internal import GroupCare
internal import Synchronization
internal import Vault

extension OpenPractice {
  /// Whether signing, releasing claims and exporting ask for the passphrase again (C10).
  public var needsPassphrase: Bool {
    guard kind == .real else { return false }
    let minutes = Int64(profile.policy.reauthenticationMinutes)
    let passed = now().milliseconds - state.withLock(\.authenticatedAt)
    // A clock that was put back proves nothing about when the passphrase was given.
    return passed < 0 || passed >= minutes * 60_000
  }

  /// Looks whether a passphrase is the signed-in person's; if so, nothing asks for it for a while.
  ///
  /// - Throws: ``PracticeError/signInRefused``, ``PracticeError/signInPaused(seconds:)``.
  public func verifyPassphrase(_ passphrase: Passphrase) throws(PracticeError) {
    try PracticeError.named {
      let vault = state.withLock(\.vault)
      _ = try Self.counted(records.keyring.name, in: records.store, at: clock) {
        try vault.signIn(
          name: records.keyring.name, passphrase: passphrase.secret, secret: secret)
      }
      let time = now().milliseconds
      state.withLock { $0.authenticatedAt = time }
    }
  }

  /// Takes the passphrase, or asks for it when it was last given too long ago.
  func authenticate(_ passphrase: Passphrase?) throws(PracticeError) {
    if let passphrase {
      try verifyPassphrase(passphrase)
    } else if needsPassphrase {
      throw .needsPassphrase
    }
  }
}
