import TOMLReading
import TestSupport
import Testing

@Suite("What the TOML parser can't be given", .covers("C48"))
struct TOMLGuardTests {
  @Test(
    "a header without a name is refused with its line",
    arguments: ["[", "[.a]", "[=]", "[[]]", "[ ]", "[]"])
  func header(_ line: String) throws {
    let refusal = try #require(throws: TOMLGuard.Refusal.self) {
      try TOMLGuard.check("a = 1\n\(line)\n")
    }
    #expect(refusal.line == 2)
  }

  @Test("a line that is too long, or too deep, or holds a NUL is refused")
  func limits() {
    let long = String(repeating: "a", count: TOMLGuard.mostLineBytes + 1)
    let deep = String(repeating: "[", count: 40) + String(repeating: "]", count: 40)
    for text in [
      "x = \"\(long)\"", "x = \(deep)", "x = 1\u{0}", String(repeating: "a.", count: 99),
    ] {
      #expect(throws: TOMLGuard.Refusal.self) { try TOMLGuard.check(text) }
    }
  }

  @Test("ordinary files pass, brackets and points in strings too")
  func ordinary() throws {
    try TOMLGuard.check(
      """
      name = "a [b. c" # [
      [style]
      "list.selected" = { attrs = ["reverse"] }
      [[member]]
      text = '''
      [
      '''
      """)
  }
}
