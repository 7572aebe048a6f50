internal import GroupCare

extension Listing where Item == ClaimRecord {
  /// Claims, the oldest first.
  ///
  /// Until answers of payers are read, nothing is paid, owed or adjusted.
  static func claims(_ claims: [ClaimRecord]) -> Listing {
    Listing(
      name: "claims",
      columns: [
        .text("claim", "Claim") { $0.id.text },
        .text("session", "Session") { $0.session.text },
        .text("client", "Client") { $0.client.text },
        .text("payer", "Payer") { $0.payer.text },
        .text("state", "State") { $0.state.rawValue },
        .money("chargeCents", "Charge") { $0.charge },
        .money("paidCents", "Paid") { _ in .zero },
        .money("patientCents", "Patient") { _ in .zero },
        .money("adjustedCents", "Adjusted") { _ in .zero },
      ],
      items: claims, emptiness: "There are no such claims.")
  }
}
