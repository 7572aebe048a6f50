internal import ArgumentParser
internal import GroupCare
internal import Practice

/// `quorum sessions`: which sessions there are.
struct SessionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sessions", abstract: "List sessions with their state and who came",
    discussion: "Without days it lists all of them. Both ends of a span are included.")

  @OptionGroup var practice: PracticeOptions
  @OptionGroup var output: FormatOptions

  @Option(help: ArgumentHelp("Of this day.", valueName: "date"))
  var on: CalendarDate?

  @Option(help: ArgumentHelp("From this day on.", valueName: "date"))
  var from: CalendarDate?

  @Option(help: ArgumentHelp("Through this day.", valueName: "date"))
  var to: CalendarDate?

  func validate() throws {
    if on != nil, from != nil || to != nil {
      throw ValidationError("--on names one day; leave --from and --to out.")
    }
    if let from, let to, to < from {
      throw ValidationError("--to is before --from.")
    }
  }

  func run() throws {
    let practice = try practice.open()
    let sessions = try CommandFailure.ofPractice { () throws(PracticeError) in
      try practice.allSessions()
    }
    try Listing.sessions(sessions.filter(isMeant)).answer.write(as: output.format)
  }

  private func isMeant(_ session: SessionSummary) -> Bool {
    (on.map { session.date == $0 } ?? true) && (from.map { session.date >= $0 } ?? true)
      && (to.map { session.date <= $0 } ?? true)
  }
}
