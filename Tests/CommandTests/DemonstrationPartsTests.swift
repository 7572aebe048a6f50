import Foundation
import TestSupport
import Testing

@Suite("The parts to play in a demonstration", .covers("C3")) struct DemonstrationPartsTests {
  @Test(
    "a coordinator, a therapist and a biller each sign in as somebody of the practice",
    arguments: [
      ("coordinator", "J. Brandt"), ("therapist", "A. Torres, LMFT"), ("biller", "J. Brandt"),
    ])
  func signIn(part: String, name: String) throws {
    let answer = try CommandRunner().quorum("demo", "--as", part, "--print-screen")
    #expect(answer.exitCode == 0)
    #expect(answer.output.hasPrefix("Quorum Grove Counseling; Thu 12 Mar 2026; \(name)\n"))
  }

  @Test(
    "each may do what belongs to the part, and no more",
    arguments: [("coordinator", "brandt", 1), ("therapist", "torres", 1), ("biller", "brandt", 0)])
  func rights(part: String, user: String, exitCode: Int32) throws {
    let runner = try CommandRunner()
    let folder = runner.home.appending(path: "kept").path(percentEncoded: false)
    let file = runner.home.appending(path: "claims.837").path(percentEncoded: false)
    for _ in 0..<2 {
      let shown = try runner.quorum("demo", "--as", part, "--data", folder, "--print-screen")
      #expect(shown.exitCode == 0)
    }
    let claims = try runner.quorum(
      "claims", "generate", "S-0304-ANX", "--out", file, "--data", folder, "--user", user)
    #expect(claims.exitCode == exitCode)
    #expect(FileManager.default.fileExists(atPath: file) == (exitCode == 0))
  }

  @Test("somebody with one part in a demonstration that is kept has no other there")
  func onePart() throws {
    let runner = try CommandRunner()
    let folder = runner.home.appending(path: "kept").path(percentEncoded: false)
    func play(_ part: String) throws -> CommandResult {
      try runner.quorum("demo", "--as", part, "--data", folder, "--print-screen")
    }
    #expect(try play("coordinator").exitCode == 0)
    let other = try play("biller")
    #expect(other.exitCode == 1)
    #expect(other.errors.contains("brandt has another part already"))
  }

  @Test("whoever isn't there is told who is")
  func nobody() throws {
    let answer = try CommandRunner().quorum("demo", "--as", "nobody", "--print-screen")
    #expect(answer.exitCode == 1)
    #expect(answer.errors.contains("coordinator, therapist, biller, or torres"))
  }
}
