internal import ArgumentParser
internal import GroupCare
internal import Practice

/// `quorum gate`: what stops the claims of a session.
struct GateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gate", abstract: "Say what stops a session's claims",
    discussion: """
      Exit code 0 when nothing stops the session and at least one claim is ready or made, else 3.
      """)

  @OptionGroup var practice: PracticeOptions
  @OptionGroup var output: FormatOptions

  @Argument(help: "The session's id.")
  var session: SessionID

  func run() throws {
    let report = try practice.open(session).report
    try Answer.gate(report).write(as: output.format)
    if !report.isOpen { throw ExitCode(CommandFailure.Kind.blocked.rawValue) }
  }
}
