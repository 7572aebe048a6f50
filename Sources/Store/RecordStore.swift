/// What a practice asks of its store, whichever engine keeps the rows.
///
/// All calls are synchronous and may come from any thread. Every engine passes one contract, which the
/// tests hold: batches are all or nothing, revisions and log entries are never changed, a write names
/// the revision it started from.
public protocol RecordStore: Sendable {
  /// What the store is for.
  var format: StoreFormat { get }

  /// Writes a batch in one transaction.
  ///
  /// - Parameter batch: What is written.
  /// - Returns: What became of it; it is on the disk by then.
  /// - Throws: ``StoreError``, or whatever a closure of the batch throws. Nothing is written then.
  @discardableResult
  func commit(_ batch: WriteBatch) throws -> CommitResult

  /// Returns the current revision of a record.
  func current(_ id: RecordIdentifier) throws -> Revision?

  /// Returns the current revisions of records, in the order asked; those that don't exist are left out.
  func current(ids: [RecordIdentifier]) throws -> [Revision]

  /// Returns the current revision of every record of a kind, ordered by identifier.
  func all(kind: String) throws -> [Revision]

  /// Returns the current revisions of some records of a kind, ordered by identifier: the next piece of
  /// what is too long to be read at once.
  ///
  /// - Parameters:
  ///   - kind: The kind.
  ///   - last: The record after which they come; nothing for the first ones.
  ///   - limit: The most to return.
  /// - Returns: The revisions; none behind the last record.
  /// - Throws: ``StoreError``.
  func some(kind: String, after last: RecordIdentifier?, limit: Int) throws -> [Revision]

  /// Returns how much there is of a kind of record.
  func extent(kind: String) throws -> KindExtent

  /// Returns the records that a blind index finds, in order.
  func ids(index: [UInt8]) throws -> [RecordIdentifier]

  /// Returns the current revisions of the records that a blind index finds, ordered by identifier.
  func current(index: [UInt8]) throws -> [Revision]

  /// Returns every revision of a record, the first one first.
  func revisions(of id: RecordIdentifier) throws -> [Revision]

  /// Keeps a draft over the one that stands there.
  func putDraft(_ draft: Draft) throws

  /// Returns the drafts of one person, ordered by identifier and kind.
  func drafts(of user: [UInt8]) throws -> [Draft]

  /// Returns the facts about one thing.
  func facts(_ id: RecordIdentifier) throws -> Facts?

  /// Returns the facts that blind indexes find: those of the first index first, ordered by identifier.
  func facts(indexes: [[UInt8]]) throws -> [Facts]

  /// Returns entries of the log in their order.
  ///
  /// - Parameters:
  ///   - first: The first sequence wanted.
  ///   - limit: The most entries to return.
  /// - Returns: The entries; fewer than the limit at the end of the log.
  /// - Throws: ``StoreError``.
  func log(from first: Int, limit: Int) throws -> [LogEntry]

  /// Returns how far the log reaches.
  func logHead() throws -> LogHead

  /// Looks at every entry of the log.
  ///
  /// - Parameter anchors: Heads from outside the store that the log must pass through.
  /// - Returns: What was proved.
  /// - Throws: ``StoreError``.
  func verifyLog(anchors: [LogHead]) throws -> LogVerdict

  /// Returns a setting.
  func setting(_ name: String) throws -> [UInt8]?

  /// Returns the rows of the people, in the order in which they were added.
  func users() throws -> [UserRow]

  /// Returns the rows of the grants, in the order in which they were added.
  func grants() throws -> [GrantRow]

  /// Returns a number that differs as soon as somebody else has written.
  func dataVersion() throws -> Int

  /// Looks for damage and says what was found; nothing is mended in place (C38).
  func check() throws -> [StoreDefect]
}

extension RecordStore {
  /// Returns the facts that a blind index finds, ordered by identifier.
  public func facts(index: [UInt8]) throws -> [Facts] {
    try facts(indexes: [index])
  }

  /// Looks at every entry of the log, with no other anchor than the head the store keeps.
  public func verifyLog() throws -> LogVerdict {
    try verifyLog(anchors: [])
  }
}
