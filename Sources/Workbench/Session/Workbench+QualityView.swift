import GroupCare
import Screen

extension Workbench {
  /// What the line above a member's note says of the whole note, while it is typed.
  func qualityLine(
    _ findings: NoteFindings, _ chart: SessionChart
  ) -> (text: String, role: StyleRole)? {
    let policy = chart.practice.policy
    if let match = findings.likeness.nearIdentical ?? findings.repetition.nearIdentical {
      return ("\(signs[.warn]) \(words(for: match, chart))", .statusWarn)
    }
    if case .tooShort = findings.likeness {
      return findings.words == 0
        ? nil : ("\(signs[.notRecorded]) too short to compare", .textMuted)
    }
    let close = [findings.likeness.closest, findings.repetition.closest].compactMap { $0 }
      .max { $0.coverage < $1.coverage }
    if let close, close.coverage * 2 >= policy.nearIdentityPercent {
      return ("\(signs[.info]) \(words(for: close, chart))", .statusInfo)
    }
    return ("\(signs[.ok]) in own words", .statusOk)
  }

  /// What of a note would stop its claim although nothing is missing; nothing when nothing would.
  func doubt(about findings: NoteFindings, _ chart: SessionChart) -> String? {
    if let mention = findings.mentions.first {
      return "names another member (row \(chart.row(of: mention.client)))"
    }
    let match = findings.likeness.nearIdentical ?? findings.repetition.nearIdentical
    return match.map { words(for: $0, chart) }
  }

  private func words(for match: NoteMatch, _ chart: SessionChart) -> String {
    let other =
      switch match.source {
      case .member(let client): "in row \(chart.row(of: client))"
      case .earlier(_, let date): "on \(date.iso.dropFirst(5))"
      }
    let percent = max(match.coverage, match.isInOrder(chart.practice.policy) ? 0 : match.sameWords)
    return "\(percent)% as \(other), longest \(match.longestRun)"
  }

  /// What stands below a field whose text is marked: whom it names, in which row, and whose words it
  /// has.
  func findingLines(
    _ field: ProgressNoteField, _ reading: NoteReading, _ chart: SessionChart
  ) -> [String] {
    mentionLines(field, reading.findings, chart) + copyLines(field, reading, chart)
  }

  private func mentionLines(
    _ field: ProgressNoteField, _ findings: NoteFindings, _ chart: SessionChart
  ) -> [String] {
    let mentions = findings.mentions.filter { $0.field == field }
    guard let first = mentions.first else { return [] }
    let more = mentions.count > 1 ? ", and \(Self.counted(mentions.count - 1, "more"))" : ""
    return [
      "names another member (row \(chart.row(of: first.client))) at word \(first.word)\(more)"
    ]
  }

  private func copyLines(
    _ field: ProgressNoteField, _ reading: NoteReading, _ chart: SessionChart
  ) -> [String] {
    guard reading.copied[field] != nil else { return [] }
    switch reading.source {
    case .member(let client):
      return ["marked words stand in row \(chart.row(of: client)) too; = shows both"]
    case .earlier(_, let date):
      return ["marked words stand in the note of \(date) too; = shows both"]
    case nil: return []
    }
  }
}

extension NoteMatch {
  fileprivate func isInOrder(_ policy: PracticePolicy) -> Bool {
    coverage >= policy.nearIdentityPercent || longestRun >= policy.nearIdentityRun
  }
}
