/// What the record keeps of a claim that was made: history, never a proof that it may be billed.
public struct ClaimRecord: Hashable, Codable, Sendable, Protected {
  /// The claim's number (CLM01), unique for ever.
  public let id: ClaimID
  /// The session.
  public let session: SessionID
  /// The client.
  public let client: ClientID
  /// Who pays.
  public let payer: PayerID
  /// The payer's name at the time.
  public let payerName: String
  /// The batch it was written in.
  public let batch: BatchID
  /// The date of service.
  public let dateOfService: CalendarDate
  /// The one service, and what is added to it.
  public let line: ServiceLine
  /// The diagnoses, in the order of the pointers.
  public let diagnoses: [DiagnosisCode]
  /// The authorization whose unit it uses.
  public let authorization: AuthorizationID?
  /// The minutes the client was there.
  public let minutesPresent: Int
  /// Who rendered the service.
  public let renderingProvider: ClinicianID
  /// The soft rules that a person overrode, and that would have stopped it.
  public let overrides: [Override]
  /// How far it has come.
  public let state: ClaimState
  /// When it was made.
  public let madeAt: Timestamp

  /// Takes down a claim that was made.
  public init(_ claim: Claim, batch: BatchID, madeAt: Timestamp) {
    id = claim.number
    session = claim.session
    client = claim.client
    payer = claim.payer.id
    payerName = claim.payer.name
    self.batch = batch
    dateOfService = claim.dateOfService
    line = claim.line
    diagnoses = claim.diagnoses.elements
    authorization = claim.authorization?.id
    minutesPresent = claim.minutesPresent
    renderingProvider = claim.rendering.clinician
    overrides = claim.overrides
    state = .written
    self.madeAt = madeAt
  }

  /// Takes a claim as a practice folder holds it.
  public init(
    id: ClaimID, session: SessionID, client: ClientID, payer: PayerID, payerName: String,
    batch: BatchID, dateOfService: CalendarDate, line: ServiceLine, diagnoses: [DiagnosisCode],
    authorization: AuthorizationID?, minutesPresent: Int, renderingProvider: ClinicianID,
    overrides: [Override] = [], state: ClaimState, madeAt: Timestamp
  ) {
    self.id = id
    self.session = session
    self.client = client
    self.payer = payer
    self.payerName = payerName
    self.batch = batch
    self.dateOfService = dateOfService
    self.line = line
    self.diagnoses = diagnoses
    self.authorization = authorization
    self.minutesPresent = minutesPresent
    self.renderingProvider = renderingProvider
    self.overrides = overrides
    self.state = state
    self.madeAt = madeAt
  }

  /// What was charged.
  public var charge: Money { line.total }
}

extension ClaimRecord {
  /// Reads a claim; for those of before rules could be overridden none was.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      id: try values.value(.id), session: try values.value(.session),
      client: try values.value(.client), payer: try values.value(.payer),
      payerName: try values.value(.payerName), batch: try values.value(.batch),
      dateOfService: try values.value(.dateOfService), line: try values.value(.line),
      diagnoses: try values.value(.diagnoses),
      authorization: try values.value(.authorization, earlier: nil),
      minutesPresent: try values.value(.minutesPresent),
      renderingProvider: try values.value(.renderingProvider),
      overrides: try values.value(.overrides, earlier: []), state: try values.value(.state),
      madeAt: try values.value(.madeAt))
  }
}
