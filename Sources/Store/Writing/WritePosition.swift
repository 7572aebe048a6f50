/// What is known of a revision only inside the transaction that writes it.
public struct WritePosition: Sendable {
  /// The number that the revision gets.
  public let revision: Int

  /// The numbers that the batch took, by the name of their counter.
  public let numbers: [String: Range<Int>]
}
