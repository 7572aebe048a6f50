import Foundation
import GroupCare
import TestSupport

/// A practice folder with a hundred thousand claims: the sample's, and eight years of one group, four times a day.
struct LargePractice {
  /// How many claims it has besides those of the sample.
  static let claims = sessions * members.count
  /// Who signs in.
  static let user = "torres"

  private static let sessions = 12_500
  private static let members = (1...8).map { "C-0\($0)" }
  private let folder: URL

  /// Writes the practice into a folder that isn't there yet.
  init(in folder: URL) throws {
    self.folder = folder
    let sample = Repository.root.appending(path: "sample-data")
    try FileManager.default.copyItem(at: sample, to: folder)
    // The files of a first week are taken in by hand, later; no practice begins with them.
    try FileManager.default.removeItem(at: folder.appending(path: "first-week"))
    try write(like: String(contentsOf: sample.appending(path: "claims.csv"), encoding: .utf8))
  }

  private func write(like claims: String) throws {
    let lines = claims.split(separator: "\n").map(Self.cells)
    guard let heads = lines.first, let claim = lines.dropFirst().first,
      let first = CalendarDate(year: 2015, month: 1, day: 5)
    else { throw BenchmarkFailure("The sample's claims.csv has no claim to make others like.") }
    let file = try Data(contentsOf: folder.appending(path: "claims/B0000001.837"))
    var (rows, batches) = ("", "")
    for number in 0..<Self.sessions {
      let (session, batch) = (Self.name("L-", number), Self.name("LB", number))
      let date = first.adding(days: number / 4).iso
      try write(session, on: date, hour: 8 + 2 * (number % 4))
      try file.write(to: folder.appending(path: "claims/\(batch).837"))
      var names: [String] = []
      for (place, member) in Self.members.enumerated() {
        let ordinal = number * Self.members.count + place + 1
        names.append(Self.name("K", ordinal))
        let own = [
          "id": Self.name("K", ordinal), "session": session, "client": member, "batch": batch,
          "date-of-service": date, "line-control-number": Self.name("M", ordinal),
          "made-at": "\(date)T20:00:00-08:00",
        ]
        rows += Self.line(zip(heads, claim).map { own[$0] ?? $1 })
      }
      batches += Self.line([
        batch, session, names.joined(separator: " "), "\(date)T20:00:00-08:00",
      ])
    }
    try append(rows, to: "claims.csv")
    try append(batches, to: "batches.csv")
  }

  private func write(_ session: String, on date: String, hour: Int) throws {
    let clock = { (hour: Int, minutes: String) in
      "\(date)T\(hour < 10 ? "0" : "")\(hour):\(minutes)"
    }
    let (start, end) = (clock(hour, "00"), clock(hour + 1, "30"))
    try """
    id = "\(session)"
    group = "G-DBT"
    start = "\(start)"
    end = "\(end)"
    state = "documenting"
    started = "\(start)"
    ended = "\(end)"

    """.write(
      to: folder.appending(path: "sessions/\(session).toml"), atomically: false, encoding: .utf8)
  }

  private func append(_ text: String, to name: String) throws {
    let file = try FileHandle(forWritingTo: folder.appending(path: name))
    try file.seekToEnd()
    try file.write(contentsOf: Data(text.utf8))
    try file.close()
  }

  /// The sample quotes every cell, and none of a claim has a quote or a comma in it.
  private static func cells(of line: Substring) -> [String] {
    line.dropFirst().dropLast().components(separatedBy: "\",\"")
  }

  private static func line(_ cells: [String]) -> String {
    "\"" + cells.joined(separator: "\",\"") + "\"\n"
  }

  private static func name(_ letters: String, _ number: Int) -> String {
    let digits = String(number)
    return letters + String(repeating: "0", count: max(0, 7 - digits.count)) + digits
  }
}
