import Foundation
import TestSupport
import Testing

@Suite("What the command line says of itself")
struct UsageTests {
  static let commands = [
    [], ["demo"], ["init"], ["import"], ["export"], ["sessions"], ["session"], ["gate"], ["why"],
    ["checklist"], ["claims"], ["claims", "generate"], ["claims", "write"], ["claims", "void"],
    ["claim"], ["rules"], ["diagnoses"], ["log"], ["log", "verify"], ["log", "head"], ["users"],
    ["users", "add"],
  ]

  @Test("the help of each command is as it was written", arguments: commands)
  func help(command: [String]) throws {
    let answer = try CommandRunner().quorum(command + ["--help"])
    #expect(answer.exitCode == 0)
    #expect(answer.errors.isEmpty)
    expectGolden(answer.output, "help" + command.map { "-" + $0 }.joined())
  }

  @Test(
    "wrong usage is exit code 64, with words on standard error alone",
    arguments: [
      ["nonsense"], ["sessions", "--on", "yesterday"], ["gate"], ["gate", "not an id"],
      ["sessions", "--from", "2026-03-12", "--to", "2026-03-01"],
      ["demo", "--play", "--as", "reyes"], ["demo", "--play", "--accessible"],
      ["demo", "--play", "--print-screen"],
      ["sessions", "--format", "xml"], ["claims", "generate", "S-1"],
      ["sessions", "--clock-frozen"],
      ["init"], ["users", "add", "p.roy", "--roles", "coordinator,chief"],
      ["users", "add", "p.roy", "--roles", ""],
    ])
  func wrongUsage(arguments: [String]) throws {
    let answer = try CommandRunner().quorum(arguments)
    #expect(answer.exitCode == 64)
    #expect(answer.output.isEmpty)
    #expect(!answer.errors.isEmpty)
  }

  @Test(
    "options may stand before the command, too",
    arguments: [
      ["--user", "torres", "sessions"], ["--clock=2026-03-12T13:50", "--clock-frozen", "sessions"],
    ])
  func leadingOptions(arguments: [String]) throws {
    let practice = try CommandPractice.sample()
    let data = ["--data", practice.folder]
    let before = try practice.runner.quorum(data + arguments)
    let behind = try practice.runner.quorum(["sessions"] + arguments.dropLast() + data)
    #expect(before.exitCode == 0)
    #expect(before.output == behind.output)
    #expect(!before.output.isEmpty)
  }

  @Test("the version is one line")
  func version() throws {
    let answer = try CommandRunner().quorum("--version")
    #expect(answer.exitCode == 0)
    #expect(answer.output == "Quorum 0.1.0\n")
    #expect(answer.errors.isEmpty)
  }

  @Test("what was typed wrongly doesn't steer the terminal when it is shown", .covers("T1"))
  func escape() throws {
    let answer = try CommandRunner().quorum("gate", "\u{1b}]0;x\u{07}")
    #expect(answer.exitCode == 64)
    #expect(!answer.errorBytes.contains(0x1B))
    #expect(!answer.errorBytes.contains(0x07))
  }

  @Test(
    "without a terminal the screen says so in one sentence and ends with 2",
    .covers("terminal.R1"), arguments: [[], ["demo"]])
  func noTerminal(arguments: [String]) throws {
    let answer = try CommandRunner().quorum(arguments)
    #expect(answer.exitCode == 2)
    #expect(answer.output.isEmpty)
    #expect(answer.errorLines.count == 1)
    #expect(answer.errors.contains("quorum --help"))
    #expect(!answer.errorBytes.contains(0x1B))
  }

  @Test("what isn't there is exit code 1, a sentence and a hint")
  func nothingThere() throws {
    let missing = try CommandRunner().quorum("sessions")
    #expect(missing.exitCode == 1)
    #expect(missing.errorLines.count == 2)
    let practice = try CommandPractice.sample()
    for arguments in [["session", "S-1"], ["gate", "S-1"], ["claim", "C-1"]] {
      let answer = try practice.runner.quorum(arguments + ["--data", practice.folder])
      #expect(answer.exitCode == 1)
      #expect(answer.output.isEmpty)
    }
  }

  @Test("the folder and its files belong to their owner alone", .covers("C16"))
  func modes() throws {
    let practice = try CommandPractice.sample()
    func mode(_ path: String) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
    #expect(try mode(practice.folder) == 0o700)
    for name in try FileManager.default.contentsOfDirectory(atPath: practice.folder) {
      #expect(try mode(practice.folder + "/" + name) == 0o600)
    }
  }
}
