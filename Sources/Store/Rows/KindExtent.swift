/// How much there is of a kind of record: it differs as soon as one was added or changed.
public struct KindExtent: Hashable, Sendable {
  /// How many records there are.
  public let records: Int
  /// How many revisions they have altogether.
  public let revisions: Int

  /// Takes down how much there is.
  public init(records: Int, revisions: Int) {
    self.records = records
    self.revisions = revisions
  }
}
