import GRDB

/// A value that is put into one column past every rule of the tables, as an editor of bytes could.
struct EditedCell {
  let table: String
  let column: String
  let value: String
  /// Whether it stands in every row then, or in the one that had the greatest value.
  let isEveryRow: Bool

  /// Puts the value there.
  ///
  /// - Parameter file: The store, which nobody has open.
  /// - Returns: False when not even the file's format can hold it, such as text in a row's number.
  /// - Throws: When the file is no database.
  func make(in file: String) throws -> Bool {
    let (tables, triggers) = try writing(file) { database in
      let tables = try String.fetchAll(
        database, sql: "SELECT sql FROM sqlite_schema WHERE name = ?", arguments: [table])
      let triggers = try String.fetchAll(
        database, sql: "SELECT sql FROM sqlite_schema WHERE type = 'trigger'")
      for name in try String.fetchAll(
        database, sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger'")
      {
        try database.execute(sql: "DROP TRIGGER \(name)")
      }
      return (tables, triggers)
    }
    guard let strict = tables.first else { return false }
    var loose = strict
    for rule in [" STRICT,", " STRICT", " NOT NULL"] {
      loose = loose.split(separator: rule, omittingEmptySubsequences: false).joined()
    }
    try redefine(loose, in: file)
    let isEdited = try writing(file) { database in
      let rows =
        isEveryRow ? "" : "WHERE \(column) = (SELECT max(\(column)) FROM \(table))"
      do {
        try database.execute(sql: "UPDATE \(table) SET \(column) = \(value) \(rows)")
        return true
      } catch let error as DatabaseError
        where [.SQLITE_CONSTRAINT, .SQLITE_MISMATCH].contains(error.resultCode)
      {
        return false
      }
    }
    try redefine(strict, in: file)
    try writing(file) { database in
      for trigger in triggers { try database.execute(sql: trigger) }
    }
    return isEdited
  }

  private func redefine(_ sql: String, in file: String) throws {
    try writing(file) { database in
      try database.execute(sql: "PRAGMA writable_schema = ON")
      try database.execute(
        sql: "UPDATE sqlite_schema SET sql = ? WHERE name = ?", arguments: [sql, table])
    }
  }

  private func writing<Result>(
    _ file: String, _ body: (Database) throws -> Result
  ) throws -> Result {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: file, configuration: configuration)
    let result = try queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA synchronous = OFF; PRAGMA ignore_check_constraints = ON")
      return try body(database)
    }
    try queue.close()
    return result
  }
}
