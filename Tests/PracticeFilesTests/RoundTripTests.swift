import Foundation
import GroupCare
import PracticeFiles
import TestSupport
import Testing

@Suite("A practice that goes out and comes in again")
struct RoundTripTests {
  private func written(_ content: PracticeContent) throws -> PracticeContent {
    let folder = try TemporaryFolder()
    try PracticeFolder.write(content, to: folder.path + "/out")
    return try PracticeFolder.read(at: folder.path + "/out").content
  }

  @Test("the two practices come back equal", arguments: [Folders.sample, Folders.second])
  func samples(_ folder: String) throws {
    let content = try PracticeFolder.read(at: folder).content
    #expect(try written(content) == content)
  }

  @Test("so does any practice", arguments: 1...30 as ClosedRange<UInt64>)
  func generated(seed: UInt64) throws {
    let content = try GeneratedPractice.content(SeededGenerator(seed: seed))
    let read = try written(content)
    #expect(read.profile == content.profile)
    #expect(read.payers == content.payers)
    #expect(read.clinicians == content.clinicians)
    #expect(read.clients == content.clients)
    #expect(read.coverages == content.coverages)
    #expect(read.plans == content.plans)
    #expect(read.groups == content.groups)
    #expect(read.sessions == content.sessions)
    #expect(read.claims == content.claims)
    #expect(read == content)
  }

  @Test("the clock and the user of a demonstration come along")
  func demonstration() throws {
    let reading = try PracticeFolder.read(at: Folders.sample)
    let folder = try TemporaryFolder()
    try PracticeFolder.write(
      reading.content, to: folder.path + "/out", demoClock: reading.demoClock,
      demoUser: reading.demoUser)
    #expect(try PracticeFolder.read(at: folder.path + "/out") == reading)
    #expect(reading.demoClock?.iso == "2026-03-12T13:50:00-07:00")
    #expect(reading.demoUser?.text == "torres")
  }

  @Test("a folder that isn't empty is left alone")
  func notEmpty() throws {
    let folder = try FolderCopy()
    let content = try PracticeFolder.read(at: folder.path).content
    #expect(throws: PracticeFolderError.notEmpty) {
      try PracticeFolder.write(content, to: folder.path)
    }
  }

  @Test("what is written is for its owner's eyes alone")
  func modes() throws {
    let content = try PracticeFolder.read(at: Folders.second).content
    let folder = try TemporaryFolder()
    let path = folder.path + "/out"
    try PracticeFolder.write(content, to: path)
    func mode(_ path: String) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
    #expect(try mode(path) == 0o700)
    #expect(try mode(path + "/sessions") == 0o700)
    #expect(try mode(path + "/clients.csv") == 0o600)
  }
}
