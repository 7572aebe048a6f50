internal import ArgumentParser
internal import GroupCare
internal import Practice

/// `quorum claims generate`: the claims of a session, into an 837P file.
struct ClaimsGenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate", abstract: "Make the claims of a session and write their 837P file",
    discussion: """
      It makes a claim of every encounter that is ready and has none yet. What is withheld and why \
      stands on standard error, one line each. When nothing can be made there is no file: exit code \
      3 when something blocks, 0 when every claim is made already.
      """)

  @OptionGroup var practice: PracticeOptions

  @Argument(help: "The session's id.")
  var session: SessionID

  @Option(help: ArgumentHelp("The file, which must not be there yet.", valueName: "file"))
  var out: String

  func run() throws {
    let practice = try practice.open()
    let made = try ClaimsMade(of: session, in: practice, at: out)
    StandardOutput.complain(made.withheldLines)
    guard let batch = made.outcome.batch else {
      try made.requireAllClaimed()
      try StandardOutput.write(lines: ["Every claim of \(session) is made already."])
      return
    }
    let count = made.outcome.written.count == 1 ? "1 claim" : "\(made.outcome.written.count) claims"
    try StandardOutput.write(lines: [
      "\(count), \(made.charge) dollars, batch \(batch.id), written to \(out)."
    ])
  }
}
