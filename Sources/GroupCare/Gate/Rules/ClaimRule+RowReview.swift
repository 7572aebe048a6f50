extension ClaimRule {
  /// The payer's row was reviewed within twelve months before the date of service and since the
  /// benefit year began; an older one is remarked on.
  static let rowReview = ClaimRule(
    remarks: [.rowNotReviewed],
    "The payer's row was reviewed within twelve months before the date of service and since the "
      + "benefit year began; an older one is remarked on.",
    source: "M13, M29, M30, M31, N8"
  ) { candidate in
    guard let terms = candidate.terms else { return [] }
    let reviewed = terms.row.reviewed
    let date = candidate.dateOfService
    let yearBegan = candidate.benefits?.year.first
    let reason: String
    if reviewed.adding(months: 12) < date {
      reason = "more than twelve months before the date of service"
    } else if let yearBegan, reviewed < yearBegan {
      reason = "before the benefit year began on \(yearBegan)"
    } else {
      return []
    }
    return [
      candidate.remark(
        .rowNotReviewed,
        "The payer's row was last reviewed on \(reviewed), \(reason).",
        source: "M13, M29, N8", authority: .row(terms.reference))
    ]
  }
}
