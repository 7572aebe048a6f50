extension ClaimRule {
  /// The payer doesn't exclude the first diagnosis, and covers one of the diagnoses where it covers
  /// some alone.
  static let coveredDiagnosis = ClaimRule(
    [.diagnosisExcluded, .diagnosisNotCovered],
    "The payer doesn't exclude the first diagnosis, and covers one of the diagnoses where it covers "
      + "some alone.",
    source: "M21, M23, M187"
  ) { candidate in
    guard let diagnoses = candidate.diagnoses.value?.elements, let first = diagnoses.first else {
      return []
    }
    var blockers: [Blocker] = []
    if let excluded = candidate.ruling(on: \.excludedDiagnoses),
      excluded.value.contains(where: { $0.matches(first) })
    {
      blockers.append(
        candidate.blocker(
          .diagnosisExcluded, field: "diagnoses",
          "This payer doesn't pay for \(first), the first diagnosis.", source: "M21",
          remedy: .client(candidate.client.id), authority: excluded.authority))
    }
    if let covered = candidate.ruling(on: \.requiredDiagnoses),
      !covered.value.contains(where: { diagnoses.contains(where: $0.matches) })
    {
      let some = covered.value.prefix(4).map(\.text).joined(separator: ", ")
      let more = covered.value.count > 4 ? " and more" : ""
      blockers.append(
        candidate.blocker(
          .diagnosisNotCovered, field: "diagnoses",
          "This payer pays for \(some)\(more) alone.", source: "M23, M187",
          remedy: .client(candidate.client.id), authority: covered.authority))
    }
    return blockers
  }
}
