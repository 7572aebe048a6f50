public import GroupCare

/// What a client's screen shows.
public struct ClientFacts: Sendable, Protected {
  /// The client's file, as far as the person may read it.
  public let file: ClientFile
  /// The diagnosis codes, for their words and to look them up; empty for those who see none.
  public let codes: DiagnosisTable
  /// Those who work here, as they sign.
  public let clinicians: [ClinicianID: String]
  /// Whether the person may change the diagnoses.
  public let changesDiagnoses: Bool
  /// What the person is, in the plural, for what isn't shown to such people: `coordinators`.
  public let readers: String

  /// Makes the facts.
  public init(
    file: ClientFile, codes: DiagnosisTable = .empty, clinicians: [ClinicianID: String] = [:],
    changesDiagnoses: Bool = false, readers: String = ""
  ) {
    self.file = file
    self.codes = codes
    self.clinicians = clinicians
    self.changesDiagnoses = changesDiagnoses
    self.readers = readers
  }
}
