internal import GRDB

/// A store in one SQLite file.
///
/// One connection, used by one thread at a time. Commits are durable when they return: a rollback
/// journal that is truncated, and `synchronous=EXTRA` (C32). Several processes may have the same file
/// open.
///
/// A class because it owns the connection.
public final class SQLiteStore: RecordStore {
  /// Where the file lies.
  public let path: String

  /// What the store is for.
  public let format: StoreFormat

  let connection: DatabaseQueue

  init(path: String, format: StoreFormat, connection: DatabaseQueue) {
    self.path = path
    self.format = format
    self.connection = connection
  }

  /// Writes a batch in one transaction.
  ///
  /// - Parameter batch: What is written.
  /// - Returns: What became of it; it is on the disk by then.
  /// - Throws: ``StoreError``, or whatever a closure of the batch throws. Nothing is written then.
  @discardableResult
  public func commit(_ batch: WriteBatch) throws -> CommitResult {
    try writing { database in
      var writing = BatchWriting(database: database, batch: batch)
      try writing.run()
      return writing.result
    }
  }

  /// Keeps a draft over the one that stands there.
  ///
  /// - Parameter draft: The draft.
  /// - Throws: ``StoreError``.
  public func putDraft(_ draft: Draft) throws {
    try writing { try BatchWriting.put(draft, in: $0) }
  }

  /// Closes the file; every later call throws.
  ///
  /// - Throws: ``StoreError``.
  public func close() throws {
    try naming { try connection.close() }
  }

  /// Copies every row into an empty file, without the free space between them.
  func copy(to destination: String) throws {
    try naming {
      try connection.writeWithoutTransaction {
        try $0.execute(sql: "VACUUM INTO ?", arguments: [destination])
      }
    }
  }

  /// Runs one statement that reads, which sees one state of the store without a transaction around it.
  func looking<Result>(_ body: (Database) throws -> Result) throws -> Result {
    try naming { try connection.unsafeRead(body) }
  }

  /// Runs several statements that are to see the same state of the store.
  func reading<Result>(_ body: (Database) throws -> Result) throws -> Result {
    try naming { try connection.read(body) }
  }

  private func writing<Result>(_ body: (Database) throws -> Result) throws -> Result {
    try naming {
      try connection.writeWithoutTransaction { database in
        var result: Result?
        try database.inTransaction(.immediate) {
          result = try body(database)
          return .commit
        }
        guard let result else { preconditionFailure("a transaction that commits ran its body") }
        return result
      }
    }
  }

  /// Turns the database's errors into ours, so that none of them carries a statement or a value.
  private func naming<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw StoreError(error, path: path)
    } catch is RowDecodingError {
      throw StoreError.damaged(path: path)
    }
  }
}
