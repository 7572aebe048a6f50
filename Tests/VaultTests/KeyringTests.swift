import TestSupport
import Testing
import Vault

@Suite("What is sealed opens in its own place alone")
struct KeyringTests {
  private let practice: Practice
  private let keyring: Keyring
  private let place = Place(kind: "note", record: [UInt8](0..<16), revision: 3)

  init() throws {
    practice = try Practice()
    keyring = practice.founder
  }

  @Test("what was sealed is read back, whatever its length", .covers("C14"))
  func roundTrip() throws {
    var generator = SeededGenerator(seed: 14)
    for length in [0, 1, 251, 252, 253, 508, 509, 100_000] {
      let content = (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
      let box = try keyring.seal(content, class: .clinical, place: place)
      #expect(try keyring.open(box, class: .clinical, place: place) == content)
    }
  }

  @Test(
    "the size of a box tells the size of its content in steps of 256 bytes only", .covers("C14"))
  func padding() throws {
    let sizes = try [(0, 289), (252, 289), (253, 545), (508, 545), (509, 801)].map {
      (try keyring.seal([UInt8](repeating: 7, count: $0.0), class: .roster, place: place), $0.1)
    }
    for (box, expected) in sizes { #expect(box.count == expected) }
  }

  @Test("the same content is sealed differently each time")
  func nonces() throws {
    let boxes = try (0..<200).map { _ in
      try keyring.seal([1, 2, 3], class: .roster, place: place)
    }
    #expect(Set(boxes.map { Array($0[5..<17]) }).count == 200)
  }

  @Test("every single flipped bit of a box is refused", .covers("C14"))
  func bitFlips() throws {
    let box = try keyring.seal(Array("Objective met.".utf8), class: .clinical, place: place)
    var accepted = 0
    for bit in 0..<box.count * 8 {
      var flipped = box
      flipped[bit / 8] ^= 1 << UInt8(bit % 8)
      if (try? keyring.open(flipped, class: .clinical, place: place)) != nil { accepted += 1 }
    }
    #expect(accepted == 0)
  }

  @Test("a box cut short or made longer is refused, at every length", .covers("C14", "C48"))
  func lengths() throws {
    let box = try keyring.seal([1, 2, 3], class: .clinical, place: place)
    for length in 0..<box.count {
      #expect(throws: VaultError.self) {
        try keyring.open(Array(box[..<length]), class: .clinical, place: place)
      }
    }
    #expect(throws: VaultError.self) {
      try keyring.open(box + [0], class: .clinical, place: place)
    }
    #expect(throws: VaultError.boxRefused) {
      try keyring.open(box + [UInt8](repeating: 0, count: 256), class: .clinical, place: place)
    }
  }

  @Test(
    "a box moved to another record, revision or kind does not open", .covers("C14", "T12", "T13"),
    arguments: [
      Place(kind: "note", record: [UInt8](1..<17), revision: 3),
      Place(kind: "note", record: [UInt8](0..<16), revision: 2),
      Place(kind: "note", record: [UInt8](0..<16), revision: 4),
      Place(kind: "group-note", record: [UInt8](0..<16), revision: 3),
      Place(kind: "not", record: [UInt8]("e".utf8) + [UInt8](0..<16), revision: 3),
    ])
  func moved(to other: Place) throws {
    let box = try keyring.seal([1, 2, 3], class: .clinical, place: place)
    #expect(throws: VaultError.boxRefused) {
      try keyring.open(box, class: .clinical, place: other)
    }
  }

  @Test("a box does not open as another class or in another practice", .covers("C14"))
  func otherClassAndStore() throws {
    let box = try keyring.seal([1, 2, 3], class: .clinical, place: place)
    #expect(throws: VaultError.noKey(.billing)) {
      try keyring.open(box, class: .billing, place: place)
    }
    let neighbour = try Practice().founder
    #expect(throws: VaultError.noKey(.clinical)) {
      try neighbour.open(box, class: .clinical, place: place)
    }
  }

  @Test("a box of a later format is named as such")
  func laterFormat() throws {
    var box = try keyring.seal([1, 2, 3], class: .clinical, place: place)
    box[0] = 2
    #expect(throws: VaultError.newerFormat(.box)) {
      try keyring.open(box, class: .clinical, place: place)
    }
  }

  @Test("random bytes never open and never crash", .covers("C48"))
  func randomBoxes() throws {
    var generator = SeededGenerator(seed: 48)
    for _ in 0..<2_000 {
      var bytes = (0..<Int.random(in: 0...600, using: &generator))
        .map { _ in UInt8.random(in: 0...255, using: &generator) }
      if !bytes.isEmpty, Bool.random(using: &generator) { bytes[0] = 1 }
      #expect(throws: VaultError.self) {
        try keyring.open(bytes, class: .roster, place: place)
      }
    }
  }

  @Test("a blind index is equal for equal values and for nothing else")
  func blindIndexes() throws {
    let day = try keyring.blindIndex("session-day", "2026-03-12")
    #expect(day.count == 16)
    #expect(try keyring.blindIndex("session-day", "2026-03-12") == day)
    #expect(try keyring.blindIndex("session-day", "2026-03-13") != day)
    #expect(try keyring.blindIndex("claim-day", "2026-03-12") != day)
    #expect(try keyring.blindIndex("session-da", "y2026-03-12") != day)
    #expect(try Practice().founder.blindIndex("session-day", "2026-03-12") != day)
  }

  @Test("colleagues find the same records by the same index")
  func sharedIndex() throws {
    var practice = practice
    let colleague = try practice.add("chen")
    #expect(try colleague.blindIndex("client", "C-001") == keyring.blindIndex("client", "C-001"))
  }
}
