import GroupCare
import TestSupport

/// Prints what the practice's thresholds catch of the corpus of invented notes.
@main struct NearIdentity {
  static func main() {
    let count = NoteCorpusCount()
    print("notes  flagged  percent  too short  kind")
    print(line("honest, of one session and topic", count.honest))
    for forgery in NoteForgery.allCases {
      if let row = count.forged[forgery] { print(line(forgery.rawValue, row)) }
    }
    print(line("told again in other words by hand", count.reworded))
    print(
      "Of the honest ones the closest has \(count.honest.highestUnflagged)% in runs, and "
        + "\(count.honest.mostWordsUnflagged)% of its telling words in any order.")
  }

  private static func line(_ kind: String, _ row: NoteCorpusCount.Row) -> String {
    let percent = row.notes == 0 ? 0 : row.flagged * 100 / row.notes
    let cells = [(row.notes, 5), (row.flagged, 9), (percent, 9), (row.tooShort, 11)].map {
      String(repeating: " ", count: max(0, $0.1 - String($0.0).count)) + String($0.0)
    }
    return cells.joined() + "  " + kind
  }
}
