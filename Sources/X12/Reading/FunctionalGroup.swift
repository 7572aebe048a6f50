/// One functional group, from GS to GE, as it was read.
public struct FunctionalGroup: Sendable {
  /// The GS; `nil` in tolerant mode when there is none around a transaction set.
  public let header: SegmentView?
  /// The transaction sets in their order.
  public let transactionSets: [TransactionSet]

  /// Two letters that say what the group holds, GS01.
  public var functionalIdentifier: String { header?.text(1) ?? "" }

  /// The digits of GS06, or whatever stands there.
  public var controlNumber: String { header?.text(6) ?? "" }

  /// The implementation guide, GS08.
  public var version: String { header?.text(8) ?? "" }
}
