import Foundation
import TestSupport
import Testing
import Vault

@Suite("A vault recorded in format 1 opens for ever")
struct RecordedVaultTests {
  private let content = Array("Objective met; plan continues.".utf8)
  private let record = [UInt8](0..<16)

  @Test("its person signs in and opens record and draft", .covers("C14", "C39"))
  func opens() throws {
    let keyring = try signIn()
    let place = Place(kind: "note", record: record, revision: 258)
    #expect(try keyring.open(RecordedVault.box, class: .clinical, place: place) == content)
    #expect(try keyring.openDraft(RecordedVault.draft, place: place) == Array(content.prefix(12)))
  }

  @Test("its blind indexes still find", .covers("C39"))
  func index() throws {
    #expect(try signIn().blindIndex("client", "C-001") == RecordedVault.index)
  }

  @Test("its signatures still hold", .covers("C28", "C39"))
  func signature() throws {
    let vault = try RecordedVault.vault()
    #expect(
      vault.verifier.isValid(
        RecordedVault.signature, of: Array("complete".utf8), by: vault.header.founder))
  }

  @Test("its rows are written again byte for byte", .covers("C39"))
  func canonical() throws {
    #expect(try VaultHeader(encoded: RecordedVault.header).encoded == RecordedVault.header)
    #expect(try UserSlot(encoded: RecordedVault.slot).encoded == RecordedVault.slot)
    #expect(try Grant(encoded: RecordedVault.clinicalGrant).encoded == RecordedVault.clinicalGrant)
  }

  @Test(
    "a second reader, made from the description of the format alone, opens it too", .covers("C14"))
  func secondReader() throws {
    let vault = try IndependentVault(
      header: RecordedVault.header, slot: RecordedVault.slot,
      passphrase: RecordedVault.passphrase.precomposedStringWithCompatibilityMapping,
      secret: RecordedVault.secret)
    let key = try vault.classKey(RecordedVault.clinicalGrant)
    #expect(key.code == "clinical")
    let opened = try vault.open(
      RecordedVault.box, with: key, kind: "note", record: record, revision: 258)
    #expect(opened == content)
  }

  private func signIn() throws -> Keyring {
    let folder = try TemporaryFolder()
    let path = folder.path + "/installation.key"
    #expect(
      FileManager.default.createFile(
        atPath: path, contents: Data(RecordedVault.secret), attributes: [.posixPermissions: 0o600]))
    return try RecordedVault.vault().signIn(
      name: "torres", passphrase: Passphrase(typed: RecordedVault.passphrase),
      secret: InstallationSecret.read(at: path))
  }
}
