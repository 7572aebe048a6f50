import Foundation
import Store
import TestSupport
import Testing
import Vault

@Suite("Nothing about a person stands readable in the files")
struct SealedFileTests {
  private static let markers = [
    "Okonkwo-Lindqvist", "1987-11-23", "cried when naming her sister", "F33.1", "H84-221-907",
    "Überraschung im Wald",
  ]

  @Test("not in the store, its journal or what a crash leaves", .covers("C13", "C14"))
  func markers() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/practice.quorum"
    let (vault, keyring) = try founded(secretAt: folder.path + "/installation.key")
    let store = try SQLiteStore.create(
      at: path, format: .demo,
      first: WriteBatch.example {
        $0.author = keyring.user.bytes
        $0.settings = ["vault": vault.header.encoded]
        $0.users = vault.slots.map { UserRow(user: $0.identity.user.bytes, bytes: $0.encoded) }
        $0.grants = vault.grants.map {
          GrantRow(
            user: $0.user.bytes, recordClass: $0.recordClass.rawValue, keyID: $0.keyID,
            bytes: $0.encoded)
        }
      })
    for marker in Self.markers { try write(marker, with: keyring, into: store) }

    // A write that fails halfway leaves its journal as a crash would: taken before it is rolled back.
    let marker = Self.markers[0]
    var batch = try batch(writing: marker, with: keyring)
    batch.log = [
      NewLogEntry(
        at: 1,
        seal: { _ in
          for name in [path, path + "-journal"] {
            try FileManager.default.copyItem(atPath: name, toPath: name + ".during")
          }
          throw Interruption()
        })
    ]
    #expect(throws: Interruption()) { try store.commit(batch) }

    let search = MarkerSearch(Self.markers)
    #expect(try search.findings(in: [folder.url]).isEmpty)
    // The search itself works: what is left readable on purpose is found.
    #expect(try !MarkerSearch(["torres"]).findings(in: [folder.url]).isEmpty)
  }

  @Test("what the rows of a store hold opens for whoever signs in from them", .covers("C15"))
  func wholeWay() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/practice.quorum"
    let (vault, keyring) = try founded(secretAt: folder.path + "/installation.key")
    let created = try SQLiteStore.create(
      at: path, format: .demo,
      first: WriteBatch.example {
        $0.settings = ["vault": vault.header.encoded]
        $0.users = vault.slots.map { UserRow(user: $0.identity.user.bytes, bytes: $0.encoded) }
        $0.grants = vault.grants.map {
          GrantRow(
            user: $0.user.bytes, recordClass: $0.recordClass.rawValue, keyID: $0.keyID,
            bytes: $0.encoded)
        }
      })
    try write("Okonkwo", with: keyring, into: created)
    try created.close()

    let store = try SQLiteStore.open(at: path)
    let read = try Vault(
      header: try #require(try store.setting("vault")), slots: store.users().map(\.bytes),
      grants: store.grants().map(\.bytes))
    let again = try read.signIn(
      name: "torres", passphrase: Passphrase(typed: "herons"),
      secret: InstallationSecret.read(at: folder.path + "/installation.key"))
    let index = try again.blindIndex("name", "Okonkwo")
    let found = try #require(try store.current(index: index).first)
    let place = Place(kind: found.kind, record: found.id.bytes, revision: found.revision)
    #expect(try again.open(found.box, class: .clinical, place: place) == Array("Okonkwo".utf8))
  }

  private func founded(secretAt path: String) throws -> (Vault, Keyring) {
    let secret = try InstallationSecret.create(at: path)
    let passphrase = try Passphrase(typed: "herons")
    let vault = try Vault(
      founding: .demo, name: "torres", roles: [], passphrase: passphrase, secret: secret,
      derivation: .cheapForTests)
    return (vault, try vault.signIn(name: "torres", passphrase: passphrase, secret: secret))
  }

  private func batch(writing text: String, with keyring: Keyring) throws -> WriteBatch {
    let id = RecordIdentifier()
    let keyID = try keyring.keyID(for: .clinical)
    let index = try keyring.blindIndex("name", text)
    return WriteBatch.example {
      $0.revisions = [
        NewRevision(
          id: id, kind: "note", recordClass: RecordClass.clinical.rawValue, keyID: keyID,
          baseRevision: 0, indexes: [index],
          seal: { position in
            try keyring.seal(
              Array(text.utf8), class: .clinical,
              place: Place(kind: "note", record: id.bytes, revision: position.revision))
          })
      ]
    }
  }

  private func write(_ text: String, with keyring: Keyring, into store: SQLiteStore) throws {
    let content = Array(text.utf8)
    var batch = try batch(writing: text, with: keyring)
    let id = batch.revisions[0].id
    let place = Place(kind: "note", record: id.bytes, revision: 0)
    batch.facts = [
      NewFacts(
        id: id, index: batch.revisions[0].indexes[0],
        merge: { _, revision in
          try keyring.seal(
            content, class: .billing,
            place: Place(kind: "facts", record: id.bytes, revision: revision))
        })
    ]
    batch.drafts = [
      Draft(
        key: Draft.Key(user: keyring.user.bytes, id: id, kind: "note"), baseRevision: 0,
        writtenAt: 1, box: try keyring.sealDraft(content, place: place))
    ]
    batch.log = [
      NewLogEntry(
        at: 1,
        seal: { position in
          try keyring.seal(
            content, class: .log,
            place: Place(kind: "log", record: [], revision: position.sequence))
        })
    ]
    try store.commit(batch)
  }
}
