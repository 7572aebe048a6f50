import Foundation
import TestSupport
import Testing

@Suite("programs under test")
struct CommandRunnerTests {
  @Test("a program's output, errors and exit code come back apart")
  func streams() throws {
    let result = try CommandRunner().run(["sh", "-c", "echo out; echo err >&2; exit 3"])
    #expect(result.output == "out\n")
    #expect(result.errors == "err\n")
    #expect(result.exitCode == 3)
  }

  @Test("standard input reaches the program and then ends")
  func input() throws {
    let result = try CommandRunner().run(["cat"], input: Data("twelve members\n".utf8))
    #expect(result.output == "twelve members\n")
  }

  @Test("more than a pipe holds comes back whole")
  func large() throws {
    let result = try CommandRunner().run(["seq", "1", "200000"])
    #expect(result.output.hasSuffix("199999\n200000\n"))
  }

  @Test("home, zone and locale are the same on every machine, and nothing else is seen")
  func surroundings() throws {
    let runner = try CommandRunner()
    let lines = try runner.run(["env"]).output.split(separator: "\n").map(String.init)
    #expect(lines.contains("TZ=UTC"))
    #expect(lines.contains("LC_ALL=C.UTF-8"))
    #expect(lines.contains("HOME=\(runner.home.path(percentEncoded: false))"))
    #expect(lines.count == runner.environment.count)
  }

  @Test("a program that a signal ends has no exit code")
  func signal() throws {
    let result = try CommandRunner().run(["sh", "-c", "kill -9 $$"])
    #expect(result.end == .killed(signal: 9))
    #expect(result.exitCode == nil)
  }

  @Test("a program that doesn't end is stopped, and that is said")
  func endless() throws {
    let failure = try #require(throws: ChildProcessFailure.self) {
      try CommandRunner().run(["tail", "-f", "/dev/null"], timeout: 1)
    }
    #expect(failure.sentence.contains("didn't end within 1 seconds"))
  }

  @Test("a program that doesn't exist is an exit code of the starter, not a crash")
  func unknown() throws {
    #expect(try CommandRunner().run(["no-such-program"]).exitCode == 127)
  }

  @Test("what ran leaves no folder behind")
  func removed() throws {
    let home = try {
      let runner = try CommandRunner()
      _ = try runner.run(["sh", "-c", "echo kept > $HOME/file"])
      #expect(FileManager.default.fileExists(atPath: runner.home.appending(path: "file").path()))
      return runner.home
    }()
    #expect(!FileManager.default.fileExists(atPath: home.path()))
  }
}
