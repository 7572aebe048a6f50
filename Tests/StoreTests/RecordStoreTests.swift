import Store
import TestSupport
import Testing

@Suite("The contract that every engine keeps")
struct RecordStoreTests {
  private let folder: TemporaryFolder
  private let id = RecordIdentifier()

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test("a revision is read back as it was written", arguments: Engine.allCases)
  func roundTrip(_ engine: Engine) throws {
    let store = try engine.make(in: folder)
    let result = try store.commit(.writing(id, box: [3, 1, 4]))
    #expect(result.revisions == [id: 1])
    let revision = try #require(try store.current(id))
    #expect(revision.id == id)
    #expect(revision.kind == "note")
    #expect(revision.recordClass == "clinical")
    #expect(revision.keyID == 7)
    #expect((revision.revision, revision.baseRevision) == (1, 0))
    #expect(revision.author == WriteBatch.torres)
    #expect(revision.writtenAt == 1_773_320_400_000)
    #expect(revision.box == [3, 1, 4])
    #expect(store.format == .demo)
  }

  @Test("every earlier revision stays", .covers("C27"), arguments: Engine.allCases)
  func history(_ engine: Engine) throws {
    let store = try engine.make(in: folder)
    for base in 0..<5 { try store.commit(.writing(id, over: base, box: [UInt8(base)])) }
    #expect(try store.revisions(of: id).map(\.box) == [[0], [1], [2], [3], [4]])
    #expect(try store.revisions(of: id).map(\.baseRevision) == [0, 1, 2, 3, 4])
    #expect(try store.current(id)?.revision == 5)
  }

  @Test("what doesn't exist is nothing, not an error", arguments: Engine.allCases)
  func absent(_ engine: Engine) throws {
    let store = try engine.make(in: folder)
    #expect(try store.current(id) == nil)
    #expect(try store.current(ids: [id]).isEmpty)
    #expect(try store.revisions(of: id).isEmpty)
    #expect(try store.all(kind: "note").isEmpty)
    #expect(try store.ids(index: [1]).isEmpty)
    #expect(try store.facts(id) == nil)
    #expect(try store.drafts(of: WriteBatch.torres).isEmpty)
    #expect(try store.setting("nothing") == nil)
    #expect(try store.log(from: 1, limit: 10).isEmpty)
    #expect(try store.logHead() == .empty)
    #expect(try store.verifyLog() == .intact(.empty))
  }

  @Test(
    "a write over a revision that isn't the current one is refused and writes nothing",
    .covers("C30", "T22"), arguments: Engine.allCases)
  func conflict(_ engine: Engine) throws {
    let store = try engine.make(in: folder)
    let other = RecordIdentifier()
    try store.commit(.writing(id))
    try store.commit(.writing(id, over: 1, box: [2]))
    let head = try store.logHead()
    for stale in [0, 1, 3, -1] {
      var batch = WriteBatch.writing(other, indexes: [[9]])
      batch.revisions += WriteBatch.writing(id, over: stale, box: [9]).revisions
      batch.numbers = ["claim": 1]
      batch.settings = ["touched": [1]]
      batch.drafts = [draft(of: WriteBatch.torres)]
      #expect(throws: StoreError.newerRevision(id, current: 2)) { try store.commit(batch) }
    }
    #expect(try store.current(other) == nil)
    #expect(try store.ids(index: [9]).isEmpty)
    #expect(try store.current(id)?.box == [2])
    #expect(try store.logHead() == head)
    #expect(try store.setting("touched") == nil)
    #expect(try store.drafts(of: WriteBatch.torres).isEmpty)
    let taken = try store.commit(.example { $0.numbers = ["claim": 1] })
    #expect(taken.numbers == ["claim": 1..<2])
  }

  @Test(
    "a batch that fails at any of its steps writes nothing", .covers("C33"),
    arguments: Engine.allCases)
  func failingStep(_ engine: Engine) throws {
    let store = try engine.make(in: folder)
    let other = RecordIdentifier()
    for step in 0..<4 {
      var batch = WriteBatch.writing(id)
      batch.revisions += WriteBatch.writing(other).revisions
      batch.facts = [NewFacts(id: id, index: [4], merge: { _, _ in [5] })]
      batch.numbers = ["claim": 3]
      switch step {
      case 0: batch.revisions[0].seal = { _ in throw Interruption() }
      case 1: batch.revisions[1].seal = { _ in throw Interruption() }
      case 2: batch.facts[0].merge = { _, _ in throw Interruption() }
      default: batch.log[0].seal = { _ in throw Interruption() }
      }
      #expect(throws: Interruption()) { try store.commit(batch) }
      #expect(try store.all(kind: "note").isEmpty)
      #expect(try store.facts(id) == nil)
      #expect(try store.logHead() == .empty)
    }
    #expect(try store.commit(.example { $0.numbers = ["claim": 1] }).numbers == ["claim": 1..<2])
  }

