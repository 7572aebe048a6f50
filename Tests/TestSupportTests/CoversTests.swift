import TestSupport
import Testing

@Suite("the trait that names what a test proves", .covers("M6"))
struct CoversTests {
  @Test("a test carries the ids that it and its suite name", .covers("M101", "M7"))
  func carried() throws {
    let test = try #require(Test.current)
    #expect(test.traits.compactMap { ($0 as? Covers)?.ids } == [["M6"], ["M101", "M7"]])
  }
}
