/// A clinician as a claim names one: rendering (loop 2310B) or supervising (2310D).
public struct RenderingProvider: Hashable, Sendable {
  /// The clinician.
  public let clinician: ClinicianID
  /// The name.
  public let name: PersonName
  /// The NPI.
  public let npi: NationalProviderIdentifier
  /// The taxonomy code; empty when none is sent.
  public let taxonomy: String

  init?(_ clinician: Clinician) {
    guard let npi = clinician.npi else { return nil }
    self.clinician = clinician.id
    name = clinician.name
    self.npi = npi
    taxonomy = clinician.taxonomy
  }
}
