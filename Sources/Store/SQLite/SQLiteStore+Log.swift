internal import GRDB

extension SQLiteStore {
  /// Returns entries of the log in their order.
  ///
  /// - Parameters:
  ///   - first: The first sequence wanted.
  ///   - limit: The most entries to return.
  /// - Returns: The entries; fewer than the limit at the end of the log.
  /// - Throws: ``StoreError``.
  public func log(from first: Int, limit: Int) throws -> [LogEntry] {
    try looking { database in
      let sql = """
        SELECT sequence, at, box, digest, previous FROM log WHERE sequence >= ?
        ORDER BY sequence LIMIT ?
        """
      return try Row.fetchCursor(
        database.cachedStatement(sql: sql), arguments: [first, max(limit, 0)]
      ).mapToArray(LogEntry.init(row:))
    }
  }

  /// Returns how far the log reaches.
  public func logHead() throws -> LogHead {
    try looking(LogHead.fetch)
  }

  /// Looks at every entry of the log, one after the other, without holding them all.
  ///
  /// - Parameter anchors: Heads from outside the store that the log must pass through.
  /// - Returns: What was proved.
  /// - Throws: ``StoreError``.
  public func verifyLog(anchors: [LogHead]) throws -> LogVerdict {
    try reading { database in
      var verification = LogVerification(anchors: anchors + [try LogHead.fetchKept(database)])
      let rows = try Row.fetchCursor(
        database,
        sql: "SELECT sequence, at, box, digest, previous FROM log ORDER BY sequence")
      while let row = try rows.next() { verification.take(try? LogEntry(row: row)) }
      return verification.verdict
    }
  }
}
