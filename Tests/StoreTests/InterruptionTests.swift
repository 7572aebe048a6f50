import Dispatch
import Foundation
import GRDB
import Store
import TestSupport
import Testing

@Suite("What was confirmed is there, whatever happened")
struct InterruptionTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path + "/practice.quorum"
  }

  @Test(
    "no confirmed commit is lost to kill -9 while two processes write",
    .covers("C32", "C34", "T15", "T27"), .timeLimit(.minutes(2)))
  func kill() async throws {
    let path = path
    try SQLiteStore.create(at: path, format: .demo, first: .example()).close()
    for round in 0..<6 {
      async let first: Void = Self.writeUntilKilled(
        path, acknowledging: "\(path).\(round)a", after: 11 + round * 7)
      async let second: Void = Self.writeUntilKilled(
        path, acknowledging: "\(path).\(round)b", after: 37 - round * 5)
      _ = await (first, second)

      let store = try SQLiteStore.open(at: path)
      for name in ["\(path).\(round)a", "\(path).\(round)b"] {
        let confirmed = try Data(contentsOf: URL(filePath: name))
        for start in stride(from: 0, through: confirmed.count - 16, by: 16) {
          let id = try #require(RecordIdentifier(bytes: Array(confirmed[start..<start + 16])))
          #expect(try store.current(id) != nil)
        }
        #expect(confirmed.count >= 16)
      }
      #expect(try store.check().isEmpty)
      #expect(try store.logHead().count == store.all(kind: "note").count)
      try store.close()
    }
  }

  private static func writeUntilKilled(
    _ path: String, acknowledging name: String, after milliseconds: Int
  ) async {
    await #expect(processExitsWith: .signal(SIGKILL)) { [path, name, milliseconds] in
      try Victim(path: path, acknowledgements: name).write(killedAfter: milliseconds)
    }
  }

  @Test(
    "a write that fails in any table leaves every table as it was", .covers("C33", "T17", "T18"))
  func failingStatement() throws {
    let store = try SQLiteStore.create(at: path, format: .demo, first: .example())
    let id = RecordIdentifier()
    let key = Draft.Key(user: WriteBatch.torres, id: id, kind: "note")
    let draft = Draft(key: key, baseRevision: 0, writtenAt: 1, box: [1])
    var first = WriteBatch.writing(id, indexes: [[1], [2]])
    first.facts = [NewFacts(id: id, index: [1], merge: { _, _ in [1] })]
    first.drafts = [draft]
    first.users = [UserRow(user: [1], bytes: [1])]
    first.numbers = ["claim": 1]
    first.settings = ["name": [1]]
    try store.commit(first)

    var second = WriteBatch.writing(id, over: 1, box: [2], indexes: [[2], [3]])
    second.facts = [NewFacts(id: id, index: [2], merge: { _, _ in [2] })]
    second.finishedDrafts = [key]
    second.users = [UserRow(user: [1], bytes: [2])]
    second.grants = [GrantRow(user: [1], recordClass: "roster", keyID: 1, bytes: [2])]
    second.numbers = ["claim": 1]
    second.settings = ["name": [2]]

    let before = try tables()
    for (operation, table) in [
      ("UPDATE", "counter"), ("INSERT", "record"), ("UPDATE", "head"), ("DELETE", "index_entry"),
      ("INSERT", "index_entry"), ("UPDATE", "facts"), ("DELETE", "draft"), ("UPDATE", "setting"),
      ("UPDATE", "user_slot"), ("INSERT", "class_grant"), ("INSERT", "log"),
    ] {
      try raw {
        try $0.execute(
          sql: """
            CREATE TRIGGER failure AFTER \(operation) ON \(table)
            BEGIN SELECT RAISE(ABORT, 'test'); END
            """)
      }
      #expect(throws: StoreError.self, "\(operation) of \(table)") { try store.commit(second) }
      try raw { try $0.execute(sql: "DROP TRIGGER failure") }
      #expect(try tables() == before)
      #expect(try store.check().isEmpty)
    }
    try store.commit(second)
    #expect(try tables() != before)
  }

  private func tables() throws -> [String] {
    try raw { database in
      try [
        "setting", "record", "head", "index_entry", "facts", "draft", "log", "user_slot",
        "class_grant", "counter",
      ].flatMap { try Row.fetchAll(database, sql: "SELECT * FROM \($0)").map(\.description) }
    }
  }

  private func raw<Result>(_ body: (Database) throws -> Result) throws -> Result {
    try DatabaseQueue(path: path).writeWithoutTransaction(body)
  }
}

/// Writes until it is killed, and writes down each identifier after its commit returned.
private struct Victim {
  let store: SQLiteStore
  let acknowledgements: FileHandle

  init(path: String, acknowledgements name: String) throws {
    store = try SQLiteStore.open(at: path)
    try Data().write(to: URL(filePath: name))
    acknowledgements = try FileHandle(forWritingTo: URL(filePath: name))
  }

  /// The kill comes from a second thread, in the middle of whatever the first one is doing.
  func write(killedAfter milliseconds: Int) throws {
    try write()
    DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(milliseconds)) {
      kill(getpid(), SIGKILL)
    }
    while true { try write() }
  }

  private func write() throws {
    let id = RecordIdentifier()
    try store.commit(.writing(id))
    try store.putDraft(
      Draft(
        key: Draft.Key(user: [1], id: id, kind: "note"), baseRevision: 1, writtenAt: 1, box: [1]))
    try acknowledgements.write(contentsOf: Data(id.bytes))
  }
}
