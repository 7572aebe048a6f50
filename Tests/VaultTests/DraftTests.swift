import TestSupport
import Testing
import Vault

@Suite("A draft is its author's alone")
struct DraftTests {
  private let place = Place(kind: "note", record: [UInt8](repeating: 9, count: 16), revision: 0)

  @Test("its author reads it back, also after signing in again", .covers("C34"))
  func roundTrip() throws {
    let practice = try Practice()
    let box = try practice.founder.sealDraft(Array("half a sen".utf8), place: place)
    let again = try practice.vault.signIn(
      name: "torres", passphrase: Passphrase(typed: Practice.passphrase), secret: practice.secret)
    #expect(try again.openDraft(box, place: place) == Array("half a sen".utf8))
  }

  @Test("a new passphrase leaves it readable", .covers("C34"))
  func newPassphrase() throws {
    var practice = try Practice()
    let box = try practice.founder.sealDraft([4, 2], place: place)
    _ = try practice.vault.changePassphrase(
      to: Passphrase(typed: "another one"), secret: practice.secret, derivation: .cheapForTests,
      of: practice.founder)
    let again = try practice.vault.signIn(
      name: "torres", passphrase: Passphrase(typed: "another one"), secret: practice.secret)
    #expect(try again.openDraft(box, place: place) == [4, 2])
  }

  @Test("a colleague with every class can't open it")
  func colleague() throws {
    var practice = try Practice()
    let box = try practice.founder.sealDraft([4, 2], place: place)
    let colleague = try practice.add("chen")
    #expect(throws: VaultError.boxRefused) { try colleague.openDraft(box, place: place) }
  }

  @Test("it does not open as a draft of another record or revision, nor as a record")
  func moved() throws {
    let keyring = try Practice().founder
    let box = try keyring.sealDraft([4, 2], place: place)
    let later = Place(kind: place.kind, record: place.record, revision: 1)
    #expect(throws: VaultError.boxRefused) { try keyring.openDraft(box, place: later) }
    for recordClass in RecordClass.allCases {
      #expect(throws: VaultError.noKey(recordClass)) {
        try keyring.open(box, class: recordClass, place: place)
      }
    }
  }
}
