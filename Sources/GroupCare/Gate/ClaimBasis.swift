/// Everything a claim says, resolved from the record by the rules of the claim gate.
public struct ClaimBasis: Hashable, Sendable, Protected {
  /// The code.
  public let code: ProcedureCode
  /// The modifiers, in the payer's order.
  public let modifiers: LineModifiers
  /// Where the client was.
  public let placeOfService: PlaceOfService
  /// What is charged.
  public let charge: Money
  /// The diagnoses.
  public let diagnoses: NonEmpty<DiagnosisCode>
  /// The policy.
  public let coverage: Coverage
  /// Who pays.
  public let payer: Payer
  /// The payer's row that decided, with the practice's policy where it is silent.
  public let terms: TermsInForce
  /// Interactive complexity, where the note documents it and the payer pays it (R5).
  public let addOn: AddOn?
  /// Who is paid.
  public let billing: BillingProvider
  /// Who rendered the service.
  public let rendering: RenderingProvider
  /// Who supervised it, when the payer wants that person named.
  public let supervising: RenderingProvider?
  /// The authorization whose unit it uses.
  public let authorization: Authorization?

  /// What the claim says of interactive complexity: the factor itself stays in the note.
  public struct AddOn: Hashable, Sendable {
    /// The modifiers, in the payer's order.
    public let modifiers: LineModifiers
    /// What is charged.
    public let charge: Money
  }

  /// Resolves a candidate, or nothing while a rule isn't met.
  init?(_ candidate: ClaimCandidate) {
    guard let code = candidate.billedCode, let coverage = candidate.coverage.value,
      let terms = candidate.payerTerms.value ?? nil, let diagnoses = candidate.diagnoses.value,
      let place = candidate.placeOfService.value, let charge = candidate.charge.value ?? nil,
      let billing = candidate.billingProvider.value, let providers = candidate.providers.value,
      let modifiers = LineModifiers(candidate.modifiers(by: terms))
    else { return nil }
    if candidate.isComplexityBilled {
      guard let charge = candidate.addOnCharge,
        let modifiers = LineModifiers(candidate.addOnModifiers(by: terms))
      else { return nil }
      addOn = AddOn(modifiers: modifiers, charge: charge)
    } else {
      addOn = nil
    }
    self.code = code
    self.modifiers = modifiers
    placeOfService = place
    self.charge = charge
    self.diagnoses = diagnoses
    self.coverage = coverage
    payer = terms.payer
    self.terms = terms
    self.billing = billing
    rendering = providers.rendering
    supervising = providers.supervising
    authorization = candidate.authorization
  }
}
