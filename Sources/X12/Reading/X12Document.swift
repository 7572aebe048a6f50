/// What was read from a file.
public struct X12Document: Sendable {
  /// The interchanges in the order of the file.
  public let interchanges: [Interchange]
  /// What was wrong and was read over; always empty in strict mode, and at most a hundred are kept.
  public let faults: [X12SyntaxError]

  /// The transaction sets of all groups of all interchanges, in the order of the file.
  public var transactionSets: [TransactionSet] {
    interchanges.flatMap { $0.groups.flatMap(\.transactionSets) }
  }
}
