extension ClaimRule {
  /// The member has a diagnosis in force on the date of service.
  static let diagnosis = ClaimRule(
    [.diagnosisMissing], "The member has a diagnosis in force on the date of service.",
    source: "M140, M142"
  ) { $0.diagnoses.blockers }
}

extension ClaimCandidate {
  /// At most twelve, as a claim carries them.
  func findDiagnoses() -> Finding<NonEmpty<DiagnosisCode>> {
    let codes = client.diagnoses(on: dateOfService).prefix(12).map(\.code)
    guard let diagnoses = NonEmpty(Array(codes)) else {
      return blocked(
        .diagnosisMissing, field: "diagnoses",
        "This member has no diagnosis on record for \(dateOfService).", source: "M140, M142",
        remedy: .client(client.id))
    }
    return .found(diagnoses)
  }
}
