/// A payer's row that is in force for a service, with the practice's policy where it is silent.
public struct TermsInForce: Hashable, Sendable {
  private let content: Content

  /// A class, since rules by the dozen pass the terms on, which are large, and none changes them.
  private final class Content: Sendable {
    let payer: Payer
    let row: PayerRow
    let policy: PayerTerms
    let reference: RowReference
    let authority: Authority

    init(payer: Payer, row: PayerRow, policy: PayerTerms) {
      self.payer = payer
      self.row = row
      self.policy = policy
      reference = RowReference(row, of: payer)
      authority = .row(reference)
    }
  }

  /// Takes a row, and what the practice says where it is silent.
  public init(payer: Payer, row: PayerRow, policy: PayerTerms) {
    content = Content(payer: payer, row: row, policy: policy)
  }

  /// The payer.
  public var payer: Payer { content.payer }
  /// The row.
  public var row: PayerRow { content.row }
  /// Which row it is.
  public var reference: RowReference { content.reference }

  /// The code that stands on the claim: the payer's own where the row names one (M18, R7).
  public var billedCode: ProcedureCode { content.row.terms.billedAs?.code ?? content.row.code }

  /// Returns what holds of one thing; nothing when neither payer nor practice says anything.
  @inline(__always)
  public func ruling<Value>(on term: KeyPath<PayerTerms, Value?>) -> Ruling<Value>? {
    if let value = content.row.terms[keyPath: term] { return Ruling(value, by: content.authority) }
    return content.policy[keyPath: term].map { Ruling($0, by: .practice) }
  }

  /// Whether two are the same row of the same payer over the same policy.
  public static func == (left: TermsInForce, right: TermsInForce) -> Bool {
    left.content === right.content
      || left.payer == right.payer && left.row == right.row
        && left.content.policy == right.content.policy
  }

  /// Hashes the row by what it is about.
  public func hash(into hasher: inout Hasher) { hasher.combine(reference) }
}
