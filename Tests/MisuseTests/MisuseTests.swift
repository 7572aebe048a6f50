import TestSupport
import Testing

@Suite("what must not compile")
struct MisuseTests {
  @Test(
    "the compiler refuses what would get around the gate, and says why",
    .covers("N1", "N2", "M7", "M106", "M137"),
    arguments: try MisuseFile.all(in: "Refused"))
  func refused(file: MisuseFile) throws {
    let complaint = try file.complaint(expecting: try file.expectedMessage())
    #expect(complaint == nil)
  }

  @Test("the way through the gates compiles", arguments: try MisuseFile.all(in: "Accepted"))
  func accepted(file: MisuseFile) throws {
    let result = try file.compile()
    #expect(result.exitCode == 0, "\(result)")
  }

  @Test("a file that compiles is not taken for refused")
  func harnessFailsOnAccepted() throws {
    let file = try #require(try MisuseFile.all(in: "Accepted").first)
    #expect(try #require(try file.complaint(expecting: "")).contains("compiles"))
  }

  @Test("a file that is refused for another reason than the one it names is not taken for refused")
  func harnessFailsOnOtherReason() throws {
    let file = try #require(try MisuseFile.all(in: "Refused").first)
    let complaint = try file.complaint(expecting: "no such module")
    #expect(try #require(complaint).contains("for another reason"))
  }
}
