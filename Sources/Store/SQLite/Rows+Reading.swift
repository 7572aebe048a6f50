internal import FoundationEssentials
internal import GRDB

extension Revision {
  init(row: Row) throws {
    try self.init(
      id: RecordIdentifier(column: 0, of: row), kind: row.decode(atIndex: 1),
      recordClass: row.decode(atIndex: 2), keyID: row.decode(atIndex: 3),
      revision: row.count(4, from: 1), baseRevision: row.count(5, from: 0), author: row.bytes(6),
      writtenAt: row.decode(atIndex: 7), box: row.bytes(8))
  }
}

extension Draft {
  init(row: Row) throws {
    let key = try Key(
      user: row.bytes(0), id: RecordIdentifier(column: 1, of: row), kind: row.decode(atIndex: 2))
    try self.init(
      key: key, baseRevision: row.count(3, from: 0), writtenAt: row.decode(atIndex: 4),
      box: row.bytes(5))
  }
}

extension Facts {
  init(row: Row) throws {
    try self.init(
      id: RecordIdentifier(column: 0, of: row), index: row.bytes(1),
      revision: row.count(2, from: 1), box: row.bytes(3))
  }
}

extension LogEntry {
  init(row: Row) throws {
    try self.init(
      sequence: row.decode(atIndex: 0), at: row.decode(atIndex: 1), box: row.bytes(2),
      digest: row.bytes(3), previous: row.bytes(4))
  }
}

extension RecordIdentifier {
  init(column: Int, of row: Row) throws {
    guard let id = RecordIdentifier(bytes: try row.bytes(column)) else {
      throw DatabaseError.damage
    }
    self = id
  }
}

// Somebody who edits the file by hand may leave any value anywhere, and a subscript of a row traps on
// one it doesn't expect (T51): every value is read by one of these, which throw.
extension Row {
  func bytes(_ column: Int) throws -> [UInt8] {
    Array(try decode(Data.self, atIndex: column))
  }

  /// Reads a number that counts, with room for the next one.
  func count(_ column: Int, from least: Int) throws -> Int {
    try decode(Int.self, atIndex: column).counting(from: least)
  }
}

extension Int {
  /// The number, if it can be one that was counted here.
  func counting(from least: Int) throws -> Int {
    guard (least..<Int.max).contains(self) else { throw DatabaseError.damage }
    return self
  }
}

extension DatabaseError {
  /// What is thrown for a row that Quorum can't have written.
  static var damage: DatabaseError { DatabaseError(resultCode: .SQLITE_CORRUPT) }
}

extension Cursor {
  func mapToArray<Mapped>(_ transform: (Element) throws -> Mapped) throws -> [Mapped] {
    var mapped: [Mapped] = []
    while let element = try next() { mapped.append(try transform(element)) }
    return mapped
  }
}
