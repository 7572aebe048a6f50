import GroupCare

extension ClaimFolder {
  mutating func line(of claim: Claim) -> ProfessionalClaim.Line {
    let line = claim.line
    if line.charge < .zero || line.charge.cents >= Self.tooMuch { report(.charge, .malformed) }
    return ProfessionalClaim.Line(
      controlNumber: exact(line.controlNumber, .lineNumber, most: 30), code: line.code,
      modifiers: line.modifiers.elements, charge: line.charge,
      diagnosisPointers: line.diagnosisPointers,
      dateOfService: claim.dateOfService)
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
