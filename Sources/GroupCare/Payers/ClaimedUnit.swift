/// A unit of a group service that was claimed for a client, which counts against caps (M19, M22).
public struct ClaimedUnit: Hashable, Codable, Sendable {
  /// The session.
  public let session: SessionID
  /// Who pays.
  public let payer: PayerID
  /// The code that was billed.
  public let code: ProcedureCode
  /// The date of service.
  public let dateOfService: CalendarDate
  /// The diagnoses of the claim.
  public let diagnoses: [DiagnosisCode]

  /// Makes a unit.
  public init(
    session: SessionID, payer: PayerID, code: ProcedureCode, dateOfService: CalendarDate,
    diagnoses: [DiagnosisCode]
  ) {
    self.session = session
    self.payer = payer
    self.code = code
    self.dateOfService = dateOfService
    self.diagnoses = diagnoses
  }

  /// Takes the unit of a claim; a voided one gives it back.
  public init?(_ claim: ClaimRecord) {
    guard claim.state != .voided else { return nil }
    self.init(
      session: claim.session, payer: claim.payer, code: claim.line.code,
      dateOfService: claim.dateOfService, diagnoses: claim.diagnoses)
  }
}
