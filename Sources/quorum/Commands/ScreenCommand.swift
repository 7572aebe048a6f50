internal import ArgumentParser
internal import GroupCare
internal import Practice

/// `quorum`: the screen.
struct ScreenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "screen", abstract: "Open the screen, which is what \"quorum\" alone does")

  @OptionGroup var practice: PracticeOptions
  @OptionGroup var look: ThemeOptions

  func run() throws {
    try ScreenSession.requireTerminal()
    let location = practice.location
    let clock = practice.clock.practiceClock ?? .system
    let kind = try CommandFailure.ofPractice { () throws(PracticeError) in
      try OpenPractice.kind(at: location)
    }
    // A demonstration asks for nothing, and a passphrase that was handed in isn't asked for again.
    let open = kind == .demo || practice.passphraseFile != nil ? try practice.open() : nil
    let session = ScreenSession(practice: open, user: practice.user, theme: look.theme) {
      (name, passphrase) throws(PracticeError) in
      guard let user = ClinicianID(name) else { throw .signInRefused }
      guard let typed = try? Passphrase(typed: passphrase) else { throw .signInRefused }
      return try OpenPractice.signIn(at: location, user: user, passphrase: typed, clock: clock)
    }
    try session.run()
  }
}
