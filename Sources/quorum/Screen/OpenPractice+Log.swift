internal import GroupCare
internal import Practice
internal import Workbench

extension OpenPractice {
  /// Reads what the screen of the log asks for.
  func readLog(_ effect: Effect) throws(PracticeError) -> Event {
    switch effect {
    case .loadLog:
      try openLog()
      let count = try logHead().count
      // The last piece may have few entries, so that the one before it is shown too.
      let last = max(0, count - 1) / LogPage.mostRows
      return .log(
        try logPage(from: max(0, last - 1) * LogPage.mostRows + 1, limit: 2 * LogPage.mostRows))
    case .loadLogPage(let first, let limit): return .logPage(try logPage(from: first, limit: limit))
    case .searchLog(let query):
      let rows = try logPage(from: query.range.lowerBound, limit: query.range.count).rows
      return .logFound(LogFindings(query: query, rows: query.found(in: rows)))
    case .checkLog: return .logChecked(logCondition())
    default: throw .nothingToWrite
    }
  }

  private func logPage(from first: Int, limit: Int) throws(PracticeError) -> LogPage {
    let signatures = Dictionary(
      try clinicians().map { ($0.id, $0.signature) }, uniquingKeysWith: { first, _ in first })
    let rows = try readableLog(from: first, limit: limit).map { sequence, entry in
      LogRow(
        sequence: sequence,
        content: entry.map { entry in
          LogRow.Content(
            at: entry.at, user: entry.user.text,
            signature: signatures[entry.user] ?? entry.user.text, action: entry.action,
            subject: entry.subject, isBlocked: entry.outcome == .blocked, reason: entry.reason)
        })
    }
    return LogPage(count: try logHead().count, rows: rows)
  }

  private func logCondition() -> LogCondition {
    do {
      switch try verifyLog() {
      case .intact(let anchor): return .intact(count: anchor.count)
      case .broken(let sequence): return .broken(sequence: sequence)
      case .cutOff(let found, let anchor):
        return .cutOff(found: found.count, expected: anchor.count)
      }
    } catch {
      return .unknown(CommandFailure(error).sentence)
    }
  }
}
