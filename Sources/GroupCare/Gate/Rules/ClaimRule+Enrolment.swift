extension ClaimRule {
  /// The rendering provider was enrolled with the payer on the date of service where it wants that.
  static let enrolment = ClaimRule(
    [.providerNotEnrolled],
    "The rendering provider was enrolled with the payer on the date of service where it wants that.",
    source: "M50"
  ) { candidate in
    guard let rendering = candidate.rendering, let payer = candidate.coverageInForce?.payer,
      let asked = candidate.ruling(on: \.needsEnrolment), asked.value
    else { return [] }
    let date = candidate.dateOfService
    let isEnrolled = candidate.chart.surroundings.enrolments.contains {
      $0.clinician == rendering.clinician && $0.payer == payer && $0.period.contains(date)
    }
    guard !isEnrolled else { return [] }
    return [
      candidate.blocker(
        .providerNotEnrolled, field: "facilitator.enrolment",
        "The rendering provider wasn't enrolled with this payer on \(date).", source: "M50",
        remedy: .practice, authority: asked.authority)
    ]
  }
}
