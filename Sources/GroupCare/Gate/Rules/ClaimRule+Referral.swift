extension ClaimRule {
  /// A referral is in force on the date of service where the payer wants one.
  static let referral = ClaimRule(
    [.referralMissing],
    "A referral is in force on the date of service where the payer wants one.", source: "M186"
  ) { candidate in
    guard let asked = candidate.ruling(on: \.needsReferral), asked.value,
      let payer = candidate.coverageInForce?.payer
    else { return [] }
    let date = candidate.dateOfService
    let referrals = candidate.encounter.billing.referrals.filter { $0.payer == payer }
    guard !referrals.contains(where: { $0.period.contains(date) }) else { return [] }
    let message =
      if let ended = referrals.compactMap(\.period.last).filter({ $0 < date }).max() {
        "The last referral ended on \(ended), and this payer wants one."
      } else {
        "This payer wants a referral, and none holds on \(date)."
      }
    return [
      candidate.blocker(
        .referralMissing, field: "referral", message, source: "M186",
        remedy: .client(candidate.client.id), authority: asked.authority)
    ]
  }
}
