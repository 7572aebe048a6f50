extension [Diagnosis] {
  /// Returns the list with a change.
  ///
  /// - Parameters:
  ///   - change: The change.
  ///   - table: The codes there are; what it doesn't know is taken as it is.
  ///   - today: The day on which the list is changed.
  /// - Returns: The list, the most important first.
  /// - Throws: ``DiagnosisRefusal``.
  public func applying(
    _ change: DiagnosisChange, codes table: DiagnosisTable, today: CalendarDate
  ) throws(DiagnosisRefusal) -> [Diagnosis] {
    switch change {
    case .add(let new, let isFirst):
      try Self.require(new, in: table, today: today)
      if new.label.trimmed.isEmpty { throw .needsWords(new.code) }
      if contains(where: { $0.code == new.code && $0.period.overlaps(new.period) }) {
        throw .alreadyListed(new.code)
      }
      return isFirst ? [new] + self : self + [new]
    case .end(let code, let begun, let last):
      guard let index = firstIndex(where: { $0.code == code && $0.period.first == begun }) else {
        throw .notListed(code)
      }
      guard let period = CalendarPeriod(first: begun, last: last) else {
        throw .endsBeforeItBegins(code, begun: begun)
      }
      var list = self
      list[index] = Diagnosis(code: code, label: self[index].label, period: period)
      return list
    case .restore(let list):
      let known = Set(map(\.code))
      for diagnosis in list where !known.contains(diagnosis.code) {
        try Self.require(diagnosis, in: table, today: today)
      }
      return list
    }
  }

  /// A code has to be usable on its first day, and today too unless it is over by then.
  private static func require(
    _ diagnosis: Diagnosis, in table: DiagnosisTable, today: CalendarDate
  ) throws(DiagnosisRefusal) {
    let first = diagnosis.period.first
    let last = Swift.max(first, Swift.min(diagnosis.period.last ?? today, today))
    for day in [first, last] {
      let status = table.status(of: diagnosis.code, on: day)
      guard status.fault(of: diagnosis.code, on: day) == nil else {
        throw .unusable(diagnosis.code, status, on: day)
      }
    }
  }

  /// Returns the first day on which other codes are in force than in another list, or in another
  /// order; nothing when there is none.
  public func firstDifference(from other: [Diagnosis]) -> CalendarDate? {
    let days = (self + other).flatMap { diagnosis in
      [diagnosis.period.first] + (diagnosis.period.last.map { [$0.adding(days: 1)] } ?? [])
    }
    func codes(_ list: [Diagnosis], on day: CalendarDate) -> [DiagnosisCode] {
      list.filter { $0.period.contains(day) }.map(\.code)
    }
    return Set(days).sorted().first { codes(self, on: $0) != codes(other, on: $0) }
  }
}
