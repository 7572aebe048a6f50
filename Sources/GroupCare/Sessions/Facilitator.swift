/// Who led a session, as that person was then: name, credential and NPI stay with the session (M52,
/// M83).
public struct Facilitator: Hashable, Codable, Sendable {
  /// The clinician.
  public let clinician: ClinicianID
  /// The name, as it is signed.
  public let name: PersonName
  /// The credential; nothing blocks the session.
  public let credential: Credential?
  /// The NPI; nothing blocks the session.
  public let npi: NationalProviderIdentifier?

  /// Takes down a clinician as that person is now.
  public init(_ clinician: Clinician) {
    self.clinician = clinician.id
    name = clinician.name
    credential = clinician.credential
    npi = clinician.npi
  }

  /// `A. Torres, LMFT`.
  public var signature: String {
    credential.map { "\(name.short), \($0)" } ?? name.short
  }
}
