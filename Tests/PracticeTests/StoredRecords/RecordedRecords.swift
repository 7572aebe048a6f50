import Foundation
import TestSupport

/// What earlier versions stored, one record a line, in `Recordings/<kind>.jsonl`; the oldest first.
///
/// A line is never changed or taken away: it stands in practices' stores. Together they show every
/// shape that such a record has had.
struct RecordedRecords {
  let lines: [Data]
  private let file: URL

  init(_ format: StoredFormat) throws {
    file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Recordings/\(format.name).jsonl")
    let content = (try? Data(contentsOf: file)) ?? Data()
    lines = content.split(separator: UInt8(ascii: "\n"))
  }

  /// Adds a record at the end.
  func append(_ record: Data) throws {
    let content = (try? Data(contentsOf: file)) ?? Data()
    try (content + record + Data("\n".utf8)).write(to: file)
  }
}
