import Foundation
import TestSupport
import Testing

@Suite("The lines of the screen on standard output", .covers("terminal.R33", "terminal.R34"))
struct PrintScreenTests {
  @Test("the day of a practice is read without a terminal, line by line")
  func today() throws {
    let practice = try CommandPractice.sample()
    let answer = try practice.quorum(
      "screen", "--print-screen", "--clock", "2026-03-12T13:50", "--clock-frozen")
    #expect(answer.exitCode == 0)
    #expect(answer.errors.isEmpty)
    #expect(!answer.outputBytes.contains(0x1B))
    expectGolden(answer.output, "print-screen")
  }

  @Test("before anybody signed in, nothing of the practice is read", .covers("C7"))
  func signIn() throws {
    let answer = try CommandPractice.second().quorum(unsigned: "screen", "--print-screen")
    #expect(answer.exitCode == 0)
    #expect(answer.output.contains("Passphrase:"))
    #expect(!answer.output.contains("Enter open"))
  }

  @Test("a demonstration is read like any practice, and leaves nothing behind")
  func demonstration() throws {
    let answer = try CommandRunner().quorum("demo", "--print-screen")
    #expect(answer.exitCode == 0)
    #expect(answer.output.contains("DEMO: nothing leaves this machine"))
    #expect(answer.output.contains("> 14:00; DBT Skills, Distress Tolerance"))
  }
}
