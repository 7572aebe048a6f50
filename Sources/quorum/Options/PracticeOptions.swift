internal import ArgumentParser
internal import Foundation
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

  /// The folder that is meant.
  var location: PracticeLocation {
    PracticeLocation(directory: data ?? Self.usual)
  }

  /// Signs in.
  func open() throws(CommandFailure) -> OpenPractice {
    let location = location
    let kind = try CommandFailure.ofPractice { () throws(PracticeError) in
      try OpenPractice.kind(at: location)
    }
    // In a demonstration a passphrase is neither asked for nor looked at: its people are invented.
    let passphrase = kind == .demo ? nil : try self.passphrase()
    return try CommandFailure.ofPractice { () throws(PracticeError) in
      try OpenPractice.signIn(
        at: location, user: user, passphrase: passphrase, clock: clock.practiceClock ?? .system)
    }
  }

  /// Reads the passphrase from where it was said to be, or asks for it.
  func passphrase() throws(CommandFailure) -> Passphrase? {
    let text =
      if let passphraseFile {
        try PassphraseInput.read(passphraseFile)
      } else {
        try PassphraseInput.ask("Passphrase: ")
      }
    guard let text else { return nil }
    do throws(PassphraseFault) {
      return try Passphrase(typed: text)
    } catch {
      throw CommandFailure(.signInRefused, error.sentence)
    }
  }

  private static var usual: String {
    let environment = ProcessInfo.processInfo.environment
    if let folder = environment["XDG_DATA_HOME"], folder.hasPrefix("/") {
      return folder + "/quorum"
    }
    return NSHomeDirectory() + "/.local/share/quorum"
  }
}
