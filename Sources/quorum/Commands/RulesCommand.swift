internal import ArgumentParser
internal import GroupCare
internal import Practice

/// `quorum rules`: every rule of both gates.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List the rules that decide what is billed",
    discussion: "Each with its codes, its text and its source. Nobody has to sign in for it.")

  @OptionGroup var practice: PracticeOptions
  @OptionGroup var output: FormatOptions

  @Argument(help: "Only the rule that answers with this code, such as note.missing-plan.")
  var code: String?

  func run() throws {
    let all =
      SessionRule.all.map { PublishedRule(codes: $0.codes, text: $0.text, source: $0.source) }
      + (ClaimRule.all + ClaimRule.besides).map {
        PublishedRule(codes: $0.codes, text: $0.text, source: $0.source)
      }
    let wanted = all.filter { rule in
      code.map { wanted in rule.codes.contains { $0.rawValue == wanted } } ?? true
    }
    guard !wanted.isEmpty else {
      throw CommandFailure(
        .failed, "No rule answers with \(code ?? "").", hint: "\"quorum rules\" lists the codes")
    }
    var answer = Listing.rules(wanted).answer
    answer.lines = wanted.flatMap(\.paragraph)
    try answer.write(as: output.format)
  }
}
