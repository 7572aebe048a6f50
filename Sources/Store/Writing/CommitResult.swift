/// What a batch became.
///
/// Who holds one knows that it is on the disk (C32).
public struct CommitResult: Hashable, Sendable {
  /// The number of the last revision written of each record.
  public var revisions: [RecordIdentifier: Int] = [:]

  /// The numbers that were taken, by the name of their counter.
  public var numbers: [String: Range<Int>] = [:]

  /// How far the log reaches now.
  public var logHead: LogHead = .empty
}
