/// Which edition of the diagnosis codes a table holds, and where it comes from.
public struct DiagnosisRelease: Hashable, Sendable {
  /// What it is called: `FY2027`.
  public let name: String
  /// The days for which it was published, both included.
  public let first: CalendarDate
  /// The last of them; after it the table still answers, but a newer release may say otherwise.
  public let last: CalendarDate
  /// Who made it.
  public let source: String
  /// On what terms it may be passed on.
  public let licence: String

  /// Makes a release, or nothing when it would end before it begins.
  public init?(
    name: String, first: CalendarDate, last: CalendarDate, source: String, licence: String
  ) {
    guard first <= last else { return nil }
    self.name = name
    self.first = first
    self.last = last
    self.source = source
    self.licence = licence
  }

  /// Returns what to know about an answer for a date behind the release's last day; nothing for any
  /// other date.
  public func caution(on date: CalendarDate) -> String? {
    date <= last
      ? nil : "This was checked against ICD-10-CM \(name), whose last day was \(last)."
  }
}
