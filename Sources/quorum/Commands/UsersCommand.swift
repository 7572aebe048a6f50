internal import ArgumentParser
internal import GroupCare
internal import Practice

/// `quorum users`: who signs in.
struct UsersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "users", abstract: "List who can sign in, and let somebody else in",
    subcommands: [UsersListCommand.self, UsersAddCommand.self],
    defaultSubcommand: UsersListCommand.self)
}

/// `quorum users list`, which is what `quorum users` does.
struct UsersListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List who can sign in")

  @OptionGroup var practice: PracticeOptions
  @OptionGroup var output: FormatOptions

  func run() throws {
    let practice = try practice.open()
    let users = try CommandFailure.ofPractice { () throws(PracticeError) in
      try practice.users()
    }
    let listing = Listing<Clinician>(
      name: "users",
      columns: [
        .text("user", "User") { $0.id.text }, .text("name", "Signs as") { $0.signature },
      ],
      items: users, emptiness: "Nobody can sign in.")
    try listing.answer.write(as: output.format)
  }
}

/// `quorum users add`: another person with an own passphrase.
struct UsersAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Let another person sign in, with every role or some",
    discussion: """
      --user and --passphrase-file are yours; --new-passphrase-file is that person's. Somebody who \
      isn't among the clinicians yet becomes one, without credential and NPI.

      Roles add up: an administrator lets people in, imports and sets the policy; a clinician runs groups \
      and writes notes; a coordinator checks members in; a biller writes claims.
      """)

  @OptionGroup var practice: PracticeOptions

  @Argument(help: "The name to sign in with.")
  var name: ClinicianID

  @Option(
    help: ArgumentHelp("The file with that person's first passphrase.", valueName: "file"))
  var newPassphraseFile: String?

  @Option(
    help: ArgumentHelp(
      "What that person may do, parted by commas: \(RoleList.words). Every role without it.",
      valueName: "roles"))
  var roles = RoleList.every

  func run() throws {
    let practice = try practice.open()
    let clinicians = try CommandFailure.ofPractice { () throws(PracticeError) in
      try practice.clinicians()
    }
    let person = try clinicians.first { $0.id == name } ?? Clinician(named: name)
    let passphrase =
      practice.kind == .demo ? nil : try newPassphrase(context: [practice.profile.name])
    try CommandFailure.ofPractice { () throws(PracticeError) in
      try practice.addUser(person, passphrase: passphrase, roles: roles.roles)
    }
    let words = roles.roles.map(\.rawValue).sorted().joined(separator: ", ")
    try StandardOutput.write(lines: [
      roles == .every ? "\(name) can sign in." : "\(name) can sign in: \(words)."
    ])
  }

  private func newPassphrase(context: [String]) throws(CommandFailure) -> Passphrase {
    guard let newPassphraseFile else {
      throw CommandFailure(
        .usage, "The new person's passphrase is asked for.",
        hint: "name its file with --new-passphrase-file")
    }
    return try NewPassphrase.read(newPassphraseFile, context: context)
  }
}
