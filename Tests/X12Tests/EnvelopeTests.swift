import Testing
import X12

@Suite("What stands in an envelope has its shape before it is written")
struct EnvelopeTests {
  @Test("control numbers have their digits")
  func controlNumbers() throws {
    #expect(try #require(InterchangeControlNumber(17)).text == "000000017")
    #expect(try #require(GroupControlNumber(17)).text == "17")
    #expect(try #require(SetControlNumber(17)).text == "0017")
    #expect(try #require(SetControlNumber(123_456_789)).text == "123456789")
  }

  @Test("a control number outside its digits is refused", arguments: [0, -1, 1_000_000_000])
  func outside(number: Int) {
    #expect(InterchangeControlNumber(number) == nil)
    #expect(GroupControlNumber(number) == nil)
    #expect(SetControlNumber(number) == nil)
  }

  @Test(
    "a party's id that the fixed field can't hold is refused",
    arguments: ["", "SIXTEENLETTERSXX", "A*B", "lower", "TWO  BLANKS", " LED", "ÄRZTE"])
  func parties(identifier: String) {
    #expect(InterchangeParty(identifier) == nil)
  }

  @Test("delimiters must be four different marks")
  func delimiters() {
    func made(
      _ element: Character, _ component: Character, _ repetition: Character?, _ end: Character
    )
      -> Delimiters?
    {
      Delimiters(
        element: element.asciiValue ?? 0, component: component.asciiValue ?? 0,
        repetition: repetition.map { $0.asciiValue ?? 0 }, terminator: end.asciiValue ?? 0)
    }
    #expect(made("*", ":", "^", "~") == .standard)
    #expect(made("|", ">", nil, "\n") != nil)
    #expect(made("*", "*", "^", "~") == nil)
    #expect(made("*", ":", "~", "~") == nil)
    #expect(made("A", ":", "^", "~") == nil)
    #expect(made("*", "5", "^", "~") == nil)
    #expect(made("*", ":", "^", " ") == nil)
    #expect(made("é", ":", "^", "~") == nil)
  }
}
