import Foundation
import GroupCare
import PracticeFiles
import TestSupport
import Testing

@Suite("The limits of what is read", .covers("C45"))
struct LimitTests {
  @Test("a file above 50 MB isn't opened")
  func largeFile() throws {
    let folder = try FolderCopy()
    let handle = try #require(FileHandle(forWritingAtPath: folder.path + "/goals.csv"))
    try handle.truncate(atOffset: 50_000_001)
    try handle.close()
    #expect(folder.refused.first?.message == "goals.csv: This file is larger than 50 MB.")
  }

  @Test("a link that leads out of the folder isn't followed")
  func links() throws {
    let folder = try FolderCopy()
    let outside = try FolderCopy()
    try folder.remove("goals.csv")
    try folder.link("goals.csv", to: outside.path + "/goals.csv")
    #expect(
      folder.refused.first?.message
        == "goals.csv: This file is a link that leads out of the folder.")
    try folder.remove("goals.csv")
    try folder.write(try outside.text("goals.csv"), to: "goals.txt")
    try folder.link("goals.csv", to: "goals.txt")
    #expect(folder.refused.isEmpty)
  }

  @Test("a folder in the place of a file isn't opened")
  func notAFile() throws {
    let folder = try FolderCopy()
    try folder.remove("goals.csv")
    try FileManager.default.createDirectory(
      atPath: folder.path + "/goals.csv", withIntermediateDirectories: false)
    #expect(folder.refused.first?.message == "goals.csv: This isn't an ordinary file.")
  }

  @Test("a note has at most 100,000 characters, and says how many there are")
  func note() throws {
    let folder = try FolderCopy()
    let long = String(repeating: "word ", count: 20_001)
    try folder.replace("Slow to start", long, in: Spoilt.night)
    #expect(folder.refused.count == 1)
    #expect(folder.refused.first?.reason.hasSuffix("characters; the most are 100,000.") == true)
  }

  @Test("other texts have at most 64 KB")
  func text() throws {
    let folder = try FolderCopy()
    let long = String(repeating: "x", count: 65_537)
    try folder.replace("Contract, schedule B", long, in: "payers/tern.toml")
    #expect(
      folder.refused.first?.message
        == "payers/tern.toml:10: rows.0.source: This is longer than 64 KB.")
  }

  @Test("a line has at most 1 MB")
  func line() throws {
    let folder = try FolderCopy()
    let long = String(repeating: "x", count: 1_000_000)
    try folder.replace("TERN NATIONAL", long, in: "payers/tern.toml")
    #expect(
      folder.refused.first?.message == "payers/tern.toml:2: This line is longer than 1 MB.")
  }

  @Test("bytes that aren't UTF-8 are refused; a byte order mark is passed over")
  func encoding() throws {
    let folder = try FolderCopy()
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    try folder.write(mark + Array(try folder.text("clients.csv").utf8), to: "clients.csv")
    try folder.write(mark + Array(try folder.text("practice.toml").utf8), to: "practice.toml")
    #expect(folder.refused.isEmpty)
    try folder.write(Array(try folder.text("goals.csv").utf8) + [0xFF], to: "goals.csv")
    try folder.write([0xFF], to: "payers/tern.toml")
    #expect(
      Set(folder.refused.map(\.message)).isSuperset(of: [
        "goals.csv:6: This isn't UTF-8 text; save the file as UTF-8.",
        "payers/tern.toml:1: This isn't UTF-8 text; save the file as UTF-8.",
      ]))
  }

  @Test("controls and marks of direction never enter the record", .covers("C40"))
  func controls() throws {
    let folder = try FolderCopy()
    try folder.replace("Marchetti", "Mar\u{1B}ch\u{202E}etti", in: "clients.csv")
    try folder.replace("Night owls", "Night\u{7F} owls\u{200B}", in: "groups.csv")
    try folder.replace("Replayed", "Re\\u001Bplayed", in: Spoilt.night)
    let content = try PracticeFolder.read(at: folder.path).content
    #expect(content.clients.first?.name.family == "Marchetti")
    #expect(content.groups.first?.name == "Night owls")
    #expect(
      content.sessions.first?.members.first?.note.content[.response].hasPrefix("Replayed") == true)
  }

  @Test("a table that no practice has is named, not passed over")
  func strangers() throws {
    let folder = try FolderCopy()
    try folder.write("a\n", to: "invoices.csv")
    #expect(
      folder.refused.map(\.message)
        == ["invoices.csv: This isn't a file of a practice folder."])
  }

  @Test("no bytes in any file bring the reader down", arguments: 1...60 as ClosedRange<UInt64>)
  func anyBytes(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let folder = try FolderCopy()
    let files = [
      "practice.toml", "clients.csv", "payers/tern.toml", Spoilt.night,
      "sessions/2026-03-08.dawn.toml", "coverages.csv", "groups.csv",
    ]
    for file in files {
      var bytes = Array(try folder.text(file).utf8)
      for _ in 0..<Int.random(in: 0...6, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0...3, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: place)
        case 2: bytes.removeSubrange(place..<min(bytes.count, place + 40))
        default: bytes.insert(contentsOf: Array("\"[{=\n".utf8), at: place)
        }
        if bytes.isEmpty { bytes = [0x61] }
      }
      try folder.write(bytes, to: file)
    }
    let refused = folder.refused
    #expect(refused.allSatisfy { !$0.reason.isEmpty })
  }
}
