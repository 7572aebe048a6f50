import TestSupport
import Testing
import Vault

@Suite("Who may open what")
struct VaultTests {
  private let place = Place(kind: "note", record: [UInt8](repeating: 9, count: 16), revision: 1)

  @Test("a vault that is read back from its rows is the vault that was written")
  func roundTrip() throws {
    var practice = try Practice()
    _ = try practice.add("chen")
    let read = try VaultRows(practice.vault).vault()
    #expect(read.header == practice.vault.header)
    #expect(read.slots == practice.vault.slots)
    #expect(read.grants == practice.vault.grants)
  }

  @Test("a colleague reads what was sealed before and after", .covers("C3"))
  func colleague() throws {
    var practice = try Practice()
    let before = try practice.founder.seal([1], class: .clinical, place: place)
    let colleague = try practice.add("chen")
    #expect(try colleague.open(before, class: .clinical, place: place) == [1])
    let after = try colleague.seal([2], class: .billing, place: place)
    #expect(try practice.founder.open(after, class: .billing, place: place) == [2])
  }

  @Test(
    "a person without a class can neither open nor seal it", .covers("C3", "C4", "T41"),
    arguments: RecordClass.allCases)
  func withoutClass(_ missing: RecordClass) throws {
    var practice = try Practice()
    let classes = Set(RecordClass.allCases).subtracting([missing])
    let colleague = try practice.add("chen", classes: classes)
    #expect(colleague.classes == classes)
    let box = try practice.founder.seal([1], class: missing, place: place)
    #expect(throws: VaultError.noKey(missing)) {
      try colleague.open(box, class: missing, place: place)
    }
    #expect(throws: VaultError.noKey(missing)) {
      try colleague.seal([1], class: missing, place: place)
    }
  }

  @Test("nobody hands on a class that is not theirs to open", .covers("C3", "T39"))
  func handingOn() throws {
    var practice = try Practice()
    let coordinator = try practice.add(
      "park", roles: [Vault.administratorRole], classes: [.roster, .log])
    #expect(throws: VaultError.noKey(.clinical)) {
      try practice.vault.addUser(
        name: "chen", roles: [], classes: [.roster, .clinical],
        passphrase: Passphrase(typed: "x"), secret: practice.secret, derivation: .cheapForTests,
        by: coordinator)
    }
    #expect(practice.vault.slots.count == 2)
  }

  @Test("psychotherapy notes open for their author alone", .covers("C4", "T41"))
  func psychotherapyNotes() throws {
    var practice = try Practice()
    let colleague = try practice.add("chen")
    let own = try colleague.seal([1], class: .psychotherapy, place: place)
    #expect(try colleague.open(own, class: .psychotherapy, place: place) == [1])
    #expect(throws: VaultError.noKey(.psychotherapy)) {
      try practice.founder.open(own, class: .psychotherapy, place: place)
    }
  }

  @Test(
    "a name that can't be told apart or typed back is refused",
    arguments: ["", "a\u{1b}[2J", "a\nb", "a\u{202e}b", String(repeating: "x", count: 65)])
  func names(_ name: String) throws {
    let practice = try Practice()
    var vault = practice.vault
    #expect(throws: VaultError.unusableName) {
      try vault.addUser(
        name: name, roles: [], passphrase: Passphrase(typed: "x"), secret: practice.secret,
        derivation: .cheapForTests, by: practice.founder)
    }
  }

  @Test("who isn't an administrator lets nobody in", .covers("C3"))
  func notAdministrator() throws {
    var practice = try Practice()
    practice.founder = try practice.add("chen")
    #expect(throws: VaultError.notAdministrator) { try practice.add("lind") }
  }

  @Test(
    "a key that was given by somebody who doesn't hold it makes the vault unusable", .covers("T39"))
  func givenByNobody() throws {
    var practice = try Practice()
    let before = practice.vault.grants.count
    practice.founder = try practice.add("chen", roles: [Vault.administratorRole])
    let given = Set(practice.vault.grants.dropFirst(before).map(\.encoded))
    _ = try practice.add("lind")
    var rows = VaultRows(practice.vault)
    _ = try rows.vault()
    // What chen handed on, chen has from nobody now.
    rows.grants.removeAll { given.contains($0) }
    #expect(throws: VaultError.damaged(.grant)) { try rows.vault() }
  }

  @Test("a name is given once")
  func nameTaken() throws {
    var practice = try Practice()
    #expect(throws: VaultError.nameTaken) { try practice.add("torres") }
  }

  @Test("the keys of another practice add nobody here")
  func foreignKeyring() throws {
    var practice = try Practice()
    practice.founder = try Practice().founder
    #expect(throws: VaultError.foreignKeyring) { try practice.add("chen") }
  }

  @Test("a person added behind everybody's back makes the vault unusable", .covers("T39", "T51"))
  func strangerSlot() throws {
    let practice = try Practice()
    var rows = VaultRows(practice.vault)
    rows.slots += VaultRows(try Practice().vault).slots
    #expect(throws: VaultError.damaged(.slot)) { try rows.vault() }
  }

  @Test("a grant put under another person, or from another practice, is refused", .covers("T39"))
  func strangerGrant() throws {
    let practice = try Practice()
    var rows = VaultRows(practice.vault)
    rows.grants += VaultRows(try Practice().vault).grants
    #expect(throws: VaultError.damaged(.grant)) { try rows.vault() }
  }

  @Test("a practice can't be turned into a demo in its header", .covers("T55", "C15"))
  func purpose() throws {
    let practice = try Practice()
    var rows = VaultRows(practice.vault)
    let place = 1 + 4 + 16
    #expect(rows.header[place] == StorePurpose.demo.rawValue)
    rows.header[place] = StorePurpose.practice.rawValue
    let vault = try rows.vault()
    #expect(throws: VaultError.derivationTooCheap) {
      try vault.signIn(
        name: "torres", passphrase: Passphrase(typed: Practice.passphrase), secret: practice.secret)
    }
  }

  @Test("a flipped bit anywhere in a row is noticed when reading or signing in", .covers("C15"))
  func bitFlips() throws {
    let practice = try Practice()
    let rows = VaultRows(practice.vault)
    let passphrase = try Passphrase(typed: Practice.passphrase)
    var accepted: [String] = []
    func look(at part: String, _ flipped: VaultRows) {
      guard let vault = try? flipped.vault() else { return }
      let keyring = try? vault.signIn(
        name: "torres", passphrase: passphrase, secret: practice.secret)
      if keyring != nil { accepted.append(part) }
    }
    for bit in stride(from: 0, to: rows.header.count * 8, by: 13) {
      var flipped = rows
      flipped.header[bit / 8] ^= 1 << UInt8(bit % 8)
      look(at: "header, bit \(bit)", flipped)
    }
    for bit in stride(from: 0, to: rows.slots[0].count * 8, by: 23) {
      var flipped = rows
      flipped.slots[0][bit / 8] ^= 1 << UInt8(bit % 8)
      look(at: "slot, bit \(bit)", flipped)
    }
    for bit in stride(from: 0, to: rows.grants[0].count * 8, by: 23) {
      var flipped = rows
      flipped.grants[0][bit / 8] ^= 1 << UInt8(bit % 8)
      look(at: "grant, bit \(bit)", flipped)
    }
    #expect(accepted.isEmpty)
  }

  @Test("rows cut short at any place are refused and never crash", .covers("C48"))
  func truncation() throws {
    let rows = VaultRows(try Practice().vault)
    for length in 0..<rows.header.count {
      #expect(throws: VaultError.damaged(.header)) {
        try VaultHeader(encoded: Array(rows.header[..<length]))
      }
    }
    for length in 0..<rows.slots[0].count {
      #expect(throws: VaultError.damaged(.slot)) {
        try UserSlot(encoded: Array(rows.slots[0][..<length]))
      }
    }
    for length in 0..<rows.grants[0].count {
      #expect(throws: VaultError.damaged(.grant)) {
        try Grant(encoded: Array(rows.grants[0][..<length]))
      }
    }
  }

  @Test("a row of a later format is named as such", .covers("C39"))
  func laterFormat() throws {
    let rows = VaultRows(try Practice().vault)
    #expect(throws: VaultError.newerFormat(.header)) {
      try VaultHeader(encoded: [9] + rows.header.dropFirst())
    }
    #expect(throws: VaultError.newerFormat(.slot)) {
      try UserSlot(encoded: [9] + rows.slots[0].dropFirst())
    }
    #expect(throws: VaultError.newerFormat(.grant)) {
      try Grant(encoded: [9] + rows.grants[0].dropFirst())
    }
  }
}
