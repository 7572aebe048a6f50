internal import Synchronization

/// A store that keeps its rows in memory, for tests of what stands upon it.
///
/// It keeps the same contract as ``SQLiteStore`` and loses everything at the end.
///
/// A class because all who hold it share its rows.
public final class InMemoryStore: RecordStore {
  /// What the store is for.
  public let format: StoreFormat

  private let rows: Mutex<Rows>

  /// Makes a store with its first rows.
  ///
  /// - Parameters:
  ///   - format: What the store is for.
  ///   - first: The first batch: settings, the first person and its grants.
  /// - Throws: Whatever a closure of the batch throws.
  public init(format: StoreFormat, first: WriteBatch) throws {
    self.format = format
    var rows = Rows()
    _ = try rows.write(first)
    self.rows = Mutex(rows)
  }

  /// Writes a batch, all of it or nothing.
  ///
  /// - Parameter batch: What is written.
  /// - Returns: What became of it.
  /// - Throws: ``StoreError/newerRevision(_:current:)``, or whatever a closure of the batch throws.
  @discardableResult
  public func commit(_ batch: WriteBatch) throws -> CommitResult {
    try rows.withLock { rows in
      var changed = rows
      let result = try changed.write(batch)
      rows = changed
      return result
    }
  }

  /// Keeps a draft over the one that stands there.
  ///
  /// - Parameter draft: The draft.
  public func putDraft(_ draft: Draft) {
    rows.withLock { $0.drafts[draft.key] = draft }
  }

  /// Returns the current revision of a record, or nothing if it doesn't exist.
  public func current(_ id: RecordIdentifier) -> Revision? {
    rows.withLock { $0.revisions[id]?.last }
  }

  /// Returns the current revisions of records, in the order asked; those that don't exist are left out.
  public func current(ids: [RecordIdentifier]) -> [Revision] {
    rows.withLock { rows in ids.compactMap { rows.revisions[$0]?.last } }
  }

  /// Returns the current revision of every record of a kind, ordered by identifier.
  public func all(kind: String) -> [Revision] {
    rows.withLock { $0.revisions.values.compactMap(\.last) }
      .filter { $0.kind == kind }
      .sorted { $0.id < $1.id }
  }

  /// Returns the current revisions of some records of a kind, ordered by identifier.
  public func some(kind: String, after last: RecordIdentifier?, limit: Int) -> [Revision] {
    let later = all(kind: kind).drop { revision in last.map { revision.id <= $0 } ?? false }
    return Array(later.prefix(limit))
  }

  /// Returns how much there is of a kind of record.
  public func extent(kind: String) -> KindExtent {
    let heads = all(kind: kind)
    return KindExtent(records: heads.count, revisions: heads.reduce(0) { $0 + $1.revision })
  }

  /// Returns the records that a blind index finds, in order.
  public func ids(index: [UInt8]) -> [RecordIdentifier] {
    rows.withLock { $0.indexes.filter { $0.value.contains(index) }.keys.sorted() }
  }

  /// Returns the current revisions of the records that a blind index finds, ordered by identifier.
  public func current(index: [UInt8]) -> [Revision] {
    current(ids: ids(index: index))
  }

  /// Returns every revision of a record, the first one first.
  public func revisions(of id: RecordIdentifier) -> [Revision] {
    rows.withLock { $0.revisions[id] ?? [] }
  }

  /// Returns the drafts of one person, ordered by identifier and kind.
  public func drafts(of user: [UInt8]) -> [Draft] {
    rows.withLock { $0.drafts.values.filter { $0.key.user == user } }
      .sorted { ($0.key.id, $0.key.kind) < ($1.key.id, $1.key.kind) }
  }

  /// Returns the facts about one thing, or nothing if there are none.
  public func facts(_ id: RecordIdentifier) -> Facts? {
    rows.withLock { $0.facts[id] }
  }

  /// Returns the facts that blind indexes find: those of the first index first, ordered by identifier.
  public func facts(indexes: [[UInt8]]) -> [Facts] {
    let facts = rows.withLock(\.facts)
    return indexes.flatMap { index in
      facts.values.filter { $0.index == index }.sorted { $0.id < $1.id }
    }
  }

  /// Returns entries of the log in their order.
  ///
  /// - Parameters:
  ///   - first: The first sequence wanted.
  ///   - limit: The most entries to return.
  /// - Returns: The entries; fewer than the limit at the end of the log.
  public func log(from first: Int, limit: Int) -> [LogEntry] {
    rows.withLock { Array($0.log.dropFirst(max(first - 1, 0)).prefix(max(limit, 0))) }
  }

  /// Returns how far the log reaches.
  public func logHead() -> LogHead {
    rows.withLock { $0.logHead }
  }

  /// Looks at every entry of the log.
  ///
  /// - Parameter anchors: Heads from outside the store that the log must pass through.
  /// - Returns: What was proved.
  public func verifyLog(anchors: [LogHead]) -> LogVerdict {
    var verification = LogVerification(anchors: anchors)
    for entry in rows.withLock({ $0.log }) { verification.take(entry) }
    return verification.verdict
  }

  /// Returns a setting, or nothing if it was never made.
  public func setting(_ name: String) -> [UInt8]? {
    rows.withLock { $0.settings[name] }
  }

  /// Returns the rows of the people, in the order in which they were added.
  public func users() -> [UserRow] {
    rows.withLock { $0.users }
  }

  /// Returns the rows of the grants, in the order in which they were added.
  public func grants() -> [GrantRow] {
    rows.withLock { $0.grants }
  }

  /// Returns always the same number: nobody else can write here.
  public func dataVersion() -> Int {
    0
  }

  /// Finds nothing: memory has no pages to be damaged.
  public func check() -> [StoreDefect] {
    []
  }
}
