/// The diagnosis codes of one release, with the days on which each could be billed.
///
/// It holds the parts of ICD-10-CM that group therapy meets, wholly, and says nothing of the rest.
public struct DiagnosisTable: Hashable, Sendable {
  /// Which edition it holds; nothing in a table that knows nothing.
  public let release: DiagnosisRelease?
  /// How far back it knows the codes.
  public let knownSince: CalendarDate
  /// How the codes begin of which it knows all: `F`, `Z55`, `O90.6`.
  public let coverage: [String]
  /// Its lines by code, and those of one code by day.
  public let entries: [DiagnosisEntry]

  /// A table that knows nothing and so stops nothing.
  public static let empty = DiagnosisTable()

  private init() {
    release = nil
    knownSince = CalendarDate(clampedDaysSinceEpoch: 0)
    coverage = []
    entries = []
  }

  /// Makes a table; its lines may come in any order.
  public init(
    release: DiagnosisRelease, knownSince: CalendarDate, coverage: [String],
    entries: [DiagnosisEntry]
  ) {
    self.release = release
    self.knownSince = knownSince
    self.coverage = coverage
    let isBefore = { (left: DiagnosisEntry, right: DiagnosisEntry) in
      left.code == right.code
        ? left.period.first < right.period.first : left.code < right.code
    }
    let isSorted = zip(entries, entries.dropFirst()).allSatisfy { !isBefore($1, $0) }
    self.entries = isSorted ? entries : entries.sorted(by: isBefore)
  }

  /// Returns the line of a code that holds on a date.
  public func entry(of code: DiagnosisCode, on date: CalendarDate) -> DiagnosisEntry? {
    lines(of: code).first { $0.period.contains(date) }
  }

  /// Returns whether a claim of a date can carry a code, and what else could stand for it.
  public func status(of code: DiagnosisCode, on date: CalendarDate) -> DiagnosisStatus {
    guard date >= knownSince, coverage.contains(where: code.text.hasPrefix) else {
      return .outsideTable
    }
    if let entry = entry(of: code, on: date) {
      return entry.isBillable ? .billable : .notBillable(use: billable(near: code, on: date))
    }
    let near = billable(near: code, on: date)
    let lines = lines(of: code)
    // Of several spells the one that comes next says most, and else the last.
    guard let spell = lines.first(where: { $0.period.first > date }) ?? lines.last else {
      return .unknown(use: near)
    }
    return .notValid(spell.period, use: near)
  }

  /// Finds codes that can be billed on a date and say nearly what a code says.
  ///
  /// Those below it come first; when there are none, those below what stands over it.
  ///
  /// - Parameters:
  ///   - code: The code.
  ///   - date: The date of service.
  ///   - limit: How many at most.
  /// - Returns: The codes, in their order.
  public func billable(
    near code: DiagnosisCode, on date: CalendarDate, limit: Int = 3
  ) -> [DiagnosisCode] {
    var stem = Substring(code.text)
    while stem.utf8.count >= 3 {
      let near = lines(beginning: stem)
        .filter { $0.isBillable && $0.code != code && $0.period.contains(date) }
      if !near.isEmpty { return near.prefix(limit).map(\.code) }
      stem = stem.dropLast()
    }
    return []
  }

  private func lines(of code: DiagnosisCode) -> ArraySlice<DiagnosisEntry> {
    lines(beginning: Substring(code.text)).prefix { $0.code == code }
  }

  /// The lines of the codes that begin so; they stand together.
  func lines(beginning stem: Substring) -> ArraySlice<DiagnosisEntry> {
    var (low, high) = (entries.startIndex, entries.endIndex)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].code.text < stem { low = middle + 1 } else { high = middle }
    }
    let end = entries[low...].firstIndex { !$0.code.text.hasPrefix(stem) } ?? entries.endIndex
    return entries[low..<end]
  }
}
