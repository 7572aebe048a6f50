/// A service of one member on one date, as its payer counts units: of the benefits (M26), of
/// authorizations (M77) and under caps (M19, M22).
///
/// The facts hold what was claimed besides; the service itself isn't among it.
struct CountedService {
  let facts: BillingFacts
  let coverage: Coverage
  let terms: TermsInForce
  let diagnoses: [DiagnosisCode]
  let date: CalendarDate
  /// The code of the group's kind and the payer's own: what is written for either counts.
  let codes: Set<ProcedureCode>
  /// What the payer said of the benefits of the year.
  let benefits: Benefits?
  /// The authorizations that could cover the service, the one that ends first before the others.
  let usableAuthorizations: [Authorization]

  init(
    facts: BillingFacts, coverage: Coverage, terms: TermsInForce, diagnoses: [DiagnosisCode],
    date: CalendarDate
  ) {
    self.facts = facts
    self.coverage = coverage
    self.terms = terms
    self.diagnoses = diagnoses
    self.date = date
    codes = [terms.row.code, terms.billedCode]
    benefits = facts.benefits(of: coverage.id, on: date)
    usableAuthorizations = facts.authorizations(for: codes, payer: coverage.payer, on: date)
  }

  /// The benefit year; the calendar year while nobody asked the payer.
  var benefitYear: CalendarPeriod {
    benefits?.year
      ?? CalendarPeriod(
        between: CalendarDate(year: date.year, month: 1, day: 1) ?? date,
        and: CalendarDate(year: date.year, month: 12, day: 31) ?? date)
  }

  /// The units used in the benefit year, here and elsewhere.
  var unitsOfYear: Int {
    let year = benefitYear
    let claimed = facts.claimedUnits.count {
      $0.payer == coverage.payer && year.contains($0.dateOfService)
    }
    return (benefits?.unitsUsedBefore ?? 0) + claimed
  }

  /// The units of the benefits when all of them are used.
  var benefitUnitsUsedUp: Int? {
    guard let allowed = benefits?.unitsAllowed, unitsOfYear >= allowed else { return nil }
    return allowed
  }

  /// Who asks for an authorization of this unit, if anybody does.
  var authorizationDemand: AuthorizationDemand? {
    if let ruling = terms.ruling(on: \.authorization) {
      let isFromUnit = ruling.value.fromUnit.map { unitsOfYear + 1 >= $0 } ?? false
      let isForDiagnosis = ruling.value.diagnoses.contains { diagnoses.contains(where: $0.matches) }
      if isFromUnit || isForDiagnosis { return .terms(ruling.authority) }
    }
    return benefits?.needsAuthorization == true ? .benefits : nil
  }

  /// The first cap under which no unit is left.
  var capReached: Ruling<UnitCap>? {
    guard let caps = terms.ruling(on: \.caps) else { return nil }
    return caps.value.first { isReached($0) }.map { Ruling($0, by: caps.authority) }
  }

  private func isReached(_ cap: UnitCap) -> Bool {
    func concerns(_ codes: [DiagnosisCode]) -> Bool {
      cap.diagnoses.isEmpty || cap.diagnoses.contains { codes.contains(where: $0.matches) }
    }
    guard concerns(diagnoses) else { return false }
    let period = cap.span.period(upTo: date, benefitYear: benefitYear)
    let claimed = facts.claimedUnits.count {
      $0.payer == coverage.payer && codes.contains($0.code) && period.contains($0.dateOfService)
        && concerns($0.diagnoses)
    }
    return claimed >= cap.units
  }
}

/// Who asks for an authorization.
enum AuthorizationDemand: Hashable, Sendable {
  /// The payer's row, or the practice's policy.
  case terms(Authority)
  /// The payer's answer about this member's benefits.
  case benefits

  /// The row or policy.
  var authority: Authority? {
    if case .terms(let authority) = self { authority } else { nil }
  }
}
