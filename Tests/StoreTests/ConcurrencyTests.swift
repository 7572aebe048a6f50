import Dispatch
import Store
import TestSupport
import Testing

@Suite("Two people at one store")
struct ConcurrencyTests {
  private let folder: TemporaryFolder
  private let path: String
  private let id = RecordIdentifier()

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path + "/practice.quorum"
  }

  @Test(
    "no word is lost in a hundred interleavings of two writers of one note", .covers("C30", "T22"))
  func interleavings() throws {
    let stores = [
      try SQLiteStore.create(at: path, format: .demo, first: .example()),
      try SQLiteStore.open(at: path),
    ]
    var generator = SeededGenerator(seed: 30)
    var conflicts = 0
    for round in 0..<100 {
      let id = RecordIdentifier(using: &generator)
      try stores[0].commit(.writing(id, box: []))
      var pending: [[UInt8]] = [[0, 1, 2], [100, 101, 102]]
      var seen: [(text: [UInt8], revision: Int)] = [([], 1), ([], 1)]
      while !pending.allSatisfy(\.isEmpty) {
        let writer = Int.random(in: 0...1, using: &generator)
        if Bool.random(using: &generator) {
          let current = try #require(try stores[writer].current(id))
          seen[writer] = (current.box, current.revision)
        }
        guard let word = pending[writer].first else { continue }
        do {
          let text = seen[writer].text + [word]
          try stores[writer].commit(.writing(id, over: seen[writer].revision, box: text))
          seen[writer] = (text, seen[writer].revision + 1)
          pending[writer].removeFirst()
        } catch StoreError.newerRevision(id, let current) {
          #expect(current > seen[writer].revision)
          conflicts += 1
        }
      }
      let words = try #require(try stores[round % 2].current(id)).box
      #expect(words.filter { $0 < 100 } == [0, 1, 2])
      #expect(words.filter { $0 >= 100 } == [100, 101, 102])
    }
    #expect(conflicts > 50)
    #expect(try stores[0].check().isEmpty)
  }

  @Test(
    "two connections writing at once lose nothing and leave no gap in the log",
    .covers("C30", "C31"))
  func parallelWriters() throws {
    let stores = [
      try SQLiteStore.create(at: path, format: .demo, first: .example()),
      try SQLiteStore.open(at: path),
    ]
    DispatchQueue.concurrentPerform(iterations: 2) { writer in
      for _ in 0..<50 {
        do {
          var batch = WriteBatch.writing(RecordIdentifier())
          batch.numbers = ["claim": 1]
          try stores[writer].commit(batch)
        } catch {
          Issue.record(error)
        }
      }
    }
    #expect(try stores[0].all(kind: "note").count == 100)
    #expect(
      try stores[0].commit(.example { $0.numbers = ["claim": 1] }).numbers["claim"] == 101..<102)
    #expect(try stores[1].verifyLog() == .intact(stores[0].logHead()))
    #expect(try stores[1].logHead().count == 100)
  }

  @Test("one store serves several threads")
  func threads() throws {
    let store = try SQLiteStore.create(at: path, format: .demo, first: .example())
    let ids = (0..<4).map { _ in RecordIdentifier() }
    DispatchQueue.concurrentPerform(iterations: 4) { thread in
      for base in 0..<20 {
        do {
          try store.commit(.writing(ids[thread], over: base))
          _ = try store.all(kind: "note")
        } catch {
          Issue.record(error)
        }
      }
    }
    #expect(try store.current(ids: ids).map(\.revision) == [20, 20, 20, 20])
  }
}
