internal import GRDB

extension SQLiteStore {
  /// Looks for damage and says what was found; nothing is mended in place (C38).
  ///
  /// Reads the whole file, which takes seconds for a large one.
  ///
  /// - Returns: What is wrong; nothing if the store is sound.
  /// - Throws: ``StoreError``, if even that can't be read.
  public func check() throws -> [StoreDefect] {
    let defects = try reading { database in
      try Self.pages(database) + Self.references(database) + Self.schema(database)
        + Self.heads(database)
    }
    let verdict = try verifyLog()
    if case .intact = verdict { return defects }
    return defects + [.log(verdict)]
  }

  private static func pages(_ database: Database) throws -> [StoreDefect] {
    try String.fetchAll(database, sql: "PRAGMA integrity_check(20)")
      .filter { $0 != "ok" }
      .map(StoreDefect.page)
  }

  private static func references(_ database: Database) throws -> [StoreDefect] {
    try Set(String.fetchAll(database, sql: "PRAGMA foreign_key_check"))
      .sorted()
      .map(StoreDefect.reference(table:))
  }

  /// Compares the schema word for word: a trigger that is gone would let the past be rewritten.
  private static func schema(_ database: Database) throws -> [StoreDefect] {
    let found = try Set(
      String.fetchAll(database, sql: "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL"))
    return found.symmetricDifference(Schema.statements)
      .map { $0.split(whereSeparator: { $0 == " " || $0 == "(" }).dropFirst(2).first ?? "?" }
      .sorted()
      .map { .schema(name: String($0)) }
  }

  private static func heads(_ database: Database) throws -> [StoreDefect] {
    let sql = """
      SELECT r.id FROM (SELECT id, max(rev) AS rev FROM record GROUP BY id) r
      LEFT JOIN head h ON h.id = r.id WHERE h.rev IS NOT r.rev ORDER BY r.id LIMIT 20
      """
    return try Row.fetchAll(database, sql: sql)
      .map { .head(try RecordIdentifier(column: 0, of: $0)) }
  }
}
