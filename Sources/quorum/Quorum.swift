internal import ArgumentParser
internal import Curses
internal import Glibc
internal import Workbench

/// The program: it hardens its process, finds the command, and turns what fails into words and an
/// exit code.
@main
struct Quorum: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quorum",
    abstract: "Run group-therapy sessions from a terminal and bill only what is documented",
    discussion: """
      Without a command the screen opens. "quorum demo" shows everything with invented people and \
      needs nothing.

      Exit codes: 0 done, 1 failed, 2 no terminal or unusable surroundings, 3 blocked by the gate, \
      4 sign-in refused, 5 somebody else's newer revision, 6 damaged store or log, 64 bad usage.
      """,
    version: "Quorum \(Workbench.version)",
    subcommands: [
      ScreenCommand.self, DemoCommand.self, InitCommand.self, ImportCommand.self,
      ExportCommand.self, SessionsCommand.self, SessionCommand.self, GateCommand.self,
      WhyCommand.self, ChecklistCommand.self, ClaimsCommand.self, ClaimCommand.self,
      RulesCommand.self, DiagnosesCommand.self, LogCommand.self, UsersCommand.self,
    ],
    defaultSubcommand: ScreenCommand.self)

  static func main() {
    umask(0o077)
    ProcessHardening.apply()
    do {
      let arguments = Array(CommandLine.arguments.dropFirst())
      guard try !openScreen(arguments) else { return }
      var command = try parseAsRoot(LeadingOptions.movedBehind(commandNames, in: arguments))
      try command.run()
    } catch let failure as CommandFailure {
      StandardOutput.complain(failure.lines)
      Glibc.exit(failure.kind.rawValue)
    } catch {
      leave(after: error)
    }
  }

  /// Opens the screen when that is all that is asked for; says whether it was.
  ///
  /// The parser would take a quarter of the time to the first frame to find that there is nothing to parse.
  private static func openScreen(_ arguments: [String]) throws -> Bool {
    switch arguments {
    case []: try PracticeScreen().show()
    case ["demo"]: try DemonstrationScreen().show()
    default: return false
    }
    return true
  }

  private static var commandNames: Set<String> {
    Set(configuration.subcommands.compactMap { $0.configuration.commandName })
  }

  /// Shows help, or what the parser has to say about wrong usage, in which nothing steers a terminal.
  private static func leave(after error: any Error) -> Never {
    let code = exitCode(for: error)
    let lines = fullMessage(for: error).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    if lines != [""] {
      if code.isSuccess {
        try? StandardOutput.write(lines: lines)
      } else {
        StandardOutput.complain(lines)
      }
    }
    Glibc.exit(code.rawValue)
  }
}
