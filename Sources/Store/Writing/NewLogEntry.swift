/// An entry that is to be appended to the log.
public struct NewLogEntry: Sendable {
  /// Seals the entry once its place in the chain is known.
  public typealias Seal = @Sendable (Position) throws -> [UInt8]

  /// What is known of an entry only inside the transaction that writes it.
  public struct Position: Sendable {
    /// The place that the entry gets, counted from 1.
    public let sequence: Int

    /// The digest of the entry before.
    public let previous: [UInt8]

    /// The revisions that the same batch wrote.
    public let revisions: [RecordIdentifier: Int]

    /// The numbers that the batch took, by the name of their counter.
    public let numbers: [String: Range<Int>]
  }

  /// When it happened, in milliseconds since 1970, UTC.
  public var at: Int64

  /// Seals the entry.
  public var seal: Seal

  /// Makes an entry to be appended.
  ///
  /// - Parameters:
  ///   - at: Milliseconds since 1970, UTC.
  ///   - seal: Seals the entry; called inside the transaction, it must not call the store.
  public init(at: Int64, seal: @escaping Seal) {
    self.at = at
    self.seal = seal
  }
}
