internal import ArgumentParser
internal import GroupCare
internal import Practice

/// `quorum why`: why one client's part in a session is no claim.
struct WhyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why", abstract: "Say why a client's part in a session is or isn't a claim")

  @OptionGroup var practice: PracticeOptions
  @OptionGroup var output: FormatOptions

  @Argument(help: "The session's id.")
  var session: SessionID

  @Argument(help: "The client's id.")
  var client: ClientID

  func run() throws {
    let practice = try practice.open()
    let open = try CommandFailure.asking(practice) { () throws(PracticeError) in
      try practice.open(session)
    }
    let report = open.report
    guard let encounter = report.encounters.first(where: { $0.client == client }) else {
      let meant = client.likest(among: report.encounters.map(\.client)).map(\.text)
      let question = meant.isEmpty ? "" : " Did you mean \(CommandFailure.listed(meant))?"
      throw CommandFailure(
        .failed, "\(session) has no client \(client).\(question)",
        hint: "\"quorum gate \(session)\" lists its clients")
    }
    let reasoning = practice.reasoning(of: client, in: open)
    try Answer.why(encounter, in: report, reasoning).write(as: output.format)
  }
}
