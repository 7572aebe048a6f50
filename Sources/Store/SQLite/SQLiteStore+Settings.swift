internal import FoundationEssentials
internal import GRDB

extension SQLiteStore {
  /// Returns a setting, or nothing if it was never made.
  public func setting(_ name: String) throws -> [UInt8]? {
    try looking { database in
      let sql = "SELECT value FROM setting WHERE name = ?"
      return try Data.fetchOne(database.cachedStatement(sql: sql), arguments: [name])
        .map { Array($0) }
    }
  }

  /// Returns the rows of the people, in the order in which they were added.
  public func users() throws -> [UserRow] {
    try looking { database in
      let sql = "SELECT user, row FROM user_slot ORDER BY place"
      return try Row.fetchCursor(database.cachedStatement(sql: sql)).mapToArray {
        UserRow(user: try $0.bytes(0), bytes: try $0.bytes(1))
      }
    }
  }

  /// Returns the rows of the grants, in the order in which they were added.
  public func grants() throws -> [GrantRow] {
    try looking { database in
      let sql = "SELECT user, class, key_id, row FROM class_grant ORDER BY place"
      return try Row.fetchCursor(database.cachedStatement(sql: sql)).mapToArray {
        try GrantRow(
          user: $0.bytes(0), recordClass: $0.decode(atIndex: 1), keyID: $0.decode(atIndex: 2),
          bytes: $0.bytes(3))
      }
    }
  }

  /// Returns a number that differs as soon as another connection has written.
  public func dataVersion() throws -> Int {
    try looking { try Int.fetchOne($0.cachedStatement(sql: "PRAGMA data_version")) ?? 0 }
  }
}
