internal import Foundation
internal import GroupCare
internal import InstalledFiles
internal import Practice

/// Which practice is meant, and who asks.
struct PracticeAccess {
  /// The folder that was named; nothing means the usual one.
  var data: String?
  /// Who signs in; nothing means the only person who can.
  var user: ClinicianID?
  /// The file with the passphrase, or `-`; nothing means that it is asked for.
  var passphraseFile: String?
  /// The clock that was asked for.
  var clock: PracticeClock?

  /// The folder that is meant.
  var location: PracticeLocation { PracticeLocation(directory: data ?? Self.usual) }

  /// What the practice is for, which is known before anybody signs in.
  func kind() throws(CommandFailure) -> PracticeKind {
    let location = location
    return try CommandFailure.ofPractice { () throws(PracticeError) in
      try OpenPractice.kind(at: location)
    }
  }

  /// Signs in.
  func open() throws(CommandFailure) -> OpenPractice {
    let location = location
    // In a demonstration a passphrase is neither asked for nor looked at: its people are invented.
    let passphrase = try kind() == .demo ? nil : try self.passphrase()
    return try CommandFailure.ofPractice { () throws(PracticeError) in
      try OpenPractice.signIn(
        at: location, user: user, passphrase: passphrase, clock: clock ?? .system)
    }
  }

  /// Reads the passphrase from where it was said to be, or asks for it.
  private func passphrase() throws(CommandFailure) -> Passphrase? {
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
    if let folder = Installation.environment("XDG_DATA_HOME"), folder.hasPrefix("/") {
      return folder + "/quorum"
    }
    return NSHomeDirectory() + "/.local/share/quorum"
  }
}
