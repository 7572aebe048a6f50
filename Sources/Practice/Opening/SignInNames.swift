internal import GroupCare
internal import Vault

/// Turns a sign-in name into what stands for it in the store.
struct SignInNames: Sendable {
  private let secret: InstallationSecret

  /// Takes a key that lies in no file, for a store in memory.
  init() { secret = InstallationSecret() }

  /// Takes the secret of this machine as the key.
  init(secretAt path: String) throws { secret = try InstallationSecret.read(at: path) }

  func sealed(_ name: ClinicianID) -> String { secret.sealedName(name.text) }
}
