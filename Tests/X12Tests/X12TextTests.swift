import TestSupport
import Testing
import X12

@Suite("Names and texts are folded into what X12 can carry", .covers("C42"))
struct X12TextTests {
  @Test(
    "a Latin letter loses its marks and nothing else",
    arguments: [
      ("Óscar Muñoz", "OSCAR MUNOZ"), ("Łukasz Żółć", "LUKASZ ZOLC"), ("Søren Kjær", "SOREN KJAER"),
      ("Weiß", "WEISS"), ("Đặng Thị Ánh", "DANG THI ANH"), ("Yıldız Çağlar", "YILDIZ CAGLAR"),
      ("Ștefan Popăț", "STEFAN POPAT"), ("Erdős Ödön", "ERDOS ODON"),
      ("Þórdís Guðný", "THORDIS GUDNY"),
      ("Dvořák Šíma", "DVORAK SIMA"), ("Ķēniņš", "KENINS"), ("Ĳsbrand", "IJSBRAND"),
      ("François Œuvre", "FRANCOIS OEUVRE"), ("Ǆurđa", "DZURDA"),
      ("alvarez, maria", "ALVAREZ, MARIA"),
    ])
  func latin(name: String, written: String) {
    #expect(X12Text.fold(name) == .written(written))
  }

  @Test("a decomposed name folds like a composed one")
  func decomposed() {
    #expect(X12Text.fold("O\u{301}scar Mun\u{303}oz") == .written("OSCAR MUNOZ"))
    #expect(X12Text.fold("D\u{61}\u{323}\u{302}ng") == .written("DANG"))
  }

  @Test(
    "typographic quotes and dashes become plain ones",
    arguments: [
      ("O’Brien", "O'BRIEN"), ("Kaʻahumanu", "KA'AHUMANU"), ("Smith–Jones", "SMITH-JONES"),
      ("“Bo” Li", "\"BO\" LI"), ("d`Arc", "D'ARC"),
    ])
  func punctuation(name: String, written: String) {
    #expect(X12Text.fold(name) == .written(written))
  }

  @Test(
    "delimiters and control characters become blanks, and blanks don't pile up",
    arguments: [
      ("SMITH~CLM*X*9999", "SMITH CLM X 9999"), ("A:B^C*D~", "A B C D"), ("  a \t\r\n b  ", "A B"),
      ("~~", ""), ("\u{85}x\u{7F}y", "X Y"), ("\u{202E}Ada\u{200B}m", "ADAM"), ("", ""),
    ])
  func delimiters(name: String, written: String) {
    #expect(X12Text.fold(name) == .written(written))
  }

  @Test("the delimiters of the file are the ones that can't stand")
  func otherDelimiters() throws {
    let odd = try #require(
      Delimiters(
        element: UInt8(ascii: "|"), component: UInt8(ascii: ">"), repetition: UInt8(ascii: "!"),
        terminator: 0x1D))
    #expect(X12Text.fold("A|B*C>D!", avoiding: odd) == .written("A B*C D"))
  }

  @Test(
    "a name that has no Latin counterpart is refused and the first such character named",
    arguments: [
      ("Chen 陳偉", "陳"), ("محمد", "م"), ("Пётр", "П"), ("Ελένη", "Ε"), ("Ana 👩‍👧", "👩‍👧"),
      ("Noor €", "€"), ("\u{301}x", "\u{301}"), ("ʃam", "ʃ"),
    ] as [(String, Character)])
  func unwritable(name: String, first: Character) {
    #expect(X12Text.fold(name) == .unwritable(first))
  }

  @Test("folding what was folded changes nothing, and gives bytes that a file can carry")
  func idempotent() throws {
    var random = SeededGenerator(seed: 42)
    var written = 0
    for _ in 0..<5_000 {
      let name = randomName(&random)
      guard case .written(let folded) = X12Text.fold(name) else { continue }
      written += 1
      #expect(X12Text.fold(folded) == .written(folded))
      #expect(
        folded.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F && !Delimiters.standard.separates($0) })
      #expect(!folded.utf8.contains { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") })
    }
    #expect(written > 1_000)
  }

  private func randomName(_ random: inout SeededGenerator) -> String {
    let pool = Array(
      "abcXYZ '-.~*:^|>\t\r\nóñßæłøđışăőÅÉ\u{301}\u{323}\u{A0}\u{200D}陳".unicodeScalars)
    var name = ""
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      name.unicodeScalars.append(pool[Int.random(in: 0..<pool.count, using: &random)])
    }
    return name
  }
}
