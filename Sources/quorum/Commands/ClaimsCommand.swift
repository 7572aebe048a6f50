internal import ArgumentParser
internal import GroupCare
internal import Practice

/// `quorum claims`: the claims that were made, and the commands that make, write and void them.
struct ClaimsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claims",
    abstract: "List claims, make those of a session, write a file again, take one back",
    subcommands: [
      ClaimsListCommand.self, ClaimsGenerateCommand.self, ClaimsWriteCommand.self,
      ClaimsVoidCommand.self,
    ],
    defaultSubcommand: ClaimsListCommand.self)
}

/// `quorum claims list`, which is what `quorum claims` does.
struct ClaimsListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List claims, the newest first")

  @OptionGroup var practice: PracticeOptions
  @OptionGroup var output: FormatOptions

  @Option(help: "Only those in this state: written or voided.")
  var state: ClaimState?

  @Argument(help: .hidden)
  var words: [String] = []

  func validate() throws {
    guard let word = words.first else { return }
    // An id is looked up by its shape alone: nobody is signed in yet.
    let isClaim = word.hasPrefix("C") && word.dropFirst().allSatisfy(\.isNumber)
    throw ValidationError(
      isClaim
        ? "\"quorum claims\" lists all claims and takes no id; \"quorum claim \(word)\" shows one."
        : "\"quorum claims\" lists all claims and takes no id; "
          + "\"quorum gate \(word)\" says how a session stands, "
          + "and \"quorum claims generate \(word) --out FILE\" makes its claims.")
  }

  func run() throws {
    let practice = try practice.open()
    let claims = try CommandFailure.ofPractice { () throws(PracticeError) in
      try practice.claims(state: state)
    }
    try Listing.claims(claims).answer.write(as: output.format)
  }
}
