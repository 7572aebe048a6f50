internal import GroupCare
internal import Practice

extension Listing where Item == LogEntry {
  /// Entries of the log, the first first.
  static func log(_ entries: [LogEntry]) -> Listing {
    Listing(
      name: "entries",
      columns: [
        .number("sequence", "Nr") { $0.sequence },
        .text("at", "At") { $0.at.iso },
        .text("user", "Who") { $0.user.text },
        .text("action", "Did what") { $0.action },
        .text("subject", "To what") { $0.subject },
        .text("outcome", "Outcome") { $0.outcome.rawValue },
        .text("reason", nil) { $0.reason.isEmpty ? nil : $0.reason },
      ],
      items: entries, emptiness: "The log is empty.")
  }
}
