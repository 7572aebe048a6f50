internal import ArgumentParser
internal import GroupCare
internal import Practice

/// `quorum claim`: one claim.
struct ClaimCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claim", abstract: "Show one claim with all that the record keeps of it")

  @OptionGroup var practice: PracticeOptions
  @OptionGroup var output: FormatOptions

  @Argument(help: "The claim's number.")
  var claim: ClaimID

  func run() throws {
    let practice = try practice.open()
    let record = try CommandFailure.asking(practice) { () throws(PracticeError) in
      try practice.claim(claim)
    }
    try Answer.claim(record).write(as: output.format)
  }
}
