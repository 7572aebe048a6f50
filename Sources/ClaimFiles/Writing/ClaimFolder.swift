import GroupCare
import X12

/// Folds the fields of claims into the characters of a file, and collects those that can't be.
struct ClaimFolder {
  private(set) var unwritable: [UnwritableField] = []
  private var client: ClientID?
  // Most claims of a batch have the parties of the one before, which are folded once.
  var lastBilling: (given: BillingProvider, folded: ProfessionalClaim.Billing?)?
  var lastPayer: (name: String, identifier: String, folded: ProfessionalClaim.Payer)?
  var lastRendering: (given: RenderingProvider, folded: ProfessionalClaim.Provider)?
  var lastSupervising: (given: RenderingProvider, folded: ProfessionalClaim.Provider)?

  /// Folds one claim; `nil` when a field that a claim can't be without is missing.
  mutating func fold(_ claim: Claim, _ frequency: ClaimFrequency) -> ProfessionalClaim? {
    client = claim.client
    defer { client = nil }
    let parties = parties(
      coverage: claim.coverage, payer: claim.payer, address: claim.address,
      birthDate: claim.birthDate, sex: claim.sex)
    let number = exact(claim.number.text, .claimNumber, most: 20)
    let lines = lines(of: claim)
    let frequency = self.frequency(frequency)
    let authorization = text(claim.authorization?.number ?? "", .authorizationNumber, most: 50)
    let rendering = rendering(of: claim)
    let supervising = supervising(of: claim)
    checkDiagnoses(claim)
    guard let billing = billing(claim.billing), let parties else { return nil }
    return ProfessionalClaim(
      number: number, frequency: frequency, billing: billing, subscriber: parties.subscriber,
      dependent: parties.dependent, payer: parties.payer, placeOfService: claim.line.placeOfService,
      authorizationNumber: authorization, diagnoses: claim.diagnoses.elements,
      rendering: rendering, supervising: supervising, lines: lines)
  }

  mutating func report(
    _ field: UnwritableField.Field, _ reason: UnwritableField.Reason, of client: ClientID? = nil
  ) {
    unwritable.append(
      UnwritableField(client: client ?? self.client, field: field, reason: reason))
  }

  // MARK: Texts

  /// Folds a text that may lose marks and case.
  mutating func text(
    _ value: String, _ field: UnwritableField.Field, least: Int = 0, most: Int
  ) -> String {
    switch X12Text.fold(value) {
    case .unwritable(let character):
      report(field, .character(character))
      return ""
    case .written(let folded):
      let length = folded.utf8.count
      if length > most { report(field, .longerThan(most)) }
      if length < least { report(field, length == 0 ? .missing : .malformed) }
      return folded
    }
  }

  /// Takes an identifier that must come back from the payer exactly as the practice has it.
  mutating func exact(_ value: String, _ field: UnwritableField.Field, most: Int) -> String {
    let folded = text(value, field, least: 1, most: most)
    if !folded.isEmpty, folded != value { report(field, .malformed) }
    return folded
  }
}
