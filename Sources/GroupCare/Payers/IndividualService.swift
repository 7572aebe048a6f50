/// A service a member of a group had alone, which decides what may be billed on the same day (R4)
/// and whether the member was seen in person (R17).
public struct IndividualService: Hashable, Codable, Sendable, Protected {
  /// The practice's id.
  public let id: ServiceID
  /// Who had it.
  public let client: ClientID
  /// Who gave it.
  public let clinician: ClinicianID
  /// The code, such as 90834.
  public let code: ProcedureCode
  /// The modifiers it is billed with.
  public let modifiers: [Modifier]
  /// How the client took part.
  public let delivery: Delivery
  /// The date of service.
  public let dateOfService: CalendarDate
  /// When it started.
  public let started: Timestamp
  /// When it ended; not before the start.
  public let ended: Timestamp
  /// Whether it has a note of its own, signed (M74).
  public let isDocumented: Bool

  /// Makes a service, or nothing when it ends before it starts.
  public init?(
    id: ServiceID, client: ClientID, clinician: ClinicianID, code: ProcedureCode,
    modifiers: [Modifier] = [], delivery: Delivery = .inPerson, dateOfService: CalendarDate,
    started: Timestamp, ended: Timestamp, isDocumented: Bool
  ) {
    guard ended >= started else { return nil }
    self.id = id
    self.client = client
    self.clinician = clinician
    self.code = code
    self.modifiers = modifiers
    self.delivery = delivery
    self.dateOfService = dateOfService
    self.started = started
    self.ended = ended
    self.isDocumented = isDocumented
  }
}
