import Testing
import X12

@Suite("Dates and times are days of the calendar and minutes of the day")
struct X12DateTests {
  @Test(
    "a day of the calendar is read and written in eight digits",
    arguments: ["20260312", "20240229", "20000229", "00010101", "99991231"])
  func sound(text: String) throws {
    #expect(try #require(X12Date(text)).text == text)
  }

  @Test(
    "what is no day of the calendar is refused",
    arguments: [
      "20260229", "21000229", "20261301", "20260431", "20260400", "20260012", "2026031", "260312",
      "2026-3-1", "00000101", "", "20260312 ", "２０２６0312",
    ])
  func unsound(text: String) {
    #expect(X12Date(text) == nil)
  }

  @Test("an earlier day is less")
  func order() throws {
    #expect(try #require(X12Date("20251231")) < #require(X12Date("20260101")))
    #expect(try #require(X12Date("20260131")) < #require(X12Date("20260201")))
  }

  @Test(
    "a time is read with and without seconds, and written in four digits",
    arguments: [("0000", "0000"), ("2359", "2359"), ("154530", "1545"), ("15453099", "1545")])
  func time(text: String, written: String) throws {
    #expect(try #require(X12Time(text)).text == written)
  }

  @Test(
    "what is no time is refused",
    arguments: ["2400", "1260", "12", "12345", "124599x", "126060", ""])
  func noTime(text: String) {
    #expect(X12Time(text) == nil)
  }
}
