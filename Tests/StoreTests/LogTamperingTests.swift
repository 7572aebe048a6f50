import Foundation
import GRDB
import Store
import TestSupport
import Testing

/// Somebody with the whole file in hand, and SQL, against a log of 200 entries.
@Suite("Tampering with the log is found, at the first entry that isn't right")
struct LogTamperingTests {
  private let folder: TemporaryFolder
  private let path: String
  private let store: SQLiteStore
  private let head: LogHead

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path + "/practice.quorum"
    store = try SQLiteStore.create(at: path, format: .demo, first: .example())
    for hundred in 0..<2 {
      try store.commit(
        .example {
          $0.log = (0..<100).map { number in
            NewLogEntry(
              at: Int64(hundred * 100 + number), seal: { [UInt8($0.sequence % 251), 7] })
          }
        })
    }
    head = try store.logHead()
    try raw("DROP TRIGGER log_refuses_update", "DROP TRIGGER log_refuses_delete")
  }

  @Test(
    "an entry that was edited, deleted, inserted, swapped or doubled is named",
    .covers("C23", "T51"),
    arguments: [
      ("edit the content", 57, ["UPDATE log SET box = x'0000' WHERE sequence = 57"]),
      ("edit the time", 57, ["UPDATE log SET at = at + 1 WHERE sequence = 57"]),
      ("edit the digest", 57, ["UPDATE log SET digest = zeroblob(32) WHERE sequence = 57"]),
      ("edit the link", 57, ["UPDATE log SET previous = zeroblob(32) WHERE sequence = 57"]),
      ("edit the first", 1, ["UPDATE log SET box = x'00' WHERE sequence = 1"]),
      ("edit the last", 200, ["UPDATE log SET box = x'00' WHERE sequence = 200"]),
      ("delete", 57, ["DELETE FROM log WHERE sequence = 57"]),
      ("delete the first", 1, ["DELETE FROM log WHERE sequence = 1"]),
      (
        "delete and close the gap", 57,
        [
          "DELETE FROM log WHERE sequence = 57",
          "UPDATE log SET sequence = -(sequence - 1) WHERE sequence > 57",
          "UPDATE log SET sequence = -sequence WHERE sequence < 0",
        ]
      ),
      (
        "insert", 58,
        [
          "UPDATE log SET sequence = -(sequence + 1) WHERE sequence > 57",
          "UPDATE log SET sequence = -sequence WHERE sequence < 0",
          "INSERT INTO log SELECT 58, at, x'01', digest, digest FROM log WHERE sequence = 57",
        ]
      ),
      (
        "swap", 57,
        [
          "UPDATE log SET sequence = -58 WHERE sequence = 57",
          "UPDATE log SET sequence = 57 WHERE sequence = 58",
          "UPDATE log SET sequence = 58 WHERE sequence = -58",
        ]
      ),
      (
        "double the last", 201,
        ["INSERT INTO log SELECT 201, at, box, digest, previous FROM log WHERE sequence = 200"]
      ),
      (
        "put before the first", 1,
        ["INSERT INTO log SELECT 0, at, box, digest, previous FROM log WHERE sequence = 1"]
      ),
    ])
  func tampering(how: String, first: Int, statements: [String]) throws {
    #expect(try store.verifyLog() == .intact(head))
    try raw(statements)
    #expect(try store.verifyLog() == .broken(sequence: first), "\(how)")
    #expect(try store.check().contains(.log(.broken(sequence: first))))
  }

  @Test(
    "entries taken away at the end are found by the head that the store keeps",
    .covers("C23", "T14"))
  func truncation() throws {
    let kept = try #require(try store.log(from: 150, limit: 1).first)
    try raw("DELETE FROM log WHERE sequence > 150")
    let found = LogHead(count: 150, digest: kept.digest)
    #expect(try store.verifyLog() == .cutOff(found: found, anchor: head))
  }

  @Test("a whole log taken away is found", .covers("C23", "T14"))
  func emptied() throws {
    try raw("DELETE FROM log")
    #expect(try store.verifyLog() == .cutOff(found: .empty, anchor: head))
  }

  @Test(
    "an old copy of the whole file is found by an anchor from outside, and by nothing else",
    .covers("C23", "T13", "T21"))
  func rollback() throws {
    try store.close()
    let old = try Data(contentsOf: URL(filePath: path))
    let store = try SQLiteStore.open(at: path)
    try store.commit(.writing(RecordIdentifier()))
    let anchor = try store.logHead()
    try store.close()
    try old.write(to: URL(filePath: path))

    let restored = try SQLiteStore.open(at: path)
    #expect(try restored.verifyLog() == .intact(head))
    #expect(try restored.verifyLog(anchors: [anchor]) == .cutOff(found: head, anchor: anchor))
  }

  private func raw(_ statements: String...) throws {
    try raw(statements)
  }

  private func raw(_ statements: [String]) throws {
    try DatabaseQueue(path: path).writeWithoutTransaction { database in
      for sql in statements { try database.execute(sql: sql) }
    }
  }
}
