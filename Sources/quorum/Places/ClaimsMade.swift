internal import GroupCare
internal import Practice

/// The claims of a session, made and written into a file: what the command and the screen both do.
struct ClaimsMade {
  /// What became of it.
  let outcome: ClaimsOutcome
  private let session: SessionID

  /// Makes the claims, commits them with their batch, and then writes the file.
  ///
  /// - Throws: When the file is there already or can't be written; nothing is committed then, unless
  ///   writing failed at the very end, which the failure says.
  init(
    of session: SessionID, in practice: OpenPractice, at path: String,
    passphrase: Passphrase? = nil
  ) throws(CommandFailure) {
    let file = try OutputFile(at: path)
    let outcome = try CommandFailure.asking(practice) { () throws(PracticeError) in
      try practice.generateClaims(for: session, passphrase: passphrase)
    }
    self.outcome = outcome
    self.session = session
    guard let batch = outcome.batch else { return }
    do {
      try file.finish(batch.bytes)
    } catch {
      throw CommandFailure(
        .failed, "The claims are made and kept as batch \(batch.id). \(error.sentence)",
        hint: "\"quorum claims write \(batch.id) --out FILE\" writes the same file elsewhere")
    }
  }

  /// What was charged altogether.
  var charge: Money { outcome.written.map(\.charge).reduce(.zero, +) }

  /// A line for each claim that was withheld, or for each reason that stops the whole session.
  var withheldLines: [String] {
    if !outcome.report.blockers.isEmpty {
      return outcome.report.blockers.map(\.line)
    }
    return outcome.withheld.map { withheld in
      let reasons = withheld.blockers.map { "\($0.message) [\($0.code.rawValue)]" }
      return "\(withheld.client): withheld. " + reasons.joined(separator: " ")
    }
  }

  /// Refuses when no claim was made because something blocks.
  func requireAllClaimed() throws(CommandFailure) {
    guard !outcome.report.isOpen || !outcome.withheld.isEmpty else { return }
    throw CommandFailure(
      .blocked, "No claim of \(session) could be made, and no file was written.",
      hint: "\"quorum gate \(session)\" lists what stops it")
  }
}
