import Foundation
import GRDB
import Store
import TestSupport
import Testing

@Suite("The file of a store")
struct SQLiteStoreTests {
  private let folder: TemporaryFolder
  private let path: String
  private let id = RecordIdentifier()

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path + "/practice.quorum"
  }

  @Test("it belongs to its owner alone, its folder too", .covers("C16"))
  func modes() throws {
    let path = folder.path + "/new/practice.quorum"
    let store = try SQLiteStore.create(at: path, format: .practice, first: .example())
    try store.commit(.writing(id))
    #expect(try mode(of: path) == 0o600)
    #expect(try mode(of: folder.path + "/new") == 0o700)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/new")
    #expect(names.sorted() == ["practice.quorum", "practice.quorum-journal"])
    #expect(try mode(of: path + "-journal") == 0o600)
  }

  @Test("what was written is there after opening it again, with its format", .covers("T55"))
  func reopening() throws {
    let created = try SQLiteStore.create(at: path, format: .practice, first: .example())
    try created.commit(.writing(id, box: [4, 2]))
    try created.close()
    let store = try SQLiteStore.open(at: path)
    #expect(store.format == .practice)
    #expect(try store.current(id)?.box == [4, 2])
    #expect(try store.check().isEmpty)
  }

  @Test("a commit leaves an empty rollback journal, so nobody has to remove a file", .covers("C32"))
  func journal() throws {
    let store = try SQLiteStore.create(at: path, format: .demo, first: .example())
    try store.commit(.writing(id))
    let size = try FileManager.default.attributesOfItem(atPath: path + "-journal")[.size]
    #expect(size as? Int == 0)
  }

  @Test("a journal without its store is never played into a new one", .covers("T21"))
  func strayJournal() throws {
    #expect(FileManager.default.createFile(atPath: path + "-journal", contents: Data([1])))
    #expect(throws: StoreError.exists(path: path + "-journal")) {
      try SQLiteStore.create(at: path, format: .demo, first: .example())
    }
  }

  @Test("a store is never made over another")
  func exists() throws {
    let store = try SQLiteStore.create(at: path, format: .demo, first: .example())
    try store.commit(.writing(id))
    #expect(throws: StoreError.exists(path: path)) {
      try SQLiteStore.create(at: path, format: .demo, first: .example())
    }
    #expect(try store.current(id) != nil)
    #expect(!FileManager.default.fileExists(atPath: path + ".unfinished"))
  }

  @Test("a store that could not be made leaves nothing behind")
  func unfinished() throws {
    #expect(throws: Interruption()) {
      try SQLiteStore.create(
        at: path, format: .demo,
        first: .example { $0.log = [NewLogEntry(at: 1, seal: { _ in throw Interruption() })] })
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test(
    "a crash just after a new store got its name leaves no second one that locks it", .covers("T15")
  )
  func namedTwice() throws {
    try SQLiteStore.create(at: path, format: .demo, first: .example()).close()
    let files = FileManager.default
    try files.linkItem(atPath: path, toPath: path + ".unfinished")
    try SQLiteStore.open(at: path).close()
    #expect(!files.fileExists(atPath: path + ".unfinished"))
    try Data().write(to: URL(filePath: path + ".unfinished"))
    try files.linkItem(atPath: path, toPath: path + ".twin")
    #expect(throws: StoreError.notAPlainFile(path: path)) { try SQLiteStore.open(at: path) }
    #expect(files.fileExists(atPath: path + ".unfinished"))
  }

  @Test(
    "a file or folder that is missing, open to all, a link or doubled is refused",
    .covers("C16", "T19"))
  func badPlaces() throws {
    let files = FileManager.default
    #expect(throws: StoreError.missing(path: path)) { try SQLiteStore.open(at: path) }
    try SQLiteStore.create(at: path, format: .demo, first: .example()).close()

    try files.setAttributes([.posixPermissions: 0o604], ofItemAtPath: path)
    #expect(throws: StoreError.openToAll(path: path, mode: 0o604)) {
      try SQLiteStore.open(at: path)
    }
    try files.setAttributes([.posixPermissions: 0o660], ofItemAtPath: path)
    _ = try SQLiteStore.open(at: path)

    try files.linkItem(atPath: path, toPath: path + ".twin")
    #expect(throws: StoreError.notAPlainFile(path: path)) { try SQLiteStore.open(at: path) }
    try files.removeItem(atPath: path + ".twin")

    try files.createSymbolicLink(atPath: path + ".link", withDestinationPath: path)
    #expect(throws: StoreError.notAPlainFile(path: path + ".link")) {
      try SQLiteStore.open(at: path + ".link")
    }
    #expect(throws: StoreError.notAPlainFile(path: folder.path)) {
      try SQLiteStore.open(at: folder.path)
    }

    try files.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
    #expect(throws: StoreError.openToAll(path: folder.path, mode: 0o755)) {
      try SQLiteStore.open(at: path)
    }
  }

  @Test("what is not a store of ours is refused and left as it was", .covers("C15"))
  func foreignFiles() throws {
    try place(Data())
    #expect(throws: StoreError.notAStore(path: path)) { try SQLiteStore.open(at: path) }
    try place(Data("a,b,c\n".utf8) + Data(count: 5_000))
    #expect(throws: StoreError.notAStore(path: path)) { try SQLiteStore.open(at: path) }
    try place(Data(repeating: 0x5A, count: 8_192))
    #expect(throws: StoreError.notAStore(path: path)) { try SQLiteStore.open(at: path) }

    try FileManager.default.removeItem(atPath: path)
    try place(nil)
    try raw { try $0.execute(sql: "CREATE TABLE setting(name TEXT, value BLOB)") }
    let before = try Data(contentsOf: URL(filePath: path))
    #expect(throws: StoreError.notAStore(path: path)) { try SQLiteStore.open(at: path) }
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
  }

  @Test("a store of a later format is refused as such", .covers("C39"))
  func laterFormat() throws {
    try SQLiteStore.create(at: path, format: .demo, first: .example()).close()
    try raw {
      try $0.execute(
        sql: "UPDATE setting SET value = ? WHERE name = 'format'",
        arguments: [Data("quorum-practice-2".utf8)])
    }
    #expect(throws: StoreError.newerFormat(path: path)) { try SQLiteStore.open(at: path) }
  }

  @Test(
    "revisions and log entries can't be changed or deleted, even with raw SQL",
    .covers("C22", "C27", "T51"),
    arguments: [
      "UPDATE record SET box = x'00'", "DELETE FROM record", "UPDATE log SET box = x'00'",
      "DELETE FROM log WHERE sequence = 1", "INSERT OR REPLACE INTO log SELECT * FROM log",
      "REPLACE INTO record SELECT * FROM record", "UPDATE OR REPLACE record SET rev = 2",
      """
      REPLACE INTO record(rowid, id, rev, base_rev, kind, class, key_id, author, written_at, box)
      SELECT rowid, zeroblob(16), 1, 0, 'note', 'roster', 1, author, 0, x'00' FROM record
      """,
    ])
  func appendOnly(_ sql: String) throws {
    let store = try SQLiteStore.create(at: path, format: .demo, first: .example())
    try store.commit(.writing(id))
    #expect(throws: DatabaseError.self) { try raw { try $0.execute(sql: sql) } }
    #expect(try store.current(id)?.box == [1])
    #expect(try store.verifyLog() == .intact(store.logHead()))
  }

  @Test("a column takes only what belongs there", .covers("T11"))
  func strictColumns() throws {
    _ = try SQLiteStore.create(at: path, format: .demo, first: .example())
    #expect(throws: DatabaseError.self) {
      try raw {
        try $0.execute(
          sql: "INSERT INTO facts(id, key, rev, box) VALUES (x'01', x'02', 1, 'plain text')")
      }
    }
  }

  @Test(
    "a trigger that was taken away, a head that was moved and a row that lost its kin are named",
    .covers("C38"))
  func defects() throws {
    let store = try SQLiteStore.create(at: path, format: .demo, first: .example())
    try store.commit(.writing(id))
    try store.commit(.writing(id, over: 1))
    try raw {
      try $0.execute(sql: "DROP TRIGGER log_refuses_update")
      try $0.execute(sql: "UPDATE head SET rev = 1")
      try $0.execute(sql: "PRAGMA foreign_keys = OFF")
      try $0.execute(sql: "INSERT INTO index_entry(key, id) VALUES (x'01', x'02')")
    }
    #expect(
      try store.check() == [
        .reference(table: "index_entry"), .schema(name: "log_refuses_update"), .head(id),
      ])
  }

  @Test("another connection's write is noticed, one's own is not")
  func dataVersion() throws {
    let mine = try SQLiteStore.create(at: path, format: .demo, first: .example())
    let theirs = try SQLiteStore.open(at: path)
    let before = try mine.dataVersion()
    try mine.commit(.writing(id))
    #expect(try mine.dataVersion() == before)
    try theirs.commit(.writing(id, over: 1))
    #expect(try mine.dataVersion() != before)
    #expect(try mine.current(id)?.revision == 2)
  }

  @Test("somebody who keeps the store is named after the wait", .covers("C31", "T23"))
  func busy() throws {
    _ = try SQLiteStore.create(at: path, format: .demo, first: .example())
    let store = try SQLiteStore.open(at: path, waiting: .milliseconds(20))
    let holder = try DatabaseQueue(path: path)
    try holder.writeWithoutTransaction { database in
      try database.execute(sql: "BEGIN IMMEDIATE")
      let process = Int(ProcessInfo.processInfo.processIdentifier)
      #expect(throws: StoreError.busy(path: path, process: process)) {
        try store.commit(.writing(id))
      }
      #expect(try store.current(id) == nil)
      try database.execute(sql: "ROLLBACK")
    }
    try store.commit(.writing(id))
    #expect(try store.current(id) != nil)
  }

  @Test(
    "a backup is a sound store of its own, with an anchor, and never overwrites", .covers("C35"))
  func backup() throws {
    let store = try SQLiteStore.create(at: path, format: .practice, first: .example())
    try store.commit(.writing(id, box: [4, 2], indexes: [[1]]))
    let anchor = try store.backUp(to: path + ".backup")
    #expect(try anchor == store.logHead())
    try store.commit(.writing(id, over: 1))

    #expect(try mode(of: path + ".backup") == 0o600)
    let copy = try SQLiteStore.open(at: path + ".backup")
    #expect(copy.format == .practice)
    #expect(try copy.current(index: [1]).map(\.box) == [[4, 2]])
    #expect(try copy.verifyLog(anchors: [anchor]) == .intact(anchor))
    #expect(throws: StoreError.exists(path: path + ".backup")) {
      try store.backUp(to: path + ".backup")
    }
  }

  @Test("a damaged store gives no backup", .covers("C35", "T45"))
  func backupOfDamage() throws {
    let store = try SQLiteStore.create(at: path, format: .practice, first: .example())
    try raw { try $0.execute(sql: "DROP TRIGGER record_refuses_delete") }
    #expect(throws: StoreError.damaged(path: path + ".backup")) {
      try store.backUp(to: path + ".backup")
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(!names.contains { $0.contains("backup") })
  }

  @Test("a closed store answers nothing")
  func closed() throws {
    let store = try SQLiteStore.create(at: path, format: .demo, first: .example())
    try store.close()
    #expect(throws: StoreError.self) { try store.commit(.writing(id)) }
  }

  private func raw<Result>(_ body: (Database) throws -> Result) throws -> Result {
    try DatabaseQueue(path: path).writeWithoutTransaction(body)
  }

  private func mode(of path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  private func place(_ data: Data?) throws {
    #expect(
      FileManager.default.createFile(
        atPath: path, contents: data, attributes: [.posixPermissions: 0o600]))
  }
}
