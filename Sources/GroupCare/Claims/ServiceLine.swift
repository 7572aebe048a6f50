/// The one line of a claim: a code, its modifiers, where, how much, once (R1, R32).
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

  /// Units of service: always one a session (R1).
  public var units: Int { 1 }

  /// Makes a line.
  public init(
    controlNumber: String, code: ProcedureCode, modifiers: LineModifiers,
    placeOfService: PlaceOfService, charge: Money, diagnosisPointers: [Int]
  ) {
    self.controlNumber = controlNumber
    self.code = code
    self.modifiers = modifiers
    self.placeOfService = placeOfService
    self.charge = charge
    self.diagnosisPointers = diagnosisPointers
  }
}
