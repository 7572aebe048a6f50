import Vault

/// A founded vault and its first person's keys, cheap enough to make for every test.
struct Practice {
  static let passphrase = "seven quiet herons at dusk"

  var vault: Vault
  var secret: InstallationSecret
  var founder: Keyring

  init(purpose: StorePurpose = .demo) throws {
    secret = InstallationSecret()
    vault = try Vault(
      founding: purpose, name: "torres", roles: ["therapist", "administrator"],
      passphrase: Passphrase(typed: Self.passphrase), secret: secret, derivation: .cheapForTests)
    founder = try vault.signIn(
      name: "torres", passphrase: Passphrase(typed: Self.passphrase), secret: secret)
  }

  /// Adds a person and signs that person in.
  mutating func add(
    _ name: String, roles: [String] = [], classes: Set<RecordClass> = Set(RecordClass.allCases)
  ) throws -> Keyring {
    let passphrase = try Passphrase(typed: "a passphrase of \(name)")
    _ = try vault.addUser(
      name: name, roles: roles, classes: classes, passphrase: passphrase, secret: secret,
      derivation: .cheapForTests, by: founder)
    return try vault.signIn(name: name, passphrase: passphrase, secret: secret)
  }
}

/// The vault's rows, as a store keeps them.
struct VaultRows {
  var header: [UInt8]
  var slots: [[UInt8]]
  var grants: [[UInt8]]

  init(_ vault: Vault) {
    header = vault.header.encoded
    slots = vault.slots.map(\.encoded)
    grants = vault.grants.map(\.encoded)
  }

  func vault() throws(VaultError) -> Vault {
    try Vault(header: header, slots: slots, grants: grants)
  }
}
