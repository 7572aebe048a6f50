extension ClaimRule {
  /// Every diagnosis of the claim exists on the date of service and is as specific as a claim asks.
  public static func diagnosisCode(
    in table: @autoclosure @escaping @Sendable () -> DiagnosisTable
  ) -> ClaimRule {
    ClaimRule(
      [.diagnosisNotBillable, .diagnosisNotValid, .diagnosisUnknown],
      remarks: [.diagnosisReleaseEnded],
      "Every diagnosis of the claim exists on the date of service and is as specific as a claim asks.",
      source: "M140, M142",
      check: { candidate in
        candidate.judged(by: table()).compactMap { code, status in
          guard let fault = status.fault(of: code, on: candidate.dateOfService) else { return nil }
          return Blocker(
            status.blockerCode, stops: .encounter, client: candidate.client.id,
            field: "diagnoses", message: fault, source: "M140, M142",
            remedy: .client(candidate.client.id))
        }
      },
      remark: { candidate in
        let table = table()
        // Nothing was checked of codes that the table doesn't cover.
        guard candidate.judged(by: table).contains(where: { $0.status != .outsideTable }),
          let caution = table.release?.caution(on: candidate.dateOfService)
        else { return [] }
        return [
          Remark(
            .diagnosisReleaseEnded, client: candidate.client.id, message: caution, source: "M142")
        ]
      })
  }
}

extension ClaimCandidate {
  /// What a table says of each diagnosis of the claim.
  fileprivate func judged(
    by table: DiagnosisTable
  ) -> [(code: DiagnosisCode, status: DiagnosisStatus)] {
    (diagnoses.value?.elements ?? []).map { ($0, table.status(of: $0, on: dateOfService)) }
  }
}

extension DiagnosisStatus {
  fileprivate var blockerCode: BlockerCode {
    switch self {
    case .notBillable: .diagnosisNotBillable
    case .notValid: .diagnosisNotValid
    case .unknown, .billable, .outsideTable: .diagnosisUnknown
    }
  }
}
