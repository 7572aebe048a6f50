internal import FoundationEssentials
internal import GRDB

extension Revision {
  init(row: Row) throws {
    self.init(
      id: try RecordIdentifier(column: 0, of: row), kind: row[1], recordClass: row[2],
      keyID: row[3], revision: row[4], baseRevision: row[5], author: Array(row[6] as Data),
      writtenAt: row[7], box: Array(row[8] as Data))
  }
}

extension Draft {
  init(row: Row) throws {
    let key = Key(
      user: Array(row[0] as Data), id: try RecordIdentifier(column: 1, of: row), kind: row[2])
    self.init(key: key, baseRevision: row[3], writtenAt: row[4], box: Array(row[5] as Data))
  }
}

extension Facts {
  init(row: Row) throws {
    self.init(
      id: try RecordIdentifier(column: 0, of: row), index: Array(row[1] as Data),
      revision: row[2], box: Array(row[3] as Data))
  }
}

extension LogEntry {
  init(row: Row) {
    self.init(
      sequence: row[0], at: row[1], box: Array(row[2] as Data), digest: Array(row[3] as Data),
      previous: Array(row[4] as Data))
  }
}

extension RecordIdentifier {
  init(column: Int, of row: Row) throws {
    guard let id = RecordIdentifier(bytes: Array(row[column] as Data)) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT)
    }
    self = id
  }
}

extension Cursor {
  func mapToArray<Mapped>(_ transform: (Element) throws -> Mapped) throws -> [Mapped] {
    var mapped: [Mapped] = []
    while let element = try next() { mapped.append(try transform(element)) }
    return mapped
  }
}
