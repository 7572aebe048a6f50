import GroupCare

/// What the payer asks of the service.
extension MemberReading {
  static func holds(_ bounds: Bounds, _ number: Int) -> Bool {
    (bounds.lowest ?? .min) <= number && number <= (bounds.highest ?? .max)
  }

  var age: Int { member.client.birthDate.birthdays(by: date) }

  /// The fee of the code; one of nothing is none.
  var fee: Money? {
    guard let billedCode else { return nil }
    let fee = chart.practice.fees.first { $0.key.text == billedCode }?.value
    return fee.flatMap { $0.cents > 0 ? $0 : nil }
  }

  /// The place on the claim: the payer's own code for it, or the standard one.
  var billedPlace: PlaceOfService? {
    guard let place else { return nil }
    let from: Whereabouts? = isRemote ? member.attendance.whereabouts : .site
    return from.flatMap { says(\.placesOfService)?[$0] } ?? place
  }

  /// The modifiers of the line, in the payer's order.
  var modifiers: [Modifier] { rowSays(\.modifiers)?[delivery] ?? [] }

  func isBenefitFault(_ code: BlockerCode) -> Bool {
    guard isCovered else { return false }
    guard let benefits else {
      return code == .benefitUnchecked && says(\.needsBenefitsCheck) == true
    }
    if !benefits.coversGroup { return code == .benefitGroup }
    return switch code {
    case .benefitVirtual: isRemote && benefits.coversVirtual == false
    case .benefitUnits: areBenefitUnitsUsedUp
    default: false
    }
  }

  var isPlatformRefused: Bool {
    guard let allowed = says(\.platforms) else { return false }
    let name = PlainWords.lowercased(chart.session.detail.platform?.name ?? "")
    return name.isEmpty || !allowed.contains { PlainWords.lowercased($0) == name }
  }

  var hasReferral: Bool {
    facts.referrals.contains { $0.payer == payer?.id && date.isIn($0.period) }
  }

  var isFirstDiagnosisExcluded: Bool {
    guard let first = diagnoses.first else { return false }
    return (says(\.excludedDiagnoses) ?? []).contains { Self.begins(first, $0) }
  }

  var isNoDiagnosisCovered: Bool {
    guard !diagnoses.isEmpty, let covered = says(\.requiredDiagnoses) else { return false }
    return !covered.contains(where: isOneOfMine)
  }

  /// Half of 91 minutes is more than 45 of them.
  var isShareTooSmall: Bool {
    guard minutes > 0, let length = reading.length, length > 0, let share = says(\.minimumShare)
    else { return false }
    return minutes * 100 < share * length
  }

  var isLengthUnjustified: Bool {
    guard let length = reading.length, let usual = says(\.usualMinutes) else { return false }
    return !Self.holds(usual, length)
      && KnownTexts.isNoReason(chart.groupNote.content[.lengthRationale])
  }

  var isPlaceRefused: Bool {
    guard let billedPlace, let allowed = says(\.allowedPlaces) else { return false }
    return !allowed.contains(billedPlace)
  }

  var isModifierUnexplained: Bool {
    guard isCovered, let explained = says(\.documentedModifiers) else { return false }
    return (modifiers + (isAdded ? addedModifiers : [])).contains(where: explained.contains)
      && KnownTexts.isNoReason(text(.modifierReason))
  }

  /// The last day on which the claim can arrive.
  var lastFilingDay: CalendarDate? { says(\.timelyFilingDays).map { date.on(days: max(0, $0)) } }

  var isRowOld: Bool {
    guard let row else { return false }
    if row.reviewed.on(months: 12) < date { return true }
    return benefits.map { row.reviewed < $0.year.first } ?? false
  }

  /// What the list of codes has against a diagnosis.
  func codeFault(_ code: DiagnosisCode) -> BlockerCode? {
    guard let table = reading.table, isListed(code, table) else { return nil }
    let lines = table.entries.filter { $0.code == code }
    if let today = lines.first(where: { date.isIn($0.period) }) {
      return today.isBillable ? nil : .diagnosisNotBillable
    }
    return lines.isEmpty ? .diagnosisUnknown : .diagnosisNotValid
  }

  private func isListed(_ code: DiagnosisCode, _ table: DiagnosisTable) -> Bool {
    table.knownSince <= date && table.coverage.contains { code.text.hasPrefix($0) }
  }

  var isCodeListOld: Bool {
    guard let table = reading.table, let release = table.release else { return false }
    return release.last < date && diagnoses.contains { isListed($0, table) }
  }
}
