internal import ArgumentParser
internal import GroupCare
internal import Practice

/// `quorum checklist`: the lists that are gone through before claims are sent, filled by the rules.
struct ChecklistCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checklist",
    abstract: "Fill the checklists of a session, one member's claim, or a payer",
    discussion: """
      With a session alone its twelve steps, with a client too the list of that member's claim. With \
      --payer what must be known of a payer before groups are billed to it. Exit code 0 when nothing \
      is open, else 3.
      """)

  @OptionGroup var practice: PracticeOptions
  @OptionGroup var output: FormatOptions

  @Option(help: ArgumentHelp("The payer whose readiness is asked for.", valueName: "payer"))
  var payer: PayerID?

  @Argument(help: "The session's id.")
  var session: SessionID?

  @Argument(help: "The client's id: the list of that member's claim.")
  var client: ClientID?

  func validate() throws {
    guard (session == nil) != (payer == nil) else {
      throw ValidationError("Name a session, or a payer with --payer.")
    }
  }

  func run() throws {
    let items = try items()
    try Listing.checklist(items).answer.write(as: output.format)
    if items.contains(where: { $0.state.name == "open" }) {
      throw ExitCode(CommandFailure.Kind.blocked.rawValue)
    }
  }

  private func items() throws -> [ListedItem] {
    if let payer { return try items(of: payer) }
    guard let session else { return [] }
    let open = try practice.open(session)
    guard let client else {
      return ListedItem.list(Checklist(open.chart, open.report), \.rawValue, \.text)
    }
    guard let checklist = Checklist(of: client, in: open.report) else {
      throw CommandFailure(
        .failed, "Nothing is billed for \(client) in \(session).",
        hint: "\"quorum why \(session) \(client)\" says why")
    }
    return ListedItem.list(checklist, \.rawValue, \.text)
  }

  private func items(of id: PayerID) throws -> [ListedItem] {
    let open = try practice.open()
    let checklist = try CommandFailure.asking(open) { () throws(PracticeError) in
      try open.readiness(of: id)
    }
    guard let checklist else {
      throw CommandFailure(
        .failed, "\(id) isn't a payer who is sent claims.", hint: "\"quorum export\" lists payers")
    }
    return ListedItem.list(checklist, \.rawValue, \.text)
  }
}