  @Test("records are found by their newest indexes only", arguments: Engine.allCases)
  func indexes(_ engine: Engine) throws {
    let store = try engine.make(in: folder)
    let ids = (0..<5).map { _ in RecordIdentifier() }.sorted()
    for id in ids { try store.commit(.writing(id, indexes: [[1], [2], [1]])) }
    #expect(try store.ids(index: [1]) == ids)
    #expect(try store.current(index: [2]).map(\.id) == ids)
    try store.commit(.writing(ids[1], over: 1, box: [8], indexes: [[2], [3]]))
    #expect(try store.ids(index: [1]) == [ids[0], ids[2], ids[3], ids[4]])
    #expect(try store.current(index: [3]).map(\.box) == [[8]])
    #expect(try store.current(index: [2]).map(\.revision) == [1, 2, 1, 1, 1])
  }

  @Test("the records of a kind are those of that kind, at their newest", arguments: Engine.allCases)
  func kinds(_ engine: Engine) throws {
    let store = try engine.make(in: folder)
    let ids = (0..<4).map { _ in RecordIdentifier() }.sorted()
    for (id, kind) in [(ids[0], "note"), (ids[1], "claim"), (ids[2], "note"), (ids[3], "notes")] {
      try store.commit(.writing(id, kind: kind))
    }
    try store.commit(.writing(ids[2], over: 1, box: [6]))
    #expect(try store.all(kind: "note").map(\.id) == [ids[0], ids[2]])
    #expect(try store.all(kind: "note").map(\.box) == [[1], [6]])
    #expect(try store.extent(kind: "note") == KindExtent(records: 2, revisions: 3))
    #expect(try store.extent(kind: "payer") == KindExtent(records: 0, revisions: 0))
  }

  @Test("the records of a kind can be read piece by piece", arguments: Engine.allCases)
  func pieces(_ engine: Engine) throws {
    let store = try engine.make(in: folder)
    for number in 0..<7 {
      try store.commit(.writing(RecordIdentifier(), kind: number == 3 ? "claim" : "note"))
    }
    var found: [[RecordIdentifier]] = []
    repeat {
      let piece = try store.some(kind: "note", after: found.last?.last, limit: 2)
      found.append(piece.map(\.id))
    } while found.last?.isEmpty == false
    #expect(found.map(\.count) == [2, 2, 2, 0])
    #expect(try found.flatMap(\.self) == store.all(kind: "note").map(\.id))
  }

  @Test("records are given in the order in which they are asked for", arguments: Engine.allCases)
  func order(_ engine: Engine) throws {
    let store = try engine.make(in: folder)
    let ids = (0..<4).map { _ in RecordIdentifier() }
    for id in ids { try store.commit(.writing(id)) }
    let asked = [ids[2], RecordIdentifier(), ids[0], ids[3]]
    #expect(try store.current(ids: asked).map(\.id) == [ids[2], ids[0], ids[3]])
  }

  @Test(
    "what is sealed knows its revision, its place in the log and its numbers",
    arguments: Engine.allCases)
  func positions(_ engine: Engine) throws {
    let store = try engine.make(in: folder)
    try store.commit(.writing(id))
    let before = try store.logHead()
    let id = id
    try store.commit(
      .example {
        $0.numbers = ["claim": 2]
        $0.revisions = [
          NewRevision(
            id: id, kind: "note", recordClass: "clinical", keyID: 7, baseRevision: 1,
            seal: {
              [UInt8($0.revision)] + ($0.numbers["claim"].map { $0.map { UInt8($0) } } ?? [])
            })
        ]
        $0.log = [1, 2].map { at in
          NewLogEntry(
            at: at,
            seal: { position in
              [UInt8(position.sequence), UInt8(position.revisions[id] ?? 0)] + position.previous
            })
        }
      })
    #expect(try store.current(id)?.box == [2, 1, 2])
    let entries = try store.log(from: 2, limit: 5)
    #expect(entries.map { Array($0.box.prefix(2)) } == [[2, 2], [3, 2]])
    #expect(Array(entries[0].box.dropFirst(2)) == before.digest)
    #expect(Array(entries[1].box.dropFirst(2)) == entries[0].digest)
  }

  @Test("numbers rise without a gap and are never given twice", arguments: Engine.allCases)
  func numbers(_ engine: Engine) throws {
    let store = try engine.make(in: folder)
    var taken: [Int] = []
    for count in [1, 3, 1, 10, 0] {
      let result = try store.commit(.example { $0.numbers = ["claim": count, "batch": 1] })
      taken += result.numbers["claim"].map(Array.init) ?? []
    }
    #expect(taken == Array(1...15))
  }

  @Test("facts are merged with what stands there", arguments: Engine.allCases)
  func facts(_ engine: Engine) throws {
    let store = try engine.make(in: folder)
    for value in UInt8(1)...3 {
      try store.commit(
        .example {
          $0.facts = [
            NewFacts(
              id: id, index: [value / 3],
              merge: { current, revision in (current?.box ?? []) + [value, UInt8(revision)] })
          ]
        })
    }
    let facts = try #require(try store.facts(id))
    #expect(facts.box == [1, 1, 2, 2, 3, 3])
    #expect((facts.revision, facts.index) == (3, [1]))
    #expect(try store.facts(index: [0]).isEmpty)
    #expect(try store.facts(index: [1]) == [facts])
  }

