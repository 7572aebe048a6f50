internal import GroupCare
internal import Practice

/// The screen on a practice.
struct PracticeScreen {
  var access = PracticeAccess()
  var look = ScreenLook()

  /// Shows it until the person leaves.
  func show() throws(CommandFailure) {
    if !look.isPrinted { try ScreenSession.requireTerminal() }
    let location = access.location
    let clock = access.clock ?? .system
    // A demonstration asks for nothing, and a passphrase that was handed in isn't asked for again.
    let isOpen = try access.kind() == .demo || access.passphraseFile != nil
    let session = ScreenSession(
      practice: isOpen ? try access.open() : nil, user: access.user, location: location,
      look: look
    ) { (name, passphrase) throws(PracticeError) in
      guard let user = ClinicianID(name) else { throw .signInRefused }
      guard let typed = try? Passphrase(typed: passphrase) else { throw .signInRefused }
      return try OpenPractice.signIn(at: location, user: user, passphrase: typed, clock: clock)
    }
    if look.isPrinted {
      try session.printLines()
    } else {
      try session.run()
    }
  }
}
