import Foundation
import TestSupport
import Testing

extension Journeys {
  @Suite("A group over the change of the clocks, at a practice of real people")
  struct ClockChangeTests {
    private let desk: Desk
    private let passphrase = "seven gulls over a quiet harbor"

    init() throws { desk = try Desk() }

    @Test(
      "an hour is sixty minutes although the clock on the wall says two; only the passphrase opens the practice",
      .covers("M104"))
    func springForward() throws {
      let folder = Repository.root.appending(path: "Tests/PracticeFilesTests/second-practice")
      let made = try desk.runner.quorum(
        [
          "init", "--data", desk.practice, "--from", folder.path(percentEncoded: false), "--user",
          "p.roy", "--passphrase-file", "-",
        ], input: passphrase, timeout: 60)
      try #require(made.exitCode == 0, "\(made)")

      let answer = try desk.runner.quorum(
        [
          "session", "2026-03-08.dawn", "--data", desk.practice, "--passphrase-file", "-",
          "--format", "json",
        ], input: passphrase, timeout: 60)
      let session = try #require(
        JSONSerialization.jsonObject(with: answer.outputBytes) as? [String: Any], "\(answer)")
      #expect(session["start"] as? String == "2026-03-08T01:30:00-05:00")
      #expect(session["end"] as? String == "2026-03-08T03:30:00-04:00")
      let members = session["members"] as? [[String: Any]] ?? []
      let minutes = members.reduce(into: [String: Int]()) { minutes, member in
        minutes[member["client"] as? String ?? ""] = member["minutes"] as? Int
      }
      // The line of one was off from 1:55 to 3:05, which is ten minutes.
      #expect(minutes["2026.0003"] == 60 && minutes["2026.0004"] == 50, "\(minutes)")

      try signIn()
      try desk.expectSealed(["Marchetti", "Winston", "1958-06-15", "bus exercise", passphrase])
    }

    /// Signs in on the screen, with a wrong passphrase first.
    private func signIn() throws {
      let terminal = try desk.terminal([
        try Products.path(of: "quorum"), "--data", desk.practice, "--user", "p.roy",
      ])
      try terminal.see("p.roy", "Passphrase")
      try terminal.type("seven gulls over a loud harbor")
      try terminal.see("****")
      #expect(try terminal.screen().allSatisfy { !$0.contains("gulls") })
      try terminal.press("Enter")
      try terminal.see("That name and passphrase don't open this")
      try terminal.type(passphrase)
      try terminal.press("Enter")
      try terminal.see("Tern Harbor Partial Hospital", "P. Roy, PhD")
      try terminal.leave()
    }
  }
}
