/// What a table says of a diagnosis code on a date.
public enum DiagnosisStatus: Hashable, Sendable {
  /// A claim can carry it.
  case billable
  /// It heads other codes: these of them can be billed that day, the first few.
  case notBillable(use: [DiagnosisCode])
  /// It exists on other days, these; near it those can be billed that day.
  case notValid(CalendarPeriod, use: [DiagnosisCode])
  /// There is no such code where the table knows them all; near it those can be billed that day.
  case unknown(use: [DiagnosisCode])
  /// The table doesn't know this part of the codes, or not this far back: it says nothing.
  case outsideTable
}
