import Foundation
import TestSupport
import Testing
import Vault

@Suite("The installation secret")
struct InstallationSecretTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path + "/installation.key"
  }

  @Test("what was written is read back, and its owner alone may read it", .covers("C11", "C16"))
  func roundTrip() throws {
    let written = try InstallationSecret.create(at: path)
    let vault = try Vault(
      founding: .demo, name: "torres", roles: [], passphrase: Passphrase(typed: "x"),
      secret: written, derivation: .cheapForTests)
    let read = try InstallationSecret.read(at: path)
    _ = try vault.signIn(name: "torres", passphrase: Passphrase(typed: "x"), secret: read)
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(attributes[.size] as? Int == 32)
  }

  @Test("a secret is never overwritten")
  func exists() throws {
    _ = try InstallationSecret.create(at: path)
    #expect(throws: VaultError.installationSecret(path: path, problem: .exists)) {
      try InstallationSecret.create(at: path)
    }
  }

  @Test(
    "a secret that is missing, open to all, a link, a folder or cut short is refused",
    .covers("C16"))
  func unusable() throws {
    func refusal() -> VaultError? {
      do throws(VaultError) {
        _ = try InstallationSecret.read(at: path)
        return nil
      } catch {
        return error
      }
    }
    let files = FileManager.default
    #expect(refusal() == .installationSecret(path: path, problem: .missing))

    _ = try InstallationSecret.create(at: path)
    try files.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
    #expect(refusal() == .installationSecret(path: path, problem: .open(mode: 0o644)))
    try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)

    try files.moveItem(atPath: path, toPath: path + ".real")
    try files.createSymbolicLink(atPath: path, withDestinationPath: path + ".real")
    #expect(refusal() == .installationSecret(path: path, problem: .notAFile))

    try files.removeItem(atPath: path)
    try files.createDirectory(atPath: path, withIntermediateDirectories: false)
    #expect(refusal() == .installationSecret(path: path, problem: .notAFile))

    try files.removeItem(atPath: path)
    #expect(
      files.createFile(
        atPath: path, contents: Data(count: 31), attributes: [.posixPermissions: 0o600]))
    #expect(refusal() == .installationSecret(path: path, problem: .wrongLength))
  }
}
