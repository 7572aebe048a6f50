import Foundation
import TestSupport
import Testing

@Suite("Taking claims back from the command line", .covers("R32", "M138"))
struct ClaimsVoidCommandTests {
  private let practice: CommandPractice
  private static let reason = ["--reason", "the times were wrong"]

  init() throws { practice = try CommandPractice.sample() }

  private func void(_ claim: String, _ rest: String...) throws -> CommandResult {
    try practice.runner.quorum(
      ["claims", "void", claim, "--data", practice.folder] + Self.reason + rest)
  }

  private func states() throws -> [String: String] {
    let claims = try practice.quorum("claims", "--format", "json").json["claims"]
    let listed = try #require(claims as? [[String: Any]])
    return Dictionary(
      uniqueKeysWithValues: listed.compactMap { claim in
        (claim["claim"] as? String).flatMap { number in
          (claim["state"] as? String).map { (number, $0) }
        }
      })
  }

  @Test("a file that was never sent is void as a whole, and can't be written again")
  func neverSent() throws {
    let answer = try void("C0000002", "--never-sent")
    #expect(answer.exitCode == 0, "\(answer)")
    #expect(
      answer.output == """
        Batch B0000001 was never sent: claims C0000001, C0000002, C0000003, C0000004, C0000005, \
        C0000006 are void.

        """)
    #expect(try states().filter { $0.value == "voided" }.count == 6)
    let file = practice.path("again.837")
    let again = try practice.quorum("claims", "write", "B0000001", "--out", file)
    #expect(again.exitCode == 1)
    #expect(again.errors.contains("was taken back as never sent"))
    let made = try practice.quorum("claims", "generate", "S-0226-DBT", "--out", file)
    #expect(made.output.hasPrefix("6 claims"))
    let log = try practice.quorum("log", "--format", "json").output
    #expect(log.contains("the times were wrong"))
  }

  @Test("a claim that the payer has is void alone, and its file for the payer says so")
  func sent() throws {
    let answer = try void("C0000002", "--payer-claim", "PX7731")
    #expect(answer.exitCode == 0, "\(answer)")
    #expect(answer.output.hasPrefix("Claim C0000002 is void, and batch B"))
    #expect(try states().filter { $0.value == "voided" }.keys.sorted() == ["C0000002"])
    let batch = try #require(answer.output.firstMatch(of: /batch (B[0-9]+) says/)?.1)
    let file = practice.path("void.837")
    #expect(try practice.quorum("claims", "write", String(batch), "--out", file).exitCode == 0)
    let bytes = try Data(contentsOf: URL(filePath: file))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains(":B:8*") && text.contains("REF*F8*PX7731~"))
  }

  @Test("what isn't taken back is said in one sentence, and stays as it was")
  func refused() throws {
    let before = try states()
    func expect(
      _ answer: CommandResult, _ exitCode: Int32, _ sentence: String,
      sourceLocation: SourceLocation = #_sourceLocation
    ) {
      #expect(answer.exitCode == exitCode, "\(answer)", sourceLocation: sourceLocation)
      #expect(answer.output.isEmpty, sourceLocation: sourceLocation)
      #expect(answer.errors.contains(sentence), "\(answer)", sourceLocation: sourceLocation)
    }
    let either = "Say either --never-sent or, with --payer-claim, the number"
    expect(try void("C0000002"), 64, either)
    expect(try void("C0000002", "--never-sent", "--payer-claim", "PX1"), 64, either)
    expect(
      try void("C0000002", "--payer-claim", " "), 64, "Give the payer's own number of the claim")
    expect(
      try practice.quorum("claims", "void", "C0000002", "--never-sent", "--reason", " "), 64,
      "Say with --reason why")
    expect(try void("C9999999", "--never-sent"), 1, "There is no claim C9999999 here.")
    expect(
      try void("C0000002", "--payer-claim", "\u{5317}"), 3, "The claim file can't be written:")
    #expect(try states() == before)

    #expect(try void("C0000002", "--payer-claim", "PX7731").exitCode == 0)
    expect(
      try void("C0000002", "--never-sent"), 1, "Claim C0000002 was taken back already.")
    expect(try void("C0000003", "--never-sent"), 1, "so its file was sent; nothing was done.")
    #expect(try states().filter { $0.value == "voided" }.count == 1)
  }
}
