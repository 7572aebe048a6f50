internal import ArgumentParser
internal import GroupCare
internal import Practice

/// `quorum rules`: every rule of both gates.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List the rules that decide what is billed",
    discussion: """
      Each with its codes, its text, its source, what may be overridden, what is only remarked on, and \
      what a payer's row can say to change it. Nobody has to sign in for it; with --data, --user or \
      --passphrase-file it also names the payers whose rows do.
      """)

  @OptionGroup var practice: PracticeOptions
  @OptionGroup var output: FormatOptions

  @Argument(help: "Only the rule with this code of a blocker or remark, such as note.missing-plan.")
  var code: String?

  func run() throws {
    let payers = try payers()
    let wanted = PublishedRule.all(besides: ClaimRule.besides).filter { rule in
      let names = rule.codes.map(\.rawValue) + rule.remarks.map(\.rawValue)
      return code.map(names.contains) ?? true
    }.map { RuleAnswer($0, payers: payers) }
    guard !wanted.isEmpty else {
      throw CommandFailure(
        .failed, "No rule answers with \(code ?? "").", hint: "\"quorum rules\" lists the codes")
    }
    var answer = Listing.rules(wanted).answer
    answer.lines = wanted.flatMap(\.paragraph)
    try answer.write(as: output.format)
  }

  /// The payers of the practice that is named; nothing when none is, so that nobody is asked to sign in.
  private func payers() throws -> [Payer]? {
    guard practice.data != nil || practice.user != nil || practice.passphraseFile != nil else {
      return nil
    }
    let open = try practice.open()
    return try CommandFailure.ofPractice { () throws(PracticeError) in try open.payers() }
  }
}
