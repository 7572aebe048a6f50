internal import ArgumentParser
internal import GroupCare
internal import Practice

/// `quorum session`: everything the record holds of one.
struct SessionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "session", abstract: "Show everything the record holds of a session",
    discussion: "The notes are part of it. That you looked stands in the log.")

  @OptionGroup var practice: PracticeOptions
  @OptionGroup var output: FormatOptions

  @Argument(help: "The session's id.")
  var session: SessionID

  func run() throws {
    let open = try practice.open(session)
    try Answer.session(open.chart).write(as: output.format)
  }
}

extension PracticeOptions {
  /// Signs in and opens a session.
  func open(_ session: SessionID) throws(CommandFailure) -> OpenSession {
    let practice = try open()
    return try CommandFailure.asking(practice) { () throws(PracticeError) in
      try practice.open(session)
    }
  }
}
