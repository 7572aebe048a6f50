public import GroupCare

extension ProfessionalClaim {
  /// A person's name in the characters of the file.
  public struct Name: Hashable, Sendable, Protected {
    /// The family name, NM103.
    public let family: String
    /// The given name, NM104; empty for people with one name.
    public let given: String
    /// The middle name, NM105; empty when there is none.
    public let middle: String
    /// What follows the name, NM107; empty when there is nothing.
    public let suffix: String
  }

  /// An address, N3 and N4.
  public struct Address: Hashable, Sendable, Protected {
    /// Street and number.
    public let line1: String
    /// Apartment or suite; empty when there is none.
    public let line2: String
    /// The city.
    public let city: String
    /// Two capital letters.
    public let state: String
    /// Five or nine digits.
    public let zip: String
  }

  /// What a payer checks a patient by, N3, N4 and DMG.
  public struct Demographics: Hashable, Sendable, Protected {
    /// The address.
    public let address: Address
    /// The birth date.
    public let birthDate: CalendarDate
    /// The sex the payer has on record.
    public let sex: AdministrativeSex
  }

  /// Who is paid.
  public struct Billing: Hashable, Sendable {
    /// The organisation's name.
    public let name: String
    /// Its NPI.
    public let npi: NationalProviderIdentifier
    /// Its taxonomy code; empty when none is sent.
    public let taxonomy: String
    /// Its employer identification number, nine digits.
    public let taxIdentifier: String
    /// Its street address with a nine-digit ZIP.
    public let address: Address
  }

  /// Whose policy it is.
  public struct Subscriber: Hashable, Sendable, Protected {
    /// The name as on the card.
    public let name: Name
    /// The id on the card.
    public let memberIdentifier: String
    /// The group or policy number; empty when there is none.
    public let groupNumber: String
    /// The claim filing indicator, SBR09.
    public let filingCode: String
    /// What the payer checks the patient by; `nil` when the patient is a dependent.
    public let demographics: Demographics?
  }

  /// A client whose policy is somebody else's.
  public struct Dependent: Hashable, Sendable, Protected {
    /// The name as on the card.
    public let name: Name
    /// What the client is to the subscriber.
    public let relationship: GroupCare.Subscriber.Relationship
    /// What the payer checks the client by.
    public let demographics: Demographics
  }

  /// Who pays.
  public struct Payer: Hashable, Sendable {
    /// The name.
    public let name: String
    /// The payer's id with the clearinghouse.
    public let identifier: String
  }

  /// A clinician.
  public struct Provider: Hashable, Sendable {
    /// The name.
    public let name: Name
    /// The NPI.
    public let npi: NationalProviderIdentifier
    /// The taxonomy code; empty when none is sent, and always for a supervisor.
    public let taxonomy: String
  }

  /// A service line.
  public struct Line: Hashable, Sendable {
    /// The line's own number, REF*6R.
    public let controlNumber: String
    /// The code.
    public let code: ProcedureCode
    /// At most four modifiers.
    public let modifiers: [Modifier]
    /// What is charged for the one unit.
    public let charge: Money
    /// The diagnoses it points at, counted from 1: one to four.
    public let diagnosisPointers: [Int]
    /// The date of service.
    public let dateOfService: CalendarDate
  }
}
