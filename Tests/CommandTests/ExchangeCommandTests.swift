import Foundation
import TestSupport
import Testing

@Suite("Practices come in and go out whole")
struct ExchangeCommandTests {
  @Test("what is exported makes the same practice, which exports the same folder")
  func identity() throws {
    let practice = try CommandPractice.sample()
    let claims = practice.path("claims.837")
    #expect(try practice.quorum("claims", "generate", "S-0304-ANX", "--out", claims).exitCode == 0)
    let first = practice.path("first")
    #expect(try practice.quorum("export", first).exitCode == 0)
    #expect(try practice.quorum("export", first).exitCode == 1)

    let other = practice.path("other")
    let made = try practice.runner.quorum(
      "init", "--data", other, "--from", first, "--user", "torres")
    #expect(made.exitCode == 0, "\(made)")
    let second = practice.path("second")
    #expect(try practice.runner.quorum("export", second, "--data", other).exitCode == 0)
    #expect(try Self.files(below: first) == Self.files(below: second))
  }

  @Test("the same folder twice changes nothing")
  func twice() throws {
    let practice = try CommandPractice.sample()
    let before = practice.path("before")
    #expect(try practice.quorum("export", before).exitCode == 0)
    let answer = try practice.quorum("import", CommandPractice.sampleData)
    #expect(answer.exitCode == 0, "\(answer)")
    #expect(answer.output.hasPrefix("0 new, 0 changed, "))
    let after = practice.path("after")
    #expect(try practice.quorum("export", after).exitCode == 0)
    #expect(try Self.files(below: before) == Self.files(below: after))
  }

  @Test("a bad row is named by file, line and column, and nothing is taken")
  func badRow() throws {
    let practice = try CommandPractice.sample()
    let folder = practice.path("copy")
    let original = URL(filePath: CommandPractice.sampleData).resolvingSymlinksInPath()
    try FileManager.default.copyItem(
      atPath: original.path(percentEncoded: false), toPath: folder)
    let file = URL(filePath: folder + "/memberships.csv")
    var text = try String(contentsOf: file, encoding: .utf8)
    let header = try #require(text.split(separator: "\n").first)
    text += header.split(separator: ",").map { _ in "?" }.joined(separator: ",") + "\n"
    try Data(text.utf8).write(to: file)
    let before = try practice.quorum("sessions").output
    let answer = try practice.quorum("import", folder)
    #expect(answer.exitCode == 1)
    #expect(answer.errorLines.contains { $0.hasPrefix("memberships.csv:") })
    #expect(try practice.quorum("sessions").output == before)
    let skipping = try practice.quorum("import", folder, "--skip-bad-rows")
    #expect(skipping.exitCode == 0, "\(skipping)")
    #expect(skipping.errors.contains("left out: memberships.csv:"))
    let dry = try practice.quorum("import", CommandPractice.sampleData, "--dry-run")
    #expect(dry.exitCode == 0)
  }

  private static func files(below folder: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      let url = URL(filePath: folder + "/" + name)
      guard try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else {
        continue
      }
      files[name] = try Data(contentsOf: url)
    }
    return files
  }
}
