/// A claim for one client's part in one session (M138, M140).
///
/// It can be made of nothing but a ``ClaimReadyEncounter``, which only the gates make. Not
/// `Codable`: what is stored is a ``ClaimRecord``.
public struct Claim: Hashable, Sendable, Protected {
  /// The claim's number (CLM01): at most 20 characters, unique for ever.
  public let number: ClaimID
  /// The session.
  public let session: SessionID
  /// The client.
  public let client: ClientID
  /// Who is paid.
  public let billing: BillingProvider
  /// Who rendered the service.
  public let rendering: RenderingProvider
  /// Who supervised it, when the payer wants that person named.
  public let supervising: RenderingProvider?
  /// Who pays.
  public let payer: Payer
  /// The policy, with the name as on the card.
  public let coverage: Coverage
  /// The client's birth date.
  public let birthDate: CalendarDate
  /// The client's sex as the payer has it.
  public let sex: AdministrativeSex
  /// The client's address, where known.
  public let address: PostalAddress?
  /// The diagnoses, in the order of the pointers: one to twelve.
  public let diagnoses: NonEmpty<DiagnosisCode>
  /// The date of service.
  public let dateOfService: CalendarDate
  /// The whole minutes the client was there.
  public let minutesPresent: Int
  /// The authorization whose unit it uses.
  public let authorization: Authorization?
  /// The one service, and what is added to it.
  public let line: ServiceLine
  /// The soft rules that a person overrode, and that would have stopped it.
  public let overrides: [Override]

  /// Makes the claim of an encounter that met every rule.
  ///
  /// - Parameters:
  ///   - ready: The proof.
  ///   - number: A number that no other claim has or had.
  ///   - lineNumber: A line number that no other line has or had; what is added to the service has the
  ///     same with an `A` behind it.
  public init(_ ready: ClaimReadyEncounter, number: ClaimID, lineNumber: String) {
    let basis = ready.basis
    self.number = number
    session = ready.session
    client = ready.client.id
    billing = basis.billing
    rendering = basis.rendering
    supervising = basis.supervising
    payer = basis.payer
    coverage = basis.coverage
    birthDate = ready.client.birthDate
    sex = ready.client.sex
    address = ready.client.address
    diagnoses = basis.diagnoses
    dateOfService = ready.dateOfService
    minutesPresent = ready.minutesPresent
    authorization = basis.authorization
    overrides = ready.overrides
    line = ServiceLine(
      controlNumber: lineNumber, code: basis.code, modifiers: basis.modifiers,
      placeOfService: basis.placeOfService, charge: basis.charge,
      diagnosisPointers: Array(1...min(4, basis.diagnoses.count)),
      addOn: basis.addOn.map { added in
        ServiceLine.AddOn(
          controlNumber: lineNumber + "A", modifiers: added.modifiers, charge: added.charge)
      })
  }
}
