extension DiagnosisStatus {
  /// Returns what is wrong with a code on a date and what to use instead, in one sentence; nothing when
  /// nothing is known to be wrong.
  public func fault(of code: DiagnosisCode, on date: CalendarDate) -> String? {
    switch self {
    case .billable, .outsideTable: nil
    case .notBillable(let codes):
      "\(code) is only a heading\(Self.instead(codes))."
    case .notValid(let period, let codes):
      if let last = period.last, last < date {
        "\(code) ended on \(last)\(Self.instead(codes))."
      } else {
        "\(code) begins only on \(period.first)\(Self.instead(codes))."
      }
    case .unknown(let codes):
      "There is no code \(code)\(Self.instead(codes))."
    }
  }

  private static func instead(_ codes: [DiagnosisCode]) -> String {
    let named = codes.prefix(2).map(\.text).joined(separator: codes.count == 2 ? " or " : ", ")
    return codes.isEmpty ? "" : "; use \(named)" + (codes.count > 2 ? " or another" : "")
  }
}
