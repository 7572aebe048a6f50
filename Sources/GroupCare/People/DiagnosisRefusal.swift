/// Why a change of diagnoses is refused.
public enum DiagnosisRefusal: Error, Hashable, Sendable, Protected {
  /// No claim of that day could carry the code.
  case unusable(DiagnosisCode, DiagnosisStatus, on: CalendarDate)
  /// The code stands in the list for those days already.
  case alreadyListed(DiagnosisCode)
  /// There is no such diagnosis in the list.
  case notListed(DiagnosisCode)
  /// It would end before it begins.
  case endsBeforeItBegins(DiagnosisCode, begun: CalendarDate)
  /// It isn't said in words what it is.
  case needsWords(DiagnosisCode)
}
