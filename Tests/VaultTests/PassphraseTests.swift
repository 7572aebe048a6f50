import TestSupport
import Testing
import Vault

@Suite("Passphrases")
struct PassphraseTests {
  @Test(
    "a long passphrase of any script is taken", .covers("C5", "T36"),
    arguments: [
      "seven quiet herons at dusk", "sieben stille Reiher im Nebel", "七羽の静かな鷺が夕暮れに飛んでいった",
      "  spaces before and after  ", "Überlänge hilft méhr als Zeichén",
      "1k 7 blaue boote 93 im hafen",
      String(repeating: "quiet herons rise again ", count: 42),
    ])
  func taken(_ text: String) throws {
    _ = try Passphrase(new: text, for: .practice, context: ["Harbour Group Practice", "torres"])
  }

  @Test(
    "a passphrase that falls to the first guesses is refused, with the reason",
    .covers("C5", "T36"),
    arguments: [
      ("", PassphraseRefusal.tooShort(minimum: 15)),
      ("fourteen chars", .tooShort(minimum: 15)),
      ("e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}", .tooShort(minimum: 15)),
      (String(repeating: "ab cd ef gh ij ", count: 69), .tooLong(maximum: 1024)),
      ("password password", .common), ("Pass-Word-1234567", .common),
      ("correct horse battery staple", .common), ("qwertyqwertyqwerty", .common),
      ("aaaaaaaaaaaaaaaaaaaa", .repetitive), ("ababababababababab", .repetitive),
      ("abcdefghijklmnopqrst", .repetitive), ("Harbour Group Practice 26", .namesItself),
      ("torres torres torres 1", .namesItself), ("Quorum quorum QUORUM", .namesItself),
      ("a tab\there, and that is it", .unprintable), ("a line\nand another line", .unprintable),
    ])
  func refused(text: String, expected: PassphraseRefusal) {
    #expect(throws: expected) {
      try Passphrase(new: text, for: .practice, context: ["Harbour Group Practice", "torres"])
    }
  }

  @Test("a demo takes any passphrase but an empty one")
  func demo() throws {
    _ = try Passphrase(new: "demo", for: .demo)
    #expect(throws: PassphraseRefusal.tooShort(minimum: 1)) { try Passphrase(new: "", for: .demo) }
  }

  @Test("an endless passphrase is refused before it is worked on", .covers("C5"))
  func endless() {
    let text = String(repeating: "x", count: 1025)
    #expect(throws: PassphraseRefusal.tooLong(maximum: 1024)) { try Passphrase(typed: text) }
  }
}
