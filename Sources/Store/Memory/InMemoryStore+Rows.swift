extension InMemoryStore {
  /// The rows, as a value: a batch that fails halfway is simply not kept.
  struct Rows {
    var revisions: [RecordIdentifier: [Revision]] = [:]
    var indexes: [RecordIdentifier: Set<[UInt8]>] = [:]
    var facts: [RecordIdentifier: Facts] = [:]
    var drafts: [Draft.Key: Draft] = [:]
    var log: [LogEntry] = []
    var settings: [String: [UInt8]] = [:]
    var users: [UserRow] = []
    var grants: [GrantRow] = []
    var counters: [String: Int] = [:]

    var logHead: LogHead {
      log.last.map { LogHead(count: $0.sequence, digest: $0.digest) } ?? .empty
    }

    mutating func write(_ batch: WriteBatch) throws -> CommitResult {
      var result = CommitResult()
      for (name, count) in batch.numbers where count > 0 {
        let last = counters[name, default: 0] + count
        counters[name] = last
        result.numbers[name] = last - count + 1..<last + 1
      }
      for new in batch.revisions {
        result.revisions[new.id] = try append(new, of: batch, numbers: result.numbers)
      }
      for new in batch.facts {
        let revision = (facts[new.id]?.revision ?? 0) + 1
        let box = try new.merge(facts[new.id], revision)
        facts[new.id] = Facts(id: new.id, index: new.index, revision: revision, box: box)
      }
      for draft in batch.drafts { drafts[draft.key] = draft }
      for key in batch.finishedDrafts { drafts[key] = nil }
      settings.merge(batch.settings) { _, new in new }
      putPeople(of: batch)
      for entry in batch.log { try append(entry, after: result) }
      result.logHead = logHead
      return result
    }

    private mutating func append(
      _ new: NewRevision, of batch: WriteBatch, numbers: [String: Range<Int>]
    ) throws -> Int {
      let current = revisions[new.id]?.last?.revision ?? 0
      guard current == new.baseRevision else {
        throw StoreError.newerRevision(new.id, current: current)
      }
      let box = try new.seal(WritePosition(revision: current + 1, numbers: numbers))
      let revision = Revision(
        id: new.id, kind: new.kind, recordClass: new.recordClass, keyID: new.keyID,
        revision: current + 1, baseRevision: current, author: batch.author,
        writtenAt: batch.writtenAt, box: box)
      revisions[new.id, default: []].append(revision)
      indexes[new.id] = Set(new.indexes)
      return revision.revision
    }

    private mutating func putPeople(of batch: WriteBatch) {
      for row in batch.users {
        if let place = users.firstIndex(where: { $0.user == row.user }) {
          users[place] = row
        } else {
          users.append(row)
        }
      }
      for row in batch.grants {
        let place = grants.firstIndex {
          ($0.user, $0.recordClass, $0.keyID) == (row.user, row.recordClass, row.keyID)
        }
        if let place {
          grants[place] = row
        } else {
          grants.append(row)
        }
      }
    }

    private mutating func append(_ new: NewLogEntry, after result: CommitResult) throws {
      let head = logHead
      let box = try new.seal(
        NewLogEntry.Position(
          sequence: head.count + 1, previous: head.digest, revisions: result.revisions,
          numbers: result.numbers))
      log.append(
        LogEntry(
          sequence: head.count + 1, at: new.at, box: box,
          digest: LogEntry.digest(
            sequence: head.count + 1, at: new.at, box: box, previous: head.digest),
          previous: head.digest))
    }
  }
}
