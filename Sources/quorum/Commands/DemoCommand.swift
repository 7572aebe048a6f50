internal import ArgumentParser
internal import GroupCare
internal import Practice

/// `quorum demo`: the sample practice, ten minutes before a group.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Open the screen on an invented practice, ten minutes before a group",
    discussion: """
      Nobody in it is real, it needs no passphrase, its claims are marked as test, and nothing you \
      do is kept unless --data names a folder.
      """)

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("Who signs in; without it the therapist of the group.", valueName: "user"))
  var user: ClinicianID?

  @Option(
    help: ArgumentHelp(
      "Keep the demonstration in this folder, and go on with it.", valueName: "dir"))
  var data: String?

  @OptionGroup var clock: ClockOptions
  @OptionGroup var look: ThemeOptions

  func run() throws {
    try ScreenSession.requireTerminal()
    if let data {
      try show(at: PracticeLocation(directory: data)) {}
      return
    }
    let folder = try ThrowAwayFolder()
    defer { folder.remove() }
    try show(at: PracticeLocation(directory: folder.path + "/practice"), last: folder.remove)
  }

  private func show(
    at location: PracticeLocation, last: () -> Void
  ) throws(CommandFailure) {
    let practice = try Demonstration(user: user, clock: clock.practiceClock).open(at: location)
    let session = ScreenSession(practice: practice, user: nil, theme: look.theme) {
      (_, _) throws(PracticeError) in throw .signInRefused
    }
    try session.run(last: last)
  }
}
