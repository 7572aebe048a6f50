import GroupCare
import TestSupport

/// What a run has seen so far.
struct TrialTally {
  private(set) var sessions = 0
  private(set) var encounters = 0
  /// The sessions about which the two disagree.
  private(set) var disagreeing: [Int] = []
  private var counts: [String: (gate: Int, second: Int)] = [:]

  /// Counts a session.
  mutating func take(_ answers: TwoAnswers) {
    if !answers.differences.isEmpty { disagreeing.append(sessions) }
    sessions += 1
    encounters += answers.gate.encounters.count
    for code in Self.seen(in: answers.gate) { counts[code, default: (0, 0)].gate += 1 }
    for code in Self.seen(in: answers.second) { counts[code, default: (0, 0)].second += 1 }
  }

  private static func seen(in answer: GateAnswer) -> [String] {
    answer.session.map(\.code.rawValue)
      + answer.encounters.flatMap { encounter in
        ["state \(encounter.state.rawValue)"] + encounter.blockers.map(\.rawValue)
          + encounter.remarks.map { "remark \($0.rawValue)" }
      }
  }

  /// The counts, code by code, and how often the two disagreed.
  var text: String {
    let states = ["ready", "claimed", "blocked", "not-billable"].map { "state \($0)" }
    let all =
      states + BlockerCode.allCases.map(\.rawValue)
      + RemarkCode.allCases.map { "remark \($0.rawValue)" }
    let lines = all.map { name in
      let count = counts[name, default: (0, 0)]
      let number = String(count.gate)
      let blanks = String(repeating: " ", count: max(0, 9 - number.count))
      let other = count.gate == count.second ? "" : "   the second: \(count.second)"
      return "\(blanks)\(number)  \(name)\(other)"
    }
    return lines.joined(separator: "\n")
      + "\n\(encounters) encounters, \(disagreeing.count) sessions with a disagreement"
  }
}
