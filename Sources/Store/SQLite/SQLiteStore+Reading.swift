internal import FoundationEssentials
internal import GRDB

extension SQLiteStore {
  private static let columns =
    "r.id, r.kind, r.class, r.key_id, r.rev, r.base_rev, r.author, r.written_at, r.box"
  private static let ofHead =
    // Left, so that a head whose revision is gone answers with damage instead of nothing.
    "FROM head h LEFT JOIN record r ON r.id = h.id AND r.rev = h.rev"

  /// Returns the current revision of a record, or nothing if it doesn't exist.
  public func current(_ id: RecordIdentifier) throws -> Revision? {
    try looking { try Self.current(id, in: $0) }
  }

  private static func current(_ id: RecordIdentifier, in database: Database) throws -> Revision? {
    let statement = try database.cachedStatement(
      sql: "SELECT \(columns) \(ofHead) WHERE h.id = ?")
    return try Row.fetchOne(statement, arguments: [Data(id.bytes)]).map(Revision.init(row:))
  }

  /// Returns the current revisions of records, in the order asked; those that don't exist are left out.
  public func current(ids: [RecordIdentifier]) throws -> [Revision] {
    try reading { database in
      try ids.compactMap { try Self.current($0, in: database) }
    }
  }

  /// Returns the current revision of every record of a kind, ordered by identifier.
  public func all(kind: String) throws -> [Revision] {
    try looking { database in
      let sql = "SELECT \(Self.columns) \(Self.ofHead) WHERE h.kind = ? ORDER BY h.id"
      return try Row.fetchCursor(database.cachedStatement(sql: sql), arguments: [kind])
        .mapToArray(Revision.init(row:))
    }
  }

  /// Returns the current revisions of some records of a kind, ordered by identifier.
  public func some(
    kind: String, after last: RecordIdentifier?, limit: Int
  ) throws -> [Revision] {
    try looking { database in
      let sql = """
        SELECT \(Self.columns) \(Self.ofHead) WHERE h.kind = ? AND h.id > ? ORDER BY h.id LIMIT ?
        """
      // No identifier comes before the empty one.
      let arguments: StatementArguments = [kind, Data(last?.bytes ?? []), limit]
      return try Row.fetchCursor(database.cachedStatement(sql: sql), arguments: arguments)
        .mapToArray(Revision.init(row:))
    }
  }

  /// Returns how much there is of a kind of record.
  public func extent(kind: String) throws -> KindExtent {
    try looking { database in
      let statement = try database.cachedStatement(
        sql: "SELECT count(*), coalesce(sum(rev), 0) FROM head WHERE kind = ?")
      let row = try Row.fetchOne(statement, arguments: [kind])
      return KindExtent(records: row?[0] ?? 0, revisions: row?[1] ?? 0)
    }
  }

  /// Returns the records that a blind index finds, in order.
  public func ids(index: [UInt8]) throws -> [RecordIdentifier] {
    try looking { database in
      let sql = "SELECT id FROM index_entry WHERE key = ? ORDER BY id"
      return try Row.fetchCursor(database.cachedStatement(sql: sql), arguments: [Data(index)])
        .mapToArray { try RecordIdentifier(column: 0, of: $0) }
    }
  }

  /// Returns the current revisions of the records that a blind index finds, ordered by identifier.
  public func current(index: [UInt8]) throws -> [Revision] {
    try looking { database in
      let sql = """
        SELECT \(Self.columns) FROM index_entry i LEFT JOIN head h ON h.id = i.id
        LEFT JOIN record r ON r.id = h.id AND r.rev = h.rev WHERE i.key = ? ORDER BY i.id
        """
      return try Row.fetchCursor(database.cachedStatement(sql: sql), arguments: [Data(index)])
        .mapToArray(Revision.init(row:))
    }
  }

  /// Returns every revision of a record, the first one first.
  public func revisions(of id: RecordIdentifier) throws -> [Revision] {
    try looking { database in
      let sql = "SELECT \(Self.columns) FROM record r WHERE r.id = ? ORDER BY r.rev"
      return try Row.fetchCursor(database.cachedStatement(sql: sql), arguments: [Data(id.bytes)])
        .mapToArray(Revision.init(row:))
    }
  }

  /// Returns the drafts of one person, ordered by identifier and kind.
  public func drafts(of user: [UInt8]) throws -> [Draft] {
    try looking { database in
      let sql = """
        SELECT user, id, kind, base_rev, written_at, box FROM draft WHERE user = ?
        ORDER BY id, kind
        """
      return try Row.fetchCursor(database.cachedStatement(sql: sql), arguments: [Data(user)])
        .mapToArray(Draft.init(row:))
    }
  }

  /// Returns the facts about one thing, or nothing if there are none.
  public func facts(_ id: RecordIdentifier) throws -> Facts? {
    try looking { database in
      let sql = "SELECT id, key, rev, box FROM facts WHERE id = ?"
      return try Row.fetchOne(database.cachedStatement(sql: sql), arguments: [Data(id.bytes)])
        .map(Facts.init(row:))
    }
  }

  /// Returns the facts that blind indexes find: those of the first index first, ordered by identifier.
  ///
  /// All in one transaction: a screen asks for the days of three months.
  public func facts(indexes: [[UInt8]]) throws -> [Facts] {
    try reading { database in
      let statement = try database.cachedStatement(
        sql: "SELECT id, key, rev, box FROM facts WHERE key = ? ORDER BY id")
      return try indexes.flatMap { index in
        try Row.fetchCursor(statement, arguments: [Data(index)]).mapToArray(Facts.init(row:))
      }
    }
  }
}
