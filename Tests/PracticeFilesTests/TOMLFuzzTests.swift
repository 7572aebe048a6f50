import Foundation
import GroupCare
import PracticeFiles
import TestSupport
import Testing

@Suite("Documents that are broken or hostile", .covers("C45"))
struct TOMLFuzzTests {
  private func refused(_ text: [UInt8]) throws -> [RefusedRow] {
    let folder = try FolderCopy(empty: ())
    let file = folder.path + "/practice.toml"
    try #require(FileManager.default.createFile(atPath: file, contents: Data(text)))
    do throws(PracticeFolderError) {
      return try PracticeFolder.read(at: file).refused
    } catch {
      if case .refused(let rows) = error { return rows }
      return []
    }
  }

  @Test("no spoilt document brings the reader down", arguments: 1...150 as ClosedRange<UInt64>)
  func spoilt(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let file = Folders.second + (seed % 2 == 0 ? "/practice.toml" : "/" + Spoilt.night)
    var bytes = Array(try String(contentsOfFile: file, encoding: .utf8).utf8)
    let pieces = [
      "[", "]", "[[", "]]", "{", "}", "=", ".", "\"", "'", "\"\"\"", "'''", "\n", "\r", "#", ",",
      "\\", "\\u", "0x", "1e9", "inf", "-", "_", " ", "\u{A0}", "2026-02-30", "12:", "\u{FEFF}",
    ]
    for _ in 0..<Int.random(in: 1...12, using: &random) {
      let place = Int.random(in: 0...bytes.count, using: &random)
      let piece = try #require(pieces.randomElement(using: &random))
      switch Int.random(in: 0...2, using: &random) {
      case 0: bytes.insert(contentsOf: piece.utf8, at: place)
      case 1: bytes.removeSubrange(place..<min(bytes.count, place + 12))
      default: bytes.replaceSubrange(place..<min(bytes.count, place + 1), with: piece.utf8)
      }
    }
    #expect(try refused(bytes).allSatisfy { !$0.reason.isEmpty })
  }

  @Test(
    "what would bring the parser down is refused with its line",
    arguments: ["[.a]", "[[.]]", "[=]", "[[", "[", "[ \u{A0}a]", " [,]", "\u{A0}[.]"])
  func headers(_ header: String) throws {
    #expect(try refused(Array("a = 1\n\(header)\n".utf8)).first?.line == 2)
  }

  @Test("tables nested without end are refused")
  func depth() throws {
    let key = String(repeating: "a.", count: 100_000) + "a = 1"
    #expect(try refused(Array(key.utf8)).map(\.line) == [1])
    let brackets = "a = " + String(repeating: "[", count: 100_000)
    #expect(try refused(Array(brackets.utf8)).map(\.line) == [1])
    let tables = "a = " + String(repeating: "{a=", count: 100_000)
    #expect(try refused(Array(tables.utf8)).map(\.line) == [1])
  }
}
