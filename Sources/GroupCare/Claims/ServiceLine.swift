/// The service of a claim: a code, its modifiers, where, how much, once, and what is added to it (R1,
/// R5, R32).
public struct ServiceLine: Hashable, Codable, Sendable {
  /// The line's own number (REF*6R), unique for ever.
  public let controlNumber: String
  /// The code.
  public let code: ProcedureCode
  /// The modifiers, in the payer's order (R19).
  public let modifiers: LineModifiers
  /// Where the client was.
  public let placeOfService: PlaceOfService
  /// What is charged for the one unit.
  public let charge: Money
  /// The diagnoses it points at, counted from 1: at most four.
  public let diagnosisPointers: [Int]
  /// Interactive complexity, where it is billed with it; a claim's second line.
  public let addOn: AddOn?

  /// Interactive complexity as it is added to a service (R5).
  ///
  /// It has a number, modifiers and a charge of its own. Day, place, diagnoses and the one unit are those
  /// of the service that it is part of, and without one there is no such line.
  public struct AddOn: Hashable, Codable, Sendable {
    /// The line's own number (REF*6R), unique for ever.
    public let controlNumber: String
    /// The modifiers, in the payer's order (R19).
    public let modifiers: LineModifiers
    /// What is charged for the one unit.
    public let charge: Money

    /// The code.
    public var code: ProcedureCode { .interactiveComplexity }

    /// Makes an add-on.
    public init(controlNumber: String, modifiers: LineModifiers, charge: Money) {
      self.controlNumber = controlNumber
      self.modifiers = modifiers
      self.charge = charge
    }
  }

  /// What is charged for the service and what is added to it.
  public var total: Money { charge + (addOn?.charge ?? .zero) }

  /// The codes in words: `90853`, `90853 + 90785`.
  public var codes: String { code.text + (addOn.map { " + \($0.code)" } ?? "") }

  /// Units of service: always one a session (R1).
  public var units: Int { 1 }

  /// Makes a line.
  public init(
    controlNumber: String, code: ProcedureCode, modifiers: LineModifiers,
    placeOfService: PlaceOfService, charge: Money, diagnosisPointers: [Int], addOn: AddOn? = nil
  ) {
    self.controlNumber = controlNumber
    self.code = code
    self.modifiers = modifiers
    self.placeOfService = placeOfService
    self.charge = charge
    self.diagnosisPointers = diagnosisPointers
    self.addOn = addOn
  }
}
