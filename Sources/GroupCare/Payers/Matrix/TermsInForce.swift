/// A payer's row that is in force for a service, with the practice's policy where it is silent.
public struct TermsInForce: Hashable, Sendable {
  /// The payer.
  public let payer: Payer
  /// The row.
  public let row: PayerRow
  private let policy: PayerTerms

  /// Takes a row, and what the practice says where it is silent.
  public init(payer: Payer, row: PayerRow, policy: PayerTerms) {
    self.payer = payer
    self.row = row
    self.policy = policy
  }

  /// Which row it is.
  public var reference: RowReference { RowReference(row, of: payer) }

  /// The code that stands on the claim: the payer's own where the row names one (M18, R7).
  public var billedCode: ProcedureCode { row.terms.billedAs ?? row.code }

  /// Returns what holds of one thing; nothing when neither payer nor practice says anything.
  public func ruling<Value>(on term: KeyPath<PayerTerms, Value?>) -> Ruling<Value>? {
    if let value = row.terms[keyPath: term] { return Ruling(value, by: .row(reference)) }
    return policy[keyPath: term].map { Ruling($0, by: .practice) }
  }
}
