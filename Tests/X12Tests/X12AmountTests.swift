import TestSupport
import Testing
import X12

@Suite("Amounts are whole cents, never anything finer")
struct X12AmountTests {
  @Test(
    "an amount has no needless zeros",
    arguments: [
      (6500, "65"), (7250, "72.5"), (7, "0.07"), (0, "0"), (-7, "-0.07"), (-4005, "-40.05"),
      (100, "1"), (999_999_999, "9999999.99"), (Int64.min, "-92233720368547758.08"),
    ] as [(Int64, String)])
  func written(cents: Int64, text: String) {
    #expect(X12Amount(cents: cents).text == text)
  }

  @Test(
    "an amount is read with or without its zeros",
    arguments: [
      ("65", 6500), ("65.00", 6500), ("065.5", 6550), ("-.5", -50), ("5.", 500), ("-0", 0),
      ("99999999999999.99", 9_999_999_999_999_999),
    ] as [(String, Int64)])
  func read(text: String, cents: Int64) throws {
    #expect(try X12Amount(text).cents == cents)
  }

  @Test(
    "what isn't an amount is refused, and why is said",
    arguments: [
      ("", .empty), ("1.234", .finerThanACent), ("65.000", .finerThanACent), ("-", .notANumber),
      (".", .notANumber), ("1,000", .notANumber), ("1-", .notANumber), ("$5", .notANumber),
      ("1e3", .notANumber), ("--1", .notANumber), ("1.2.3", .notANumber), ("+1", .notANumber),
      ("99999999999999999999", .tooLarge),
    ] as [(String, X12Amount.Unreadable)])
  func refused(text: String, why: X12Amount.Unreadable) {
    #expect(throws: why) { try X12Amount(text) }
  }

  @Test("what was written is read back")
  func roundTrip() throws {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<10_000 {
      let cents = Int64.random(in: -1_000_000_000...1_000_000_000, using: &random)
      #expect(try X12Amount(X12Amount(cents: cents).text).cents == cents)
    }
  }
}
