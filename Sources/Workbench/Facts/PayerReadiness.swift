public import GroupCare

/// What is known of a payer before groups are billed to it, and what lacks (M155).
public struct PayerReadiness: Hashable, Sendable {
  /// The payer.
  public let payer: PayerID
  /// The payer's name.
  public let name: String
  /// The list; nothing for one who is sent no claims.
  public let checklist: Checklist<PayerReadinessPoint>?

  /// Makes an answer.
  public init(payer: PayerID, name: String, checklist: Checklist<PayerReadinessPoint>?) {
    self.payer = payer
    self.name = name
    self.checklist = checklist
  }
}
