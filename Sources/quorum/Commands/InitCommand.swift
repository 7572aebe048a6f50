internal import ArgumentParser
internal import Foundation
internal import GroupCare
internal import Practice
internal import PracticeFiles

/// `quorum init`: a new practice.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make a new practice, empty or from a practice folder",
    discussion: """
      --user names the first person, who holds every role, with the passphrase in --passphrase-file. A \
      folder whose practice.toml says demo = true gives a demonstration, which needs no passphrase.
      """)

  @OptionGroup var practice: PracticeOptions

  @Option(help: ArgumentHelp("The practice folder to begin with.", valueName: "folder"))
  var from: String?

  func validate() throws {
    if practice.user == nil { throw ValidationError("--user must name the first person.") }
  }

  func run() throws {
    guard let user = practice.user else { return }
    let reading = try from.map { folder throws(CommandFailure) in
      try PracticeFolder.taken(at: folder, onto: nil, skippingBadRows: false)
    }
    let content = try reading?.content ?? PracticeContent(profile: .unset)
    StandardOutput.complain(
      content.diagnosisFaults(notIn: nil, on: (reading?.demoClock ?? .system).date))
    let kind: PracticeKind = content.profile.isDemo ? .demo : .real
    let person = try content.clinicians.first { $0.id == user } ?? Clinician(named: user)
    let passphrase = kind == .demo ? nil : try self.passphrase(context: [content.profile.name])
    let location = practice.location
    let clock =
      practice.clock.practiceClock
      ?? reading?.demoClock.map { .starting(at: .instant($0)) } ?? .system
    _ = try CommandFailure.ofPractice { () throws(PracticeError) in
      try OpenPractice.create(
        at: location, kind: kind, administrator: person, passphrase: passphrase, content: content,
        clock: clock)
    }
    try StandardOutput.write(lines: [
      "The practice is made at \(location.directory), and \(user) signs in."
    ])
  }

  private func passphrase(context: [String]) throws(CommandFailure) -> Passphrase {
    guard let file = practice.passphraseFile else {
      throw CommandFailure(
        .usage, "A practice of real people needs a passphrase.",
        hint: "name its file with --passphrase-file, or - for standard input")
    }
    return try NewPassphrase.read(file, context: context)
  }
}

/// A passphrase that is set for the first time.
enum NewPassphrase {
  /// Reads it, if it keeps the rules.
  static func read(_ file: String, context: [String]) throws(CommandFailure) -> Passphrase {
    let text = try PassphraseInput.read(file)
    do throws(PassphraseFault) {
      return try Passphrase(new: text, for: .real, context: context)
    } catch {
      throw CommandFailure(.failed, error.sentence, hint: "choose another; length is what counts")
    }
  }
}

extension Clinician {
  /// A person of whom nothing is known yet but the name to sign in with.
  init(named user: ClinicianID) throws(CommandFailure) {
    guard let name = PersonName(family: user.text, given: "") else {
      throw CommandFailure(.usage, "\(user) can't be a name to sign in with.")
    }
    self.init(id: user, name: name)
  }
}
