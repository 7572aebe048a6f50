internal import FoundationEssentials
internal import GRDB

extension SQLiteStore {
  private static let formatName = "format"

  /// Makes a new store with its first rows.
  ///
  /// The file gets its name only when everything is in it, so a crash leaves no half store behind.
  ///
  /// - Parameters:
  ///   - path: Where the file shall lie. A folder that is missing is made, with mode 0700.
  ///   - format: What the store is for.
  ///   - first: The first batch: settings, the first person and its grants.
  /// - Returns: The store, open.
  /// - Throws: ``StoreError/exists(path:)``; a file is never overwritten.
  public static func create(
    at path: String, format: StoreFormat, first: WriteBatch
  ) throws -> SQLiteStore {
    let file = StoreFile(path: path)
    try file.makeFolder()
    try file.checkAbsent()
    let unfinished = file.unfinished
    unfinished.remove()
    try unfinished.make()
    do {
      let connection = try connect(to: unfinished.path, waiting: .seconds(5))
      try connection.writeWithoutTransaction { database in
        try settle(database, path: path)
        try database.inTransaction(.immediate) {
          try database.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
          for statement in Schema.statements { try database.execute(sql: statement) }
          try BatchWriting.put(Array(format.rawValue.utf8), as: formatName, in: database)
          return .commit
        }
      }
      let store = SQLiteStore(path: path, format: format, connection: connection)
      try store.commit(first)
      try store.close()
      try unfinished.rename(to: file)
    } catch {
      unfinished.remove()
      throw (error as? DatabaseError).map { StoreError($0, path: path) } ?? error
    }
    return try open(at: path)
  }

  /// Opens a store.
  ///
  /// Refuses what it doesn't know rather than guess: a file that others can read, a link, another
  /// program's database, a later format (C15, C16, C39).
  ///
  /// - Parameters:
  ///   - path: Where the file lies.
  ///   - patience: How long to wait for another process that is writing.
  /// - Returns: The store.
  /// - Throws: ``StoreError``.
  public static func open(
    at path: String, waiting patience: Duration = .seconds(5)
  ) throws -> SQLiteStore {
    try StoreFile(path: path).check()
    do {
      let connection = try connect(to: path, waiting: patience)
      let format = try connection.writeWithoutTransaction { database in
        let format = try readFormat(database, path: path)
        try settle(database, path: path)
        return format
      }
      return SQLiteStore(path: path, format: format, connection: connection)
    } catch let error as DatabaseError {
      throw StoreError(error, path: path)
    } catch is RowDecodingError {
      throw StoreError.damaged(path: path)
    }
  }

  private static func connect(to path: String, waiting patience: Duration) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience / .seconds(1))
    configuration.foreignKeysEnabled = true
    configuration.label = "store"
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  /// Reads what the store is for, before anything is changed about the file.
  private static func readFormat(_ database: Database, path: String) throws -> StoreFormat {
    let owner = try Int.fetchOne(database, sql: "PRAGMA application_id")
    // GRDB's own question would read the whole schema first.
    let table = "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'setting'"
    guard owner == Schema.applicationID, try Int.fetchOne(database, sql: table) == 1 else {
      throw StoreError.notAStore(path: path)
    }
    let sql = "SELECT value FROM setting WHERE name = ?"
    let bytes = try Data.fetchOne(database, sql: sql, arguments: [formatName]) ?? Data()
    guard let name = String(validating: bytes, as: UTF8.self), name.hasPrefix("quorum-") else {
      throw StoreError.notAStore(path: path)
    }
    guard let format = StoreFormat(rawValue: name) else {
      throw StoreError.newerFormat(path: path)
    }
    return format
  }

  /// Makes the settings that durability rests on and reads each one back.
  private static func settle(_ database: Database, path: String) throws {
    let settings = [
      ("journal_mode", "truncate", "truncate"), ("synchronous", "EXTRA", "3"),
      ("foreign_keys", "ON", "1"), ("trusted_schema", "OFF", "0"), ("cell_size_check", "ON", "1"),
      ("temp_store", "MEMORY", "2"), ("mmap_size", "0", "0"),
    ]
    for (name, value, expected) in settings {
      _ = try Row.fetchAll(database, sql: "PRAGMA \(name) = \(value)")
      let row = try Row.fetchOne(database, sql: "PRAGMA \(name)")
      guard let found = row.map({ ($0[0] as DatabaseValue) }), Self.text(of: found) == expected
      else { throw StoreError.setting(path: path, name: name) }
    }
  }

  private static func text(of value: DatabaseValue) -> String {
    switch value.storage {
    case .int64(let number): String(number)
    case .string(let text): text
    default: ""
    }
  }
}
