/// A diagnosis of one client, in force for a period.
public struct Diagnosis: Hashable, Codable, Sendable, Protected {
  /// The ICD-10-CM code.
  public let code: DiagnosisCode
  /// What it says, in the practice's own words.
  public let label: String
  /// The days on which it stands in the client's record.
  public let period: CalendarPeriod

  /// Makes a diagnosis.
  public init(code: DiagnosisCode, label: String, period: CalendarPeriod) {
    self.code = code
    self.label = label
    self.period = period
  }
}
