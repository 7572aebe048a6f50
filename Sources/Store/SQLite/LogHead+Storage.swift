internal import FoundationEssentials
internal import GRDB

extension LogHead {
  /// Where the store keeps how far its log reaches, so that entries missing at the end are noticed.
  static let settingName = "log-head"

  /// Reads the last entry.
  static func fetch(_ database: Database) throws -> LogHead {
    let sql = "SELECT sequence, digest FROM log ORDER BY sequence DESC LIMIT 1"
    let row = try Row.fetchOne(database.cachedStatement(sql: sql))
    return try row.map { LogHead(count: try $0.count(0, from: 1), digest: try $0.bytes(1)) }
      ?? .empty
  }

  /// Reads the head that was kept with the last entry.
  static func fetchKept(_ database: Database) throws -> LogHead {
    let sql = "SELECT value FROM setting WHERE name = ?"
    let kept = try Data.fetchOne(
      database.cachedStatement(sql: sql), arguments: [LogHead.settingName])
    guard let kept else { return .empty }
    guard let head = LogHead(encoded: Array(kept)) else { throw DatabaseError.damage }
    return head
  }

  /// The count in 8 bytes and the digest.
  var encoded: [UInt8] {
    stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: count >> $0) } + digest
  }

  private init?(encoded: [UInt8]) {
    guard encoded.count == 40, encoded[0] < 0x80 else { return nil }
    self.init(count: encoded[..<8].reduce(0) { $0 << 8 | Int($1) }, digest: Array(encoded[8...]))
  }
}
