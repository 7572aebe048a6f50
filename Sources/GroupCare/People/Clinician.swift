/// A person of the practice: a therapist, a supervisor, a coordinator, a biller.
///
/// The id is also the name with which the person signs in. Someone without a credential can run
/// check-in but can't facilitate a session that is billed (M83).
public struct Clinician: Hashable, Codable, Sendable {
  /// The practice's id and sign-in name.
  public let id: ClinicianID
  /// The name, as it is signed.
  public var name: PersonName
  /// What stands behind the name; nothing for staff without one.
  public var credential: Credential?
  /// The NPI; nothing for those who have none.
  public var npi: NationalProviderIdentifier?
  /// The taxonomy code, ten characters; empty while unknown.
  public var taxonomy: String
  /// The licence, where there is one.
  public var licence: Licence?
  /// Who supervises this clinician; nothing for those who practise on their own.
  public var supervisor: ClinicianID?

  /// Makes a clinician.
  public init(
    id: ClinicianID, name: PersonName, credential: Credential? = nil,
    npi: NationalProviderIdentifier? = nil, taxonomy: String = "", licence: Licence? = nil,
    supervisor: ClinicianID? = nil
  ) {
    self.id = id
    self.name = name
    self.credential = credential
    self.npi = npi
    self.taxonomy = taxonomy
    self.licence = licence
    self.supervisor = supervisor
  }

  /// `A. Torres, LMFT`.
  public var signature: String {
    credential.map { "\(name.short), \($0)" } ?? name.short
  }
}
