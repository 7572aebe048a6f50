import Foundation
import Glibc
import TestSupport
import Testing

@Suite("The file that claims are written to", .covers("C33", "T17"))
struct ClaimFileTests {
  private let practice: CommandPractice
  private let folder: URL

  init() throws {
    practice = try CommandPractice.sample()
    folder = URL(filePath: practice.path("out"))
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted() }
  }

  private func write() throws -> CommandResult {
    try practice.quorum(
      "claims", "write", "B0000001", "--out", folder.appending(path: "claims.837").path())
  }

  @Test("a program that is killed in the middle of writing it leaves nothing behind")
  func killed() throws {
    let program = try Products.path(of: "quorum")
    let file = folder.appending(path: "claims.837").path()
    // A file that may not grow past a kilobyte: the signal comes between two pieces of writing.
    let killed = try practice.runner.run([
      "bash", "-c",
      "ulimit -f 1; exec \(program) claims write B0000001 --data \(practice.folder) --out \(file)",
    ])
    #expect(killed.end == .killed(signal: SIGXFSZ) || killed.exitCode == 128 + SIGXFSZ)
    #expect(try names == [])
    #expect(try write().exitCode == 0)
    #expect(try names == ["claims.837"])
  }

  @Test("it is for its owner alone")
  func mode() throws {
    #expect(try write().exitCode == 0)
    let file = folder.appending(path: "claims.837").path()
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test("what a writer that is gone left under a passing name is taken away, another's work isn't")
  func leftOver() throws {
    let gone = folder.appending(path: ".quorum-17-4711.part")
    let working = folder.appending(path: ".quorum-18-4712.part")
    try Data("ISA".utf8).write(to: gone)
    try Data("ISA".utf8).write(to: working)
    let holder = unsafe open(working.path(), O_RDWR | O_CLOEXEC)
    defer { close(holder) }
    try #require(holder >= 0 && flock(holder, LOCK_EX | LOCK_NB) == 0)
    #expect(try write().exitCode == 0)
    #expect(try names == [".quorum-18-4712.part", "claims.837"])
  }
}
