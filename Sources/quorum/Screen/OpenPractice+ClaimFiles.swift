internal import GroupCare
internal import Practice
internal import Workbench

extension OpenPractice {
  /// Makes the claims of a session, writes their file, and says what came of it.
  func writeClaims(
    of session: SessionID, at path: String, passphrase: Passphrase?
  ) throws(PracticeError) -> Event {
    let made: ClaimsMade
    let place = FilePlace(path)
    do {
      made = try ClaimsMade(of: session, in: self, at: place.path, passphrase: passphrase)
    } catch {
      return .refused(LoadedSession(try open(session)), reason: place.shown(in: error.sentence))
    }
    let loaded = LoadedSession(try open(session))
    guard let batch = made.outcome.batch else {
      let reason =
        made.outcome.report.isOpen && made.outcome.withheld.isEmpty
        ? "Every claim of this session is made already; the list of claims writes a file again."
        : "No claim could be made; the gate says why."
      return .refused(loaded, reason: reason)
    }
    return .claimsWritten(
      loaded,
      ClaimsWritten(
        batch: batch.id, count: made.outcome.written.count, charge: made.charge,
        withheld: made.outcome.withheld.count, path: place.shown))
  }

  /// Writes the file of a batch again.
  func write(_ id: BatchID, at path: String) throws(PracticeError) -> Event {
    let bytes = try file(of: id)
    let place = FilePlace(path)
    do {
      try OutputFile(at: place.path).finish(bytes)
    } catch {
      return .warned(place.shown(in: error.sentence))
    }
    return .fileWritten(path: place.shown)
  }
}
