public import GroupCare

/// What a client's screen shows.
public struct ClientFacts: Sendable, Protected {
  /// The client's file, as far as the person may read it.
  public let file: ClientFile
  /// The diagnosis codes, for their words and to look them up; empty for those who see none.
  public let codes: DiagnosisTable
  /// Those who work here, as they sign.
  public let clinicians: [ClinicianID: String]
  /// What the person is, in the plural, for what isn't shown to such people: `coordinators`.
  public let readers: String
  /// What was just done, in one sentence; nothing when the file was only read.
  public let notice: String?

  /// Makes the facts.
  public init(
    file: ClientFile, codes: DiagnosisTable = .empty, clinicians: [ClinicianID: String] = [:],
    readers: String = "", notice: String? = nil
  ) {
    self.file = file
    self.codes = codes
    self.clinicians = clinicians
    self.readers = readers
    self.notice = notice
  }
}
