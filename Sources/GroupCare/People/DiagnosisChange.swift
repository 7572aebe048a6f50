/// A change of the diagnoses in a client's file (M142).
public enum DiagnosisChange: Hashable, Sendable, Protected {
  /// Adds one, as the first of the list, which claims name first, or as the last.
  case add(Diagnosis, isFirst: Bool)
  /// Ends the one that began on a day; it stays in the file.
  case end(DiagnosisCode, begun: CalendarDate, on: CalendarDate)
  /// Puts the list back as it was before another change.
  case restore([Diagnosis])

  /// Its stable name in the log.
  public var logAction: String {
    switch self {
    case .add: "diagnosis.add"
    case .end: "diagnosis.end"
    case .restore: "diagnosis.restore"
    }
  }
}
