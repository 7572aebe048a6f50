internal import GroupCare

/// Reads a file of diagnosis codes line by line.
///
/// First come lines of a key and a value, then the line of column heads, then a line a code. Fields are
/// set apart by tabs; lines that begin with `#` and empty lines say nothing.
struct DiagnosisFileReader {
  private static let columns = ["code", "billable", "from", "to", "description", "also"]
  private static let keys = [
    "release", "first-day", "last-day", "known-since", "covers", "source", "licence",
  ]

  private let path: String
  private var line = 0
  private var head: [String: String] = [:]
  private var knownSince: CalendarDate?
  private var entries: [DiagnosisEntry] = []

  init(path: String) { self.path = path }

  /// Takes the next line, without its end.
  mutating func take(_ bytes: ArraySlice<UInt8>) throws(DiagnosisFileError) {
    line += 1
    guard let first = bytes.first, first != UInt8(ascii: "#") else { return }
    let fields = bytes.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
    if let knownSince {
      entries.append(try entry(fields, knownSince: knownSince))
    } else if fields.count == Self.columns.count,
      zip(fields, Self.columns).allSatisfy({ $0.elementsEqual($1.utf8) })
    {
      knownSince = try date("known-since")
    } else {
      try takeHead(fields)
    }
  }

  /// Returns the table once every line was taken.
  consuming func finish() throws(DiagnosisFileError) -> DiagnosisTable {
    guard let knownSince else {
      throw DiagnosisFileError(
        path: path,
        reason: "The line of column heads is missing: \(Self.columns.joined(separator: ", ")).")
    }
    let values = try Self.keys.map { (key) throws(DiagnosisFileError) in try value(key) }
    guard
      let release = DiagnosisRelease(
        name: values[0], first: try date("first-day"), last: try date("last-day"),
        source: values[5], licence: values[6])
    else { throw DiagnosisFileError(path: path, reason: "The last day is before the first.") }
    guard !entries.isEmpty else {
      throw DiagnosisFileError(path: path, reason: "There is no code in this file.")
    }
    let coverage = values[4].split(separator: " ").map(String.init)
    let table = DiagnosisTable(
      release: release, knownSince: knownSince, coverage: coverage, entries: entries)
    for (entry, next) in zip(table.entries, table.entries.dropFirst())
    where entry.code == next.code && entry.period.contains(next.period.first) {
      throw DiagnosisFileError(
        path: path, reason: "\(entry.code) has two lines for \(next.period.first).")
    }
    return table
  }

  private mutating func takeHead(
    _ fields: [ArraySlice<UInt8>]
  ) throws(DiagnosisFileError) {
    let key = try text(fields[0])
    guard fields.count == 2, Self.keys.contains(key) else {
      throw error(
        "Before the column heads a line has a key and a value; the keys are "
          + "\(Self.keys.joined(separator: ", ")).")
    }
    guard head.updateValue(try text(fields[1]), forKey: key) == nil else {
      throw error("\"\(key)\" stands here a second time.")
    }
  }

  private func entry(
    _ fields: [ArraySlice<UInt8>], knownSince: CalendarDate
  ) throws(DiagnosisFileError) -> DiagnosisEntry {
    guard fields.count == Self.columns.count else {
      throw error("A code has \(Self.columns.count) fields; this line has \(fields.count).")
    }
    guard let code = DiagnosisCode(try text(fields[0])) else {
      throw error("The first field is no ICD-10-CM code.")
    }
    let isBillable = fields[1].elementsEqual("1".utf8)
    guard isBillable || fields[1].elementsEqual("0".utf8) else {
      throw error("Billable is 1, or 0 for a heading.")
    }
    let first = try day(fields[2]) ?? knownSince
    guard first >= knownSince else {
      throw error("The first day is before known-since, \(knownSince).")
    }
    guard let period = CalendarPeriod(first: first, last: try day(fields[3])) else {
      throw error("The last day is before the first.")
    }
    guard !fields[4].isEmpty else { throw error("The description is missing.") }
    return DiagnosisEntry(
      code: code, description: try text(fields[4]), inclusions: try text(fields[5]),
      isBillable: isBillable, period: period)
  }

  private func day(_ field: ArraySlice<UInt8>) throws(DiagnosisFileError) -> CalendarDate? {
    if field.isEmpty { return nil }
    guard let day = CalendarDate(iso: try text(field)) else {
      throw error("A day is written as 2026-10-01.")
    }
    return day
  }

  private func text(_ field: ArraySlice<UInt8>) throws(DiagnosisFileError) -> String {
    guard !field.contains(where: { $0 < 0x20 || $0 == 0x7F }),
      let text = String(validating: field, as: UTF8.self)
    else { throw error("This line is not plain UTF-8 text.") }
    return text
  }

  private func value(_ key: String) throws(DiagnosisFileError) -> String {
    guard let value = head[key], !value.isEmpty else {
      throw DiagnosisFileError(path: path, reason: "The line \"\(key)\" is missing.")
    }
    return value
  }

  private func date(_ key: String) throws(DiagnosisFileError) -> CalendarDate {
    guard let date = CalendarDate(iso: try value(key)) else {
      throw DiagnosisFileError(
        path: path, reason: "The line \"\(key)\" holds no day such as 2026-10-01.")
    }
    return date
  }

  private func error(_ reason: String) -> DiagnosisFileError {
    DiagnosisFileError(path: path, line: line, reason: reason)
  }
}
