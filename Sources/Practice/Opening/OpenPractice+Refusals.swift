internal import GroupCare
internal import Store
internal import Vault
internal import WallClock

extension OpenPractice {
  /// Tries a passphrase; counts it when it is refused, and refuses at once while a pause lasts.
  ///
  /// Unknown names are counted as known ones are, so nobody learns from a pause who works here (C7).
  static func counted<Value>(
    _ name: String, in store: any RecordStore, at clock: PracticeClock,
    _ attempt: () throws -> Value
  ) throws -> Value {
    let time = clock.milliseconds
    var refused = try RefusedSignIns(store)
    if let seconds = refused.wait(for: name, at: time) {
      throw PracticeError.signInPaused(seconds: seconds)
    }
    do {
      return try attempt()
    } catch VaultError.signInRefused {
      refused.refuse(name, at: time)
      // Nobody is signed in, so nobody is its author.
      var batch = WriteBatch(author: [], writtenAt: time)
      try refused.put(in: &batch)
      try store.commit(batch)
      throw VaultError.signInRefused
    }
  }

  /// Logs that somebody signed in, and what was refused before.
  func logSignIn(_ line: LogLine) throws {
    let own = records.keyring.name
    let people = Set(try Self.readVault(records.store).slots.map(\.identity.name))
    var refused = try RefusedSignIns(records.store)
    var lines: [LogLine] = []
    if let strangers = refused.take({ !people.contains($0) }) {
      lines.append(
        self.line("sign-in.refused", "practice", reason: told(strangers) + " under unknown names"))
    }
    var line = line
    if let mine = refused.take({ $0 == own }) { line.reason = told(mine) }
    var batch = try batch(lines + [line])
    if !lines.isEmpty || !line.reason.isEmpty { try refused.put(in: &batch) }
    try commit(batch)
  }

  private func told(_ count: RefusedSignIns.Count) -> String {
    let since = zone.timestamp(milliseconds: count.first).iso
    return count.attempts == 1
      ? "1 refused attempt, \(since)" : "\(count.attempts) refused attempts since \(since)"
  }
}
