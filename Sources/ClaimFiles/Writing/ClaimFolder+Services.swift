import GroupCare

extension ClaimFolder {
  /// The service, and behind it what is added to it: the same day and pointers (R5).
  mutating func lines(of claim: Claim) -> [ProfessionalClaim.Line] {
    let line = claim.line
    if line.total < .zero || line.total.cents >= Self.tooMuch { report(.charge, .malformed) }
    let service = ProfessionalClaim.Line(
      controlNumber: exact(line.controlNumber, .lineNumber, most: 30), code: line.code,
      modifiers: line.modifiers.elements, charge: line.charge,
      diagnosisPointers: line.diagnosisPointers, dateOfService: claim.dateOfService)
    guard let addOn = line.addOn else { return [service] }
    return [
      service,
      ProfessionalClaim.Line(
        controlNumber: exact(addOn.controlNumber, .lineNumber, most: 30), code: addOn.code,
        modifiers: addOn.modifiers.elements, charge: addOn.charge,
        diagnosisPointers: line.diagnosisPointers, dateOfService: claim.dateOfService),
    ]
  }

  mutating func checkDiagnoses(_ claim: Claim) {
    let count = claim.diagnoses.count
    let pointers = claim.line.diagnosisPointers
    if count > 12 || Set(claim.diagnoses).count != count { report(.diagnoses, .malformed) }
    if !(1...4).contains(pointers.count) || !pointers.allSatisfy((1...count).contains) {
      report(.diagnoses, .malformed)
    }
  }

  mutating func frequency(_ frequency: ClaimFrequency) -> ClaimFrequency {
    switch frequency {
    case .original: .original
    case .replacement(let number): .replacement(payerClaimNumber: payerClaimNumber(number))
    case .void(let number): .void(payerClaimNumber: payerClaimNumber(number))
    }
  }

  private mutating func payerClaimNumber(_ number: String) -> String {
    exact(number, .payerClaimNumber, most: 50)
  }

  /// Receivers take at most ten digits, which leaves eight before the point.
  private static let tooMuch: Int64 = 100_000_000_00
}
