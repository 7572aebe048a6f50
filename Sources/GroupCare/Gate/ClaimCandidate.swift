/// One present member's encounter, as the claim rules look at it.
///
/// What several rules ask for is looked up once.
public struct ClaimCandidate: Sendable, Protected {
  /// The session.
  public let chart: SessionChart
  /// The encounter.
  public let encounter: Encounter
  /// The day on which the gate is asked, by the practice's calendar.
  public let today: CalendarDate
  /// What stands out in the note; nothing of who wasn't there.
  public let findings: NoteFindings?

  /// The date of service.
  public let dateOfService: CalendarDate
  /// The coverage in force on the date of service, if there is one.
  public let coverageInForce: Coverage?
  /// The payer's row for this service, covered or not; nothing while code or coverage lack.
  private(set) var terms: TermsInForce?
  /// The payer's row, when it covers the service.
  private(set) var coveredTerms: TermsInForce?
  /// The service as its payer counts units, when it covers the service.
  private(set) var counted: CountedService?
  private var foundDiagnoses: Finding<NonEmpty<DiagnosisCode>>?
  private var foundProviders: Finding<ClaimProviders>?

  init(
    chart: SessionChart, encounter: Encounter, today: CalendarDate, findings: NoteFindings? = nil
  ) {
    self.chart = chart
    self.encounter = encounter
    self.today = today
    self.findings = findings
    dateOfService = chart.session.dateOfService
    coverageInForce = encounter.billing.coverage(on: dateOfService)
    terms = findTerms()
    coveredTerms = terms?.ruling(on: \.isCovered)?.value == true ? terms : nil
    foundDiagnoses = findDiagnoses()
    counted = countUnits()
    foundProviders = findProviders()
  }

  var diagnoses: Finding<NonEmpty<DiagnosisCode>> { foundDiagnoses ?? findDiagnoses() }
  var providers: Finding<ClaimProviders> { foundProviders ?? findProviders() }

  /// The client.
  public var client: Client { encounter.client }

  /// The authorization whose unit the claim uses, if there is one.
  public var authorization: Authorization? { counted?.usableAuthorizations.first }

  /// Who would stand on the claim as rendering provider; nothing while a rule stops that.
  public var rendering: RenderingProvider? { providers.value?.rendering }

  /// Who would stand on the claim as supervising provider.
  public var supervising: RenderingProvider? { providers.value?.supervising }

  func blocked<Value>(
    _ code: BlockerCode, field: String, _ message: String, source: String,
    remedy: Blocker.Remedy, authority: Authority? = nil
  ) -> Finding<Value> {
    .blocked(
      NonEmpty(
        blocker(
          code, field: field, message, source: source, remedy: remedy, authority: authority)))
  }

  func blocker(
    _ code: BlockerCode, field: String, _ message: String, source: String,
    remedy: Blocker.Remedy, authority: Authority? = nil
  ) -> Blocker {
    Blocker(
      code, stops: .encounter, client: client.id, field: field, message: message, source: source,
      authority: authority, remedy: remedy)
  }

  func remark(
    _ code: RemarkCode, _ message: String, source: String, authority: Authority? = nil
  ) -> Remark {
    Remark(code, client: client.id, message: message, source: source, authority: authority)
  }
}
