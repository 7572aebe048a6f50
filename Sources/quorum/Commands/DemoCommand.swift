internal import ArgumentParser
internal import GroupCare
internal import Workbench

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
    help: ArgumentHelp(
      "Who signs in: coordinator, therapist or biller, or anybody of the practice by name.",
      discussion: "Without it the therapist of the group, who may do everything.",
      valueName: "user"))
  var user: DemonstrationUser?

  @Option(
    help: ArgumentHelp(
      "Keep the demonstration in this folder, and go on with it.", valueName: "dir"))
  var data: String?

  @Flag(
    help: """
      Walk through a day of the group by itself; Space pauses, + and - change the speed, any other \
      key takes over.
      """)
  var play = false

  @OptionGroup var clock: ClockOptions
  @OptionGroup var look: LookOptions

  func run() throws {
    try DemonstrationScreen(
      user: user, data: data, clock: clock.practiceClock, look: look.look, plays: play
    ).show()
  }

  func validate() throws {
    if play, look.printScreen {
      throw ValidationError("--print-screen shows one moment: leave --play away.")
    }
    if play, look.look.presentation == .linear {
      throw ValidationError(
        """
        --play moves on by itself, which a screen that is read aloud must not: leave --play away, \
        or --accessible and QUORUM_ACCESSIBLE.
        """)
    }
    guard play, user != nil || data != nil || clock.clock != nil else { return }
    throw ValidationError(
      """
      --play tells the therapist's day in a demonstration of its own: leave --as, --data and \
      --clock away.
      """)
  }
}
