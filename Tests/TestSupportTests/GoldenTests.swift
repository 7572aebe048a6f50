import Foundation
import TestSupport
import Testing

@Suite("goldens")
struct GoldenTests {
  private func finding(
    _ actual: String, recorded: String?, isRecording: Bool = false
  ) throws -> GoldenFinding? {
    let folder = try TemporaryFolder()
    let golden = folder.url.appending(path: "screen.txt")
    if let recorded { try Data(recorded.utf8).write(to: golden) }
    return GoldenFinding(
      of: actual, against: golden, named: "screen", isRecording: isRecording)
  }

  @Test("a text that is what was recorded passes")
  func same() throws {
    #expect(try finding("a\nb\n", recorded: "a\nb\n") == nil)
  }

  @Test("the first line that differs is shown with its number")
  func different() throws {
    let sentence = try #require(try finding("a\nc\n", recorded: "a\nb\n")).sentence
    #expect(sentence.contains("Line 2 of 3 expected and 3 made"))
    #expect(sentence.contains("expected |b|"))
    #expect(sentence.contains("made     |c|"))
  }

  @Test("a text that ends too early says so")
  func shorter() throws {
    let sentence = try #require(try finding("a", recorded: "a\nb")).sentence
    #expect(sentence.contains("made     (the text ends before this line)"))
  }

  @Test("letters that look the same in other bytes are a difference")
  func normalization() throws {
    let sentence = try #require(try finding("e\u{301}", recorded: "\u{E9}")).sentence
    #expect(sentence.contains("Line 1"))
  }

  @Test("a golden that is missing fails with the way to record it")
  func missing() throws {
    let sentence = try #require(try finding("a", recorded: nil)).sentence
    #expect(sentence.contains("RECORD_GOLDENS=1"))
  }

  @Test("recording writes the file and fails the test")
  func recording() throws {
    let folder = try TemporaryFolder()
    let golden = folder.url.appending(path: "Goldens/screen.txt")
    let finding = GoldenFinding(of: "new\n", against: golden, named: "screen", isRecording: true)
    #expect(try #require(finding).sentence.contains("was recorded"))
    #expect(try String(contentsOf: golden, encoding: .utf8) == "new\n")
  }
}
