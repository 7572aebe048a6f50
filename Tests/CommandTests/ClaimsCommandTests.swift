import Foundation
import TestSupport
import Testing

@Suite("Making claims from the command line")
struct ClaimsCommandTests {
  @Test(
    "a documented session gives a private file, once, and its batch gives the same bytes again",
    .covers("M138", "T55"))
  func generate() throws {
    let practice = try CommandPractice.sample()
    let file = practice.path("claims.837")
    let made = try practice.quorum("claims", "generate", "S-0304-ANX", "--out", file)
    #expect(made.exitCode == 0, "\(made)")
    #expect(made.output.hasPrefix("6 claims, 446.50 dollars, batch "))
    let attributes = try FileManager.default.attributesOfItem(atPath: file)
    #expect((attributes[.posixPermissions] as? Int) == 0o600)
    let bytes = try Data(contentsOf: URL(filePath: file))
    // A demonstration's file says that it is a test.
    #expect(String(decoding: bytes, as: UTF8.self).contains("*T*:~"))

    let existing = try practice.quorum("claims", "generate", "S-0304-ANX", "--out", file)
    #expect(existing.exitCode == 1)
    #expect(existing.errors.contains("no file is ever overwritten"))

    let again = practice.path("again.837")
    let second = try practice.quorum("claims", "generate", "S-0304-ANX", "--out", again)
    #expect(second.exitCode == 0)
    #expect(second.output == "Every claim of S-0304-ANX is made already.\n")
    #expect(!FileManager.default.fileExists(atPath: again))

    let listed = try practice.quorum("claims", "--state", "written", "--format", "json")
    #expect(
      listed.keys == [
        "claims", "claim", "session", "client", "payer", "state", "chargeCents", "paidCents",
        "patientCents", "adjustedCents",
      ])
    let first = try #require((try listed.json["claims"] as? [[String: Any]])?.first)
    let number = try #require(first["claim"] as? String)
    let claim = try practice.quorum("claim", number, "--format", "json").json
    #expect(claim["code"] as? String == "90853")
    #expect(claim["units"] as? Int == 1)
    // One member's note documents interactive complexity, which that payer pays (R5).
    let dearest = try #require(
      (try listed.json["claims"] as? [[String: Any]])?.first { $0["chargeCents"] as? Int == 86_50 })
    #expect(dearest["client"] as? String == "C-09")
    let complex = try practice.quorum(
      "claim", try #require(dearest["claim"] as? String), "--format", "json"
    ).json
    let addOn = try #require(complex["addOn"] as? [String: Any])
    #expect(addOn["code"] as? String == "90785" && addOn["chargeCents"] as? Int == 14_50)
    let line = try #require(complex["lineNumber"] as? String)
    #expect(addOn["lineNumber"] as? String == line + "A")
    let batch = try #require(claim["batch"] as? String)
    #expect(try practice.quorum("claims", "write", batch, "--out", again).exitCode == 0)
    #expect(try Data(contentsOf: URL(filePath: again)) == bytes)
    #expect(try practice.quorum("gate", "S-0304-ANX").exitCode == 0)
    #expect(
      try practice.quorum("claims", "--state", "voided").output == "There are no such claims.\n")
  }

  @Test(
    "a blocked session gives no file, exit code 3, and every reason on a line",
    .covers("M106", "M97", "M184"),
    arguments: ["S-0312-DBT", "S-0311-ANX", "S-0309-EDU"])
  func blocked(session: String) throws {
    let practice = try CommandPractice.sample()
    let file = practice.path("claims.837")
    let answer = try practice.quorum("claims", "generate", session, "--out", file)
    #expect(answer.exitCode == 3)
    #expect(answer.output.isEmpty)
    #expect(answer.errorLines.count >= 3)
    #expect(answer.errorLines.contains { $0.hasSuffix("]") })
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: practice.path("")).sorted()
        .allSatisfy { !$0.hasSuffix("837") && !$0.hasSuffix("part") })
    let claims = try practice.quorum("claims", "--format", "json").json
    #expect(
      (claims["claims"] as? [[String: Any]])?.contains { $0["session"] as? String == session }
        == false)
  }

  @Test("a file that can't be written costs no claim")
  func unwritable() throws {
    let practice = try CommandPractice.sample()
    let file = practice.path("no/such/folder/claims.837")
    let answer = try practice.quorum("claims", "generate", "S-0304-ANX", "--out", file)
    #expect(answer.exitCode == 1)
    #expect(answer.errorLines.count == 2)
    let gate = try practice.quorum("gate", "S-0304-ANX", "--format", "json")
    #expect(gate.output.contains(#""state": "ready""#))
    #expect(!gate.output.contains(#""state": "claimed""#))
  }

  @Test("two independent readers of 837P accept the files of both practices", .covers("M138"))
  func judged() throws {
    let judge = try Judge()
    let sample = try CommandPractice.sample()
    let fresh = sample.path("fresh.837")
    let generated = try sample.quorum("claims", "generate", "S-0304-ANX", "--out", fresh)
    try #require(generated.exitCode == 0, "\(generated)")
    try judge.expectAccepted(fresh)
    let again = sample.path("again.837")
    let written = try sample.quorum("claims", "write", "B0000001", "--out", again)
    try #require(written.exitCode == 0, "\(written)")
    try judge.expectAccepted(again)
    let second = try CommandPractice.second()
    let file = second.path("second.837")
    let made = try second.quorum("claims", "generate", "2026-02-21.night", "--out", file)
    try #require(made.exitCode == 0, "\(made)")
    let bytes = try Data(contentsOf: URL(filePath: file))
    #expect(String(decoding: bytes, as: UTF8.self).contains("*P*:~"))
    try judge.expectAccepted(file)
  }
}

/// The two readers that others wrote, behind `.ci/judge-837p`.
private struct Judge {
  private let python: String

  init() throws {
    let environment = ProcessInfo.processInfo.environment
    let usual = Repository.root.appending(path: ".build-judges/bin/python3")
      .path(percentEncoded: false)
    python = environment["QUORUM_JUDGE_PYTHON"] ?? usual
    try #require(
      FileManager.default.isExecutableFile(atPath: python),
      "The readers of 837P are missing; .ci/packages installs them.")
  }

  func expectAccepted(_ file: String) throws {
    let script = Repository.root.appending(path: ".ci/judge-837p").path(percentEncoded: false)
    let verdict = try CommandRunner().run([python, script, file], timeout: 120)
    #expect(verdict.exitCode == 0, "\(verdict)")
  }
}
