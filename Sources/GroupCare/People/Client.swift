/// A person in treatment.
public struct Client: Hashable, Codable, Sendable, Protected {
  /// The practice's id.
  public let id: ClientID
  /// The legal name.
  public var name: PersonName
  /// What the person wants to be called; empty when it is the given name.
  public var preferredName: String
  /// The birth date.
  public var birthDate: CalendarDate
  /// The sex the payer has on record.
  public var sex: AdministrativeSex
  /// The home address, where known.
  public var address: PostalAddress?
  /// The telephone number, where known.
  public var phone: PhoneNumber?
  /// Whom to call in an emergency; empty while unknown.
  public var emergencyContact: String
  /// The diagnoses, the most important first.
  public var diagnoses: [Diagnosis]

  /// Makes a client.
  public init(
    id: ClientID, name: PersonName, preferredName: String = "", birthDate: CalendarDate,
    sex: AdministrativeSex, address: PostalAddress? = nil, phone: PhoneNumber? = nil,
    emergencyContact: String = "", diagnoses: [Diagnosis] = []
  ) {
    self.id = id
    self.name = name
    self.preferredName = preferredName
    self.birthDate = birthDate
    self.sex = sex
    self.address = address
    self.phone = phone
    self.emergencyContact = emergencyContact
    self.diagnoses = diagnoses
  }

  /// Returns the diagnoses in force on a date, the most important first.
  public func diagnoses(on date: CalendarDate) -> [Diagnosis] {
    diagnoses.filter { $0.period.contains(date) }
  }
}
