import GroupCare
import Testing
import Workbench

extension FakeStore {
  /// The log: so many entries, made as they are asked for, of which every 40th was stopped by the gate.
  func readLog(_ effect: Effect) throws -> Event {
    switch effect {
    case .loadLog:
      let last = max(0, logCount - 1) / LogPage.mostRows
      return .log(
        try logPage(from: max(0, last - 1) * LogPage.mostRows + 1, limit: 2 * LogPage.mostRows))
    case .loadLogPage(let first, let limit): return .logPage(try logPage(from: first, limit: limit))
    case .searchLog(let query):
      let rows = try logPage(from: query.range.lowerBound, limit: query.range.count).rows
      return .logFound(LogFindings(query: query, rows: query.found(in: rows)))
    default: return .logChecked(logCondition ?? .intact(count: logCount))
    }
  }

  private func logPage(from first: Int, limit: Int) throws -> LogPage {
    let last = min(first + limit - 1, logCount)
    let rows = first <= last ? try (first...last).map { try logRow($0) } : []
    return LogPage(count: logCount, rows: rows)
  }

  private func logRow(_ sequence: Int) throws -> LogRow {
    if damagedEntries.contains(sequence) { return LogRow(sequence: sequence, content: nil) }
    let acts: [(action: String, subject: String, reason: String)] = [
      ("session.view", "session/S-0312-DBT", ""),
      ("attendance.join", "session/S-0312-DBT/member/C-2", ""),
      ("note.sign", "session/S-0312-DBT/member/C-11", ""),
      ("client.view", "client/C-4", ""), ("membership.end", "group/DBT/member/C-7", "moved away"),
      ("sign-in", "practice", ""),
    ]
    let isBlocked = sequence % 40 == 0
    let act =
      isBlocked ? ("claims.generate", "session/S-0312-DBT", "") : acts[sequence % acts.count]
    let isTorres = sequence % 3 > 0
    return LogRow(
      sequence: sequence,
      content: LogRow.Content(
        at: try ExamplePractice.time("13:40").adding(minutes: (sequence - logCount) * 7),
        user: isTorres ? "torres" : "reyes",
        signature: isTorres ? "A. Torres, LMFT" : "J. Reyes", action: act.0, subject: act.1,
        isBlocked: isBlocked, reason: act.2))
  }
}
