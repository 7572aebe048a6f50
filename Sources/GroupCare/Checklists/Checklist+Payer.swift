extension Checklist where Item == PayerReadinessPoint {
  /// Fills the readiness list of a payer (M155), or answers nothing for one who needs no claims.
  ///
  /// - Parameters:
  ///   - payer: The payer.
  ///   - groups: The practice's groups, whose kinds say which codes are billed.
  ///   - enrolments: The clinicians' enrolments.
  ///   - today: The day on which it is asked, by the practice's calendar.
  public init?(
    _ payer: Payer, groups: [TherapyGroup], enrolments: [PayerEnrolment], on today: CalendarDate
  ) {
    guard payer.kind != .selfPay else { return nil }
    let codes = Set(groups.compactMap(\.kind.procedureCode)).sorted()
    let inForce = payer.rows.filter { $0.effective.contains(today) && codes.contains($0.code) }
    let covered = inForce.filter { $0.terms.isCovered == true }
    self.init(
      PayerReadinessPoint.allCases.map { point in
        let reasons: [String] =
          switch point {
          case .identifier:
            payer.payerIdentifier.isEmpty ? ["It has no id with the clearinghouse."] : []
          case .rows:
            codes.filter { code in !inForce.contains { $0.code == code } }
              .map { "No row is in force for \($0)." }
          case .review:
            inForce.filter { $0.reviewed.adding(months: 12) < today }
              .map { "The row \(Self.name($0)) was last reviewed on \($0.reviewed)." }
          case .authorization: Self.silent(covered, "authorizations") { $0.authorization == nil }
          case .telehealth: Self.silent(covered, "virtual sessions") { $0.isVirtualCovered == nil }
          case .caps: Self.silent(covered, "caps") { $0.caps == nil }
          case .rates: Self.silent(covered, "rates") { ($0.rates ?? []).isEmpty }
          case .deadlines:
            Self.silent(covered, "deadlines") { terms in
              terms.timelyFilingDays == nil || terms.appealDays == nil
            }
          case .enrolment:
            covered.contains { $0.terms.needsEnrolment == true }
              ? Self.leaders(groups).filter { leader in
                !enrolments.contains {
                  $0.clinician == leader && $0.payer == payer.id && $0.period.contains(today)
                }
              }.map { "\($0) leads a group and isn't enrolled." } : []
          }
        return Entry(point, ChecklistState(reasons))
      })
  }

  private static func silent(
    _ rows: [PayerRow], _ what: String, _ isSilent: (PayerTerms) -> Bool
  ) -> [String] {
    rows.filter { isSilent($0.terms) }.map { "The row \(name($0)) says nothing of \(what)." }
  }

  private static func name(_ row: PayerRow) -> String { "\(row.code) from \(row.effective.first)" }

  private static func leaders(_ groups: [TherapyGroup]) -> [ClinicianID] {
    Set(groups.filter { $0.kind.procedureCode != nil }.map(\.facilitator)).sorted()
  }
}