  @Test(
    "a person has one draft of a thing, and it goes when it is finished", .covers("C34"),
    arguments: Engine.allCases)
  func drafts(_ engine: Engine) throws {
    let store = try engine.make(in: folder)
    let colleague = [UInt8](repeating: 0xB2, count: 16)
    try store.putDraft(draft(of: WriteBatch.torres, box: [1]))
    try store.putDraft(draft(of: WriteBatch.torres, box: [1, 2]))
    try store.putDraft(draft(of: colleague, box: [7]))
    #expect(try store.drafts(of: WriteBatch.torres).map(\.box) == [[1, 2]])
    #expect(try store.drafts(of: colleague) == [draft(of: colleague, box: [7])])

    var batch = WriteBatch.writing(id)
    batch.finishedDrafts = [Draft.Key(user: WriteBatch.torres, id: id, kind: "note")]
    try store.commit(batch)
    #expect(try store.drafts(of: WriteBatch.torres).isEmpty)
    #expect(try store.drafts(of: colleague).count == 1)
  }

  @Test("people, grants and settings are written over, never doubled", arguments: Engine.allCases)
  func people(_ engine: Engine) throws {
    let first = WriteBatch.example {
      $0.users = [UserRow(user: [9], bytes: [1]), UserRow(user: [2], bytes: [2])]
      $0.grants = [GrantRow(user: [9], recordClass: "roster", keyID: .max, bytes: [3])]
      $0.settings = ["header": [4]]
    }
    let store = try engine.make(in: folder, first: first)
    try store.commit(
      .example {
        $0.users = [UserRow(user: [9], bytes: [5])]
        $0.grants = [
          GrantRow(user: [9], recordClass: "roster", keyID: .max, bytes: [6]),
          GrantRow(user: [2], recordClass: "roster", keyID: .max, bytes: [7]),
        ]
        $0.settings = ["header": [8]]
      })
    #expect(
      try store.users() == [UserRow(user: [9], bytes: [5]), UserRow(user: [2], bytes: [2])])
    #expect(try store.grants().map(\.bytes) == [[6], [7]])
    #expect(try store.grants().map(\.keyID) == [.max, .max])
    #expect(try store.setting("header") == [8])
  }

  @Test(
    "the log is chained without a gap, and read in pages", .covers("C23"),
    arguments: Engine.allCases)
  func log(_ engine: Engine) throws {
    let store = try engine.make(in: folder)
    for number in 0..<20 {
      try store.commit(
        .example { $0.log = [NewLogEntry(at: Int64(number), seal: { _ in [UInt8(number)] })] })
    }
    let entries = try store.log(from: 1, limit: 100)
    #expect(entries.map(\.sequence) == Array(1...20))
    #expect(entries.map(\.at) == (0..<20).map { Int64($0) })
    #expect(entries.map(\.previous) == [LogHead.empty.digest] + entries.dropLast().map(\.digest))
    #expect(try store.log(from: 19, limit: 100).map(\.sequence) == [19, 20])
    #expect(try store.log(from: 5, limit: 2).map(\.sequence) == [5, 6])
    #expect(try store.log(from: 5, limit: -1).isEmpty)
    let head = try store.logHead()
    #expect(head == LogHead(count: 20, digest: entries[19].digest))
    #expect(try store.verifyLog() == .intact(head))
  }

  @Test(
    "the log is held against anchors from outside", .covers("C23", "T14"),
    arguments: Engine.allCases)
  func anchors(_ engine: Engine) throws {
    let store = try engine.make(in: folder)
    for _ in 0..<3 { try store.commit(.writing(RecordIdentifier())) }
    let early = try store.logHead()
    try store.commit(.writing(RecordIdentifier()))
    let head = try store.logHead()
    #expect(try store.verifyLog(anchors: [early, .empty, head]) == .intact(head))

    let beside = LogHead(count: 3, digest: head.digest)
    #expect(try store.verifyLog(anchors: [beside]) == .cutOff(found: head, anchor: beside))
    let beyond = LogHead(count: 5, digest: head.digest)
    #expect(try store.verifyLog(anchors: [early, beyond]) == .cutOff(found: head, anchor: beyond))
  }

  @Test("a sound store shows no defect", .covers("C38"), arguments: Engine.allCases)
  func sound(_ engine: Engine) throws {
    let store = try engine.make(in: folder)
    try store.commit(.writing(id, indexes: [[1]]))
    #expect(try store.check().isEmpty)
  }

  private func draft(of user: [UInt8], box: [UInt8] = [1]) -> Draft {
    Draft(
      key: Draft.Key(user: user, id: id, kind: "note"), baseRevision: 0, writtenAt: 1, box: box)
  }
}
