import GroupCare

/// Units, counted one by one.
extension MemberReading {
  /// The units claimed of other sessions.
  private var otherUnits: [ClaimedUnit] {
    facts.claimedUnits.filter { $0.session != chart.session.id }
  }

  /// What the payer said last of the coverage's benefits for the day.
  var benefits: Benefits? {
    guard let coverage else { return nil }
    let said = facts.benefits.filter { $0.coverage == coverage.id && date.isIn($0.year) }
    return said.first { one in said.allSatisfy { $0.checkedOn <= one.checkedOn } }
  }

  private func isInBenefitYear(_ day: CalendarDate) -> Bool {
    guard let benefits else { return day.year == date.year }
    return day.isIn(benefits.year)
  }

  /// The units of the benefit year that are used.
  var used: Int {
    (benefits?.unitsUsedBefore ?? 0)
      + otherUnits.count { $0.payer == payer?.id && isInBenefitYear($0.dateOfService) }
  }

  var areBenefitUnitsUsedUp: Bool {
    guard let allowed = benefits?.unitsAllowed else { return false }
    return used >= allowed
  }

  /// The code of the kind of group and the one that stands on the claim.
  private var ownCodes: [String] { [reading.code, billedCode].compactMap(\.self) }

  /// The payer's authorizations for the code.
  private var ownAuthorizations: [Authorization] {
    facts.authorizations.filter { $0.payer == payer?.id && ownCodes.contains($0.code.text) }
  }

  func unitsLeft(of authorization: Authorization) -> Int {
    var claimed = facts.unitsClaimed[authorization.id] ?? 0
    // The unit of this very session isn't used by another.
    if claim?.authorization == authorization.id { claimed = max(0, claimed - 1) }
    return authorization.units - authorization.unitsUsedBefore - claimed
  }

  /// Those that hold that day and have a unit, the one that ends first before the others.
  var usable: [Authorization] {
    guard isCovered else { return [] }
    var rest = ownAuthorizations.filter { date.isIn($0.period) && unitsLeft(of: $0) > 0 }
    var ordered: [Authorization] = []
    while !rest.isEmpty {
      let place = rest.indices.first { index in
        rest.allSatisfy { Self.endsNoLater(rest[index].period, than: $0.period) }
      }
      ordered.append(rest.remove(at: place ?? 0))
    }
    return ordered
  }

  private static func endsNoLater(_ one: CalendarPeriod, than other: CalendarPeriod) -> Bool {
    guard let last = other.last else { return true }
    return one.last.map { $0 <= last } ?? false
  }

  var isAuthorizationAsked: Bool {
    guard isCovered else { return false }
    if benefits?.needsAuthorization == true { return true }
    guard let terms = says(\.authorization) else { return false }
    if let unit = terms.fromUnit, used + 1 >= unit { return true }
    return terms.diagnoses.contains { isOneOfMine($0) }
  }

  /// Why there is no unit: the one thing to say of it.
  var authorizationFault: BlockerCode? {
    guard isAuthorizationAsked, usable.isEmpty else { return nil }
    let own = ownAuthorizations
    if own.contains(where: { date.isIn($0.period) }) { return .authorizationUnits }
    if own.contains(where: { ($0.period.last ?? date) < date }) { return .authorizationExpired }
    if !own.isEmpty { return .authorizationNotYetValid }
    let hasOther = facts.authorizations.contains { $0.payer == payer?.id }
    return hasOther ? .authorizationOtherCode : .authorizationMissing
  }

  /// The last day of the authorizations that hold that day or later; nothing when one goes on.
  var lastAuthorizedDay: CalendarDate? {
    let lasting = ownAuthorizations.filter { $0.period.last.map { $0 >= date } ?? true }
    return lasting.contains { $0.period.last == nil }
      ? nil : lasting.compactMap(\.period.last).max()
  }

  func isOneOfMine(_ pattern: DiagnosisPattern) -> Bool { isOne(pattern, of: diagnoses) }

  private func isOne(_ pattern: DiagnosisPattern, of codes: [DiagnosisCode]) -> Bool {
    codes.contains { Self.begins($0, pattern) }
  }

  static func begins(_ code: DiagnosisCode, _ pattern: DiagnosisPattern) -> Bool {
    code.text.filter { $0 != "." }.hasPrefix(pattern.text.filter { $0 != "." })
  }

  var isCapReached: Bool {
    guard isCovered else { return false }
    return (says(\.caps) ?? []).contains { cap in
      let isMine = cap.diagnoses.isEmpty || cap.diagnoses.contains(where: isOneOfMine)
      let counted = otherUnits.count { unit in
        unit.payer == payer?.id && ownCodes.contains(unit.code.text)
          && isIn(cap.span, unit.dateOfService)
          && (cap.diagnoses.isEmpty || cap.diagnoses.contains { isOne($0, of: unit.diagnoses) })
      }
      return isMine && counted >= cap.units
    }
  }

  private func isIn(_ span: UnitCap.Span, _ day: CalendarDate) -> Bool {
    switch span {
    case .day: return day == date
    case .week:
      var monday = date
      while monday.weekday != .monday { monday = monday.previous }
      return (0..<7).contains { monday.on(days: $0) == day }
    case .benefitYear: return isInBenefitYear(day)
    case .months(let months): return day <= date && date.back(months: months) < day
    }
  }
}
