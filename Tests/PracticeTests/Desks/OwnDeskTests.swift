import Foundation
import Glibc
import GroupCare
import Practice
import TestSupport
import Testing

@Suite("Who else has the practice open", .covers("terminal.U24", "C30"))
struct OwnDeskTests {
  private let stored: StoredPractice

  init() throws { stored = try StoredPractice() }

  private var folder: String { stored.location.directory + "/desks" }

  private func desk() throws -> OwnDesk {
    let practice = try stored.signIn()
    return try #require(OwnDesk(of: practice, at: stored.location))
  }

  private func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder)
  }

  @Test("each is told of the others, of which session they have open, and when they leave")
  func others() throws {
    let first = try desk()
    #expect(first.others() == [])
    var second: OwnDesk? = try desk()
    let user = try stored.signIn().user
    func at(_ session: SessionID?) -> Desk {
      Desk(user: user.id, name: user.name.short, session: session)
    }
    #expect(first.others() == [at(nil)])
    let session: SessionID = .example("S-a-rather-long-name-of-a-session")
    second?.open(session)
    #expect(first.others() == [at(session)])
    second?.open(.example("S-1"))
    #expect(first.others() == [at(.example("S-1"))])
    #expect(second?.others() == [at(nil)])
    second = nil
    #expect(first.others() == [])
    #expect(try files().count == 1)
  }

  @Test("a desk whose program was killed is empty, and its file is taken away")
  func killed() throws {
    let first = try desk()
    let second = try desk()
    // Nobody holds it: what a program that was killed leaves.
    let name = try #require(try files().first)
    let left = "\(folder)/desk-left"
    try FileManager.default.copyItem(atPath: "\(folder)/\(name)", toPath: left)
    #expect(first.others().count == 1 && second.others().count == 1)
    #expect(!FileManager.default.fileExists(atPath: left))
  }

  @Test("what lies there tells nothing, is its owner's alone, and a copy of it is nobody's desk")
  func sealed() throws {
    let first = try desk()
    let second = try desk()
    second.open(.example("S-0312-DBT"))
    let user = try stored.signIn().user
    for name in try files() {
      let path = "\(folder)/\(name)"
      let bytes = try Data(contentsOf: URL(filePath: path))
      for marker in [user.id.text, user.name.family, "S-0312-DBT"] {
        #expect(bytes.range(of: Data(marker.utf8)) == nil && !name.contains(marker))
      }
      let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
      #expect(rights as? Int == 0o600)
    }
    // Held by somebody, as a desk is, but under another name than it was sealed for.
    let original = try #require(try files().first)
    let copy = "\(folder)/desk-copy"
    try FileManager.default.copyItem(atPath: "\(folder)/\(original)", toPath: copy)
    let held = unsafe open(copy, O_RDWR)
    defer { close(held) }
    try #require(held >= 0 && flock(held, LOCK_EX | LOCK_NB) == 0)
    #expect(first.others().count == 1)
  }

  @Test("where nothing can be written nobody is told, and nothing fails")
  func unwritable() throws {
    let practice = try stored.signIn()
    #expect(OwnDesk(of: practice, at: PracticeLocation(directory: "/proc/nowhere")) == nil)
  }
}
