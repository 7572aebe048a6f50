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
    try writing(file) { database in
      let tables = try String.fetchAll(
        database, sql: "SELECT sql FROM sqlite_schema WHERE name = ?", arguments: [table])
      guard let strict = tables.first else { return false }
      let triggers = try Row.fetchAll(
        database, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
      for trigger in triggers {
        try database.execute(sql: "DROP TRIGGER \(trigger["name"] as String)")
      }
      var loose = strict
      for rule in [" STRICT,", " STRICT", " NOT NULL"] {
        loose = loose.split(separator: rule, omittingEmptySubsequences: false).joined()
      }
      try redefine(loose, in: database)
      let isEdited = try edit(database)
      try redefine(strict, in: database)
      for trigger in triggers { try database.execute(sql: trigger["sql"]) }
      return isEdited
    }
  }

  private func edit(_ database: Database) throws -> Bool {
    let rows = isEveryRow ? "" : "WHERE \(column) = (SELECT max(\(column)) FROM \(table))"
    do {
      try database.execute(sql: "UPDATE \(table) SET \(column) = \(value) \(rows)")
      return true
    } catch let error as DatabaseError
      where [.SQLITE_CONSTRAINT, .SQLITE_MISMATCH].contains(error.resultCode)
    {
      return false
    }
  }

  /// Writes what the table is said to be, which the connection takes for true from then on.
  private func redefine(_ sql: String, in database: Database) throws {
    try database.execute(sql: "PRAGMA writable_schema = ON")
    try database.execute(
      sql: "UPDATE sqlite_schema SET sql = ? WHERE name = ?", arguments: [sql, table])
    try database.execute(sql: "PRAGMA writable_schema = RESET")
  }

  private func writing<Result>(
    _ file: String, _ body: (Database) throws -> Result
  ) throws -> Result {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: file, configuration: configuration)
    let result = try queue.writeWithoutTransaction { database in
      try database.execute(
        sql: """
          PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY;
          PRAGMA ignore_check_constraints = ON
          """)
      return try body(database)
    }
    try queue.close()
    return result
  }
}
