internal import FoundationEssentials
internal import GroupCare
internal import Store
internal import Vault

extension SealedRecords {
  private static let logKind = "log"

  /// Returns an entry to append; it is bound to its place in the chain.
  func entry(_ line: LogLine) throws -> NewLogEntry {
    let content = try Self.encode(line)
    let keyring = keyring
    return NewLogEntry(at: line.at.milliseconds) { position in
      try keyring.seal(
        content, class: .log, place: Self.place(position.sequence, after: position.previous))
    }
  }

  /// Opens an entry.
  func open(_ entry: Store.LogEntry) throws -> LogEntry {
    let content = try keyring.open(
      entry.box, class: .log, place: Self.place(entry.sequence, after: entry.previous))
    let line = try JSONDecoder().decode(LogLine.self, from: Data(content))
    return LogEntry(
      sequence: entry.sequence, at: line.at, user: line.user, action: line.action,
      subject: line.subject, outcome: line.outcome, reason: line.reason)
  }

  private static func place(_ sequence: Int, after previous: [UInt8]) -> Place {
    Place(kind: logKind, record: previous, revision: sequence)
  }
}
