import Testing
import TestSupport
import Vault

@Suite("Signing in")
struct SignInTests {
  @Test("the right passphrase opens every class that was granted", .covers("C1"))
  func rightPassphrase() throws {
    let practice = try Practice()
    #expect(practice.founder.classes == Set(RecordClass.allCases))
    #expect(practice.founder.name == "torres")
    #expect(practice.founder.roles == ["administrator", "therapist"])
  }

  @Test("an unknown name and a wrong passphrase get the same answer", .covers("C7"))
  func refusals() throws {
    let practice = try Practice()
    for (name, typed) in [
      ("torres", "seven quiet herons at dusk "), ("torres", ""), ("Torres", Practice.passphrase),
      ("nobody", Practice.passphrase),
    ] {
      #expect(throws: VaultError.signInRefused) {
        try practice.vault.signIn(
          name: name, passphrase: Passphrase(typed: typed), secret: practice.secret)
      }
    }
  }

  @Test(
    "the same letters typed as one character or as two open the same slot", .covers("C5", "T36"))
  func normalisation() throws {
    let secret = InstallationSecret()
    let vault = try Vault(
      founding: .demo, name: "torres", roles: [],
      passphrase: Passphrase(typed: "caf\u{e9} \u{fb01}"),
      secret: secret, derivation: .cheapForTests)
    let keyring = try vault.signIn(
      name: "torres", passphrase: Passphrase(typed: "cafe\u{301} fi"), secret: secret)
    #expect(keyring.user == vault.header.founder)
  }

  @Test("no character of a long passphrase is ignored", .covers("C5", "T36"))
  func noTruncation() throws {
    let secret = InstallationSecret()
    let long = String(repeating: "herons ", count: 140)
    let vault = try Vault(
      founding: .demo, name: "torres", roles: [], passphrase: Passphrase(typed: long + "x"),
      secret: secret, derivation: .cheapForTests)
    #expect(throws: VaultError.signInRefused) {
      try vault.signIn(name: "torres", passphrase: Passphrase(typed: long + "y"), secret: secret)
    }
    _ = try vault.signIn(name: "torres", passphrase: Passphrase(typed: long + "x"), secret: secret)
  }

  @Test("the right passphrase opens nothing on another machine", .covers("C11"))
  func otherMachine() throws {
    let practice = try Practice()
    #expect(throws: VaultError.signInRefused) {
      try practice.vault.signIn(
        name: "torres", passphrase: Passphrase(typed: Practice.passphrase),
        secret: InstallationSecret())
    }
  }

  @Test("the old passphrase opens nothing after a new one")
  func newPassphrase() throws {
    var practice = try Practice()
    _ = try practice.vault.changePassphrase(
      to: Passphrase(typed: "another one"), secret: practice.secret, derivation: .cheapForTests,
      of: practice.founder)
    #expect(throws: VaultError.signInRefused) {
      try practice.vault.signIn(
        name: "torres", passphrase: Passphrase(typed: Practice.passphrase), secret: practice.secret)
    }
  }

  @Test("a practice's own store does the full work for every guess", .covers("C6", "T37"))
  func standardCost() throws {
    let secret = InstallationSecret()
    #expect(throws: VaultError.derivationTooCheap) {
      try Vault(
        founding: .practice, name: "torres", roles: [],
        passphrase: Passphrase(typed: Practice.passphrase), secret: secret,
        derivation: .cheapForTests)
    }
    let vault = try Vault(
      founding: .practice, name: "torres", roles: [],
      passphrase: Passphrase(typed: Practice.passphrase), secret: secret)
    _ = try vault.signIn(
      name: "torres", passphrase: Passphrase(typed: Practice.passphrase), secret: secret)
  }

  @Test(
    "a derivation that was made cheaper or dearer in the file is refused before any work",
    .covers("C6", "T38"),
    arguments: [
      (0, UInt8(3), VaultError.derivationTooCheap), (0, 1, .derivationTooCheap),
      (0, 0, .derivationTooCheap), (0, 40, .derivationTooCostly), (0, 255, .derivationTooCostly),
      (1, 7, .derivationTooCheap), (1, 9, .derivationTooCostly), (2, 0, .derivationTooCheap),
      (2, 200, .derivationTooCostly),
    ])
  func tampered(parameter: Int, value: UInt8, expected: VaultError) throws {
    let practice = try Practice()
    var rows = VaultRows(practice.vault)
    // The row ends with the three parameters, the salt and the box, both with their length before.
    let place = rows.slots[0].count - (4 + 92) - (4 + 16) - 3 + parameter
    #expect(rows.slots[0][place] == [4, 8, 1][parameter])
    rows.slots[0][place] = value
    let vault = try rows.vault()
    for name in ["torres", "nobody"] {
      #expect(throws: expected) {
        try vault.signIn(
          name: name, passphrase: Passphrase(typed: Practice.passphrase), secret: practice.secret)
      }
    }
  }
}
