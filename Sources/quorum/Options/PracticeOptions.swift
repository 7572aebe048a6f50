internal import ArgumentParser
internal import GroupCare
internal import Practice

/// The options that say which practice is meant and who asks.
struct PracticeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder of the practice.",
      discussion: "Without it: $XDG_DATA_HOME/quorum, or ~/.local/share/quorum.",
      valueName: "dir"))
  var data: String?

  @Option(
    help: ArgumentHelp(
      "Who signs in; can be left out where only one person does.", valueName: "name"))
  var user: ClinicianID?

  @Option(
    help: ArgumentHelp(
      "The file with the passphrase; - reads standard input. One line end behind it is cut.",
      valueName: "file"))
  var passphraseFile: String?

  @OptionGroup var clock: ClockOptions

  /// Which practice is meant, and who asks.
  var access: PracticeAccess {
    PracticeAccess(
      data: data, user: user, passphraseFile: passphraseFile, clock: clock.practiceClock)
  }

  /// The folder that is meant.
  var location: PracticeLocation { access.location }

  /// Signs in.
  func open() throws(CommandFailure) -> OpenPractice { try access.open() }
}
