import GroupCare
import TestSupport
import Testing

@Suite("Money is whole cents")
struct MoneyTests {
  @Test(
    "an amount is read to the cent",
    arguments: [
      ("72", 7_200), ("72.5", 7_250), ("72.50", 7_250), ("0.07", 7), ("-72.50", -7_250),
      ("0", 0), ("-0", 0), ("007.10", 710), ("999999999999999.99", 99_999_999_999_999_999),
    ] as [(String, Int64)])
  func read(text: String, cents: Int64) throws {
    #expect(try Money(parsing: text).cents == cents)
  }

  @Test(
    "what is no amount is refused, and why is said",
    arguments: [
      ("", Money.ParsingError.notAnAmount), ("-", .notAnAmount), (".5", .notAnAmount),
      ("72.", .notAnAmount), ("+5", .notAnAmount), ("1,000", .notAnAmount), ("$5", .notAnAmount),
      ("5 ", .notAnAmount), ("1.2.3", .notAnAmount), ("--5", .notAnAmount), ("１２", .notAnAmount),
      ("1e3", .notAnAmount), ("1.234", .finerThanACent), ("1.000", .finerThanACent),
      ("1000000000000000", .tooLarge), ("99999999999999999999", .tooLarge),
    ])
  func refused(text: String, error: Money.ParsingError) {
    #expect(throws: error) { try Money(parsing: text) }
  }

  @Test("an amount prints as it is read", arguments: [UInt64(7)])
  func roundTrip(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<2_000 {
      let money = Money(cents: .random(in: -10_000_000_000...10_000_000_000, using: &random))
      #expect(try Money(parsing: money.text) == money)
    }
    #expect(Money(cents: -5).text == "-0.05")
    #expect(Money(cents: 7_250).description == "72.50")
  }

  @Test("sums, differences and multiples are exact")
  func arithmetic() {
    let fee = Money(cents: 72_10)
    #expect(fee + fee + fee == fee * 3)
    #expect(fee - fee == .zero)
    #expect(fee * -1 < .zero)
  }
}
