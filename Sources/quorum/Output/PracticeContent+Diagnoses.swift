internal import DiagnosisFiles
internal import GroupCare

extension PracticeContent {
  /// Looks for diagnosis codes that no claim of today, or of their last day, could carry.
  ///
  /// They are taken in all the same: a practice knows its past better than a list.
  ///
  /// - Parameters:
  ///   - known: What was there before and is not told of again.
  ///   - today: The practice's day.
  /// - Returns: A sentence for each such code.
  func diagnosisFaults(notIn known: PracticeContent?, on today: CalendarDate) -> [String] {
    let before = Set(known?.clients.flatMap(\.diagnoses) ?? [])
    let table = DiagnosisLibrary.installed.table
    var told: Set<String> = []
    return clients.flatMap(\.diagnoses).compactMap { diagnosis in
      guard !before.contains(diagnosis) else { return nil }
      let day = max(diagnosis.period.first, min(diagnosis.period.last ?? today, today))
      let fault = table.status(of: diagnosis.code, on: day).fault(of: diagnosis.code, on: day)
      guard let fault, told.insert(fault).inserted else { return nil }
      return "diagnoses.csv: \(fault)"
    }
  }
}
