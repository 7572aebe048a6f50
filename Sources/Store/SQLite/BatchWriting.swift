internal import FoundationEssentials
internal import GRDB

/// Writes one batch, inside a transaction that somebody else begins and ends.
struct BatchWriting {
  let database: Database
  let batch: WriteBatch
  private(set) var result = CommitResult()

  init(database: Database, batch: WriteBatch) {
    self.database = database
    self.batch = batch
  }

  mutating func run() throws {
    try takeNumbers()
    for revision in batch.revisions { try append(revision) }
    for facts in batch.facts { try merge(facts) }
    for draft in batch.drafts { try Self.put(draft, in: database) }
    try finishDrafts()
    try putSettings()
    try putPeople()
    try appendLog()
  }

  static func put(_ draft: Draft, in database: Database) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO draft(user, id, kind, base_rev, written_at, box) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET
          base_rev = excluded.base_rev, written_at = excluded.written_at, box = excluded.box
        """
    ).execute(arguments: [
      Data(draft.key.user), Data(draft.key.id.bytes), draft.key.kind, draft.baseRevision,
      draft.writtenAt, Data(draft.box),
    ])
  }

  private mutating func takeNumbers() throws {
    for (name, count) in batch.numbers.sorted(by: { $0.key < $1.key }) where count > 0 {
      let last = try Int.fetchOne(
        database.cachedStatement(
          sql: """
            INSERT INTO counter(name, value) VALUES (?, ?)
            ON CONFLICT DO UPDATE SET value = value + excluded.value RETURNING value
            """), arguments: [name, count])
      guard let last = try last?.counting(from: count) else { throw DatabaseError.damage }
      result.numbers[name] = last - count + 1..<last + 1
    }
  }

  private mutating func append(_ new: NewRevision) throws {
    let id = Data(new.id.bytes)
    let current =
      try Int.fetchOne(
        database.cachedStatement(sql: "SELECT rev FROM head WHERE id = ?"), arguments: [id]
      )?.counting(from: 1) ?? 0
    guard current == new.baseRevision else {
      throw StoreError.newerRevision(new.id, current: current)
    }
    let revision = current + 1
    let box = try new.seal(WritePosition(revision: revision, numbers: result.numbers))
    try database.cachedStatement(
      sql: """
        INSERT INTO record(id, rev, base_rev, kind, class, key_id, author, written_at, box)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      id, revision, current, new.kind, new.recordClass, Int64(new.keyID), Data(batch.author),
      batch.writtenAt, Data(box),
    ])
    try database.cachedStatement(
      sql: """
        INSERT INTO head(id, kind, rev) VALUES (?, ?, ?)
        ON CONFLICT DO UPDATE SET kind = excluded.kind, rev = excluded.rev
        """
    ).execute(arguments: [id, new.kind, revision])
    try replaceIndexes(of: id, with: new.indexes)
    result.revisions[new.id] = revision
  }

  private func replaceIndexes(of id: Data, with indexes: [[UInt8]]) throws {
    let old = try Data.fetchAll(
      database.cachedStatement(sql: "SELECT key FROM index_entry WHERE id = ?"), arguments: [id])
    let new = Set(indexes.map { Data($0) })
    for key in old where !new.contains(key) {
      try database.cachedStatement(sql: "DELETE FROM index_entry WHERE key = ? AND id = ?")
        .execute(arguments: [key, id])
    }
    for key in new.subtracting(old) {
      try database.cachedStatement(sql: "INSERT INTO index_entry(key, id) VALUES (?, ?)")
        .execute(arguments: [key, id])
    }
  }

  private func merge(_ new: NewFacts) throws {
    let id = Data(new.id.bytes)
    let current = try Row.fetchOne(
      database.cachedStatement(sql: "SELECT id, key, rev, box FROM facts WHERE id = ?"),
      arguments: [id]
    ).map(Facts.init(row:))
    let revision = (current?.revision ?? 0) + 1
    let box = try new.merge(current, revision)
    try database.cachedStatement(
      sql: """
        INSERT INTO facts(id, key, rev, box) VALUES (?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET key = excluded.key, rev = excluded.rev, box = excluded.box
        """
    ).execute(arguments: [id, Data(new.index), revision, Data(box)])
  }

  private func finishDrafts() throws {
    for key in batch.finishedDrafts {
      try database.cachedStatement(
        sql: "DELETE FROM draft WHERE user = ? AND id = ? AND kind = ?"
      ).execute(arguments: [Data(key.user), Data(key.id.bytes), key.kind])
    }
  }

  private func putSettings() throws {
    for (name, value) in batch.settings {
      try Self.put(value, as: name, in: database)
    }
  }

  static func put(_ value: [UInt8], as name: String, in database: Database) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO setting(name, value) VALUES (?, ?)
        ON CONFLICT DO UPDATE SET value = excluded.value
        """
    ).execute(arguments: [name, Data(value)])
  }

  private func putPeople() throws {
    for row in batch.users {
      try database.cachedStatement(
        sql: """
          INSERT INTO user_slot(user, row) VALUES (?, ?)
          ON CONFLICT(user) DO UPDATE SET row = excluded.row
          """
      ).execute(arguments: [Data(row.user), Data(row.bytes)])
    }
    for row in batch.grants {
      try database.cachedStatement(
        sql: """
          INSERT INTO class_grant(user, class, key_id, row) VALUES (?, ?, ?, ?)
          ON CONFLICT(user, class, key_id) DO UPDATE SET row = excluded.row
          """
      ).execute(arguments: [
        Data(row.user), row.recordClass, Int64(row.keyID), Data(row.bytes),
      ])
    }
  }

  private mutating func appendLog() throws {
    result.logHead = try LogHead.fetch(database)
    for entry in batch.log {
      let sequence = result.logHead.count + 1
      let previous = result.logHead.digest
      let box = try entry.seal(
        NewLogEntry.Position(
          sequence: sequence, previous: previous, revisions: result.revisions,
          numbers: result.numbers))
      let digest = LogEntry.digest(sequence: sequence, at: entry.at, box: box, previous: previous)
      try database.cachedStatement(
        sql: "INSERT INTO log(sequence, at, box, digest, previous) VALUES (?, ?, ?, ?, ?)"
      ).execute(arguments: [sequence, entry.at, Data(box), Data(digest), Data(previous)])
      result.logHead = LogHead(count: sequence, digest: digest)
    }
    guard !batch.log.isEmpty else { return }
    try Self.put(result.logHead.encoded, as: LogHead.settingName, in: database)
  }
}
