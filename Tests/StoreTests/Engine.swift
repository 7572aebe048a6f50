import Store
import TestSupport
import Testing

/// The engines that keep the one contract.
enum Engine: String, CaseIterable, CustomTestStringConvertible {
  case memory
  case sqlite

  var testDescription: String { rawValue }

  /// Makes a new store.
  func make(in folder: TemporaryFolder, first: WriteBatch = .example()) throws -> any RecordStore {
    switch self {
    case .memory: try InMemoryStore(format: .demo, first: first)
    case .sqlite:
      try SQLiteStore.create(at: folder.path + "/practice.quorum", format: .demo, first: first)
    }
  }
}

extension WriteBatch {
  static let torres = [UInt8](repeating: 0xA1, count: 16)

  /// A batch of one author at one time, and what the test is about.
  static func example(_ change: (inout WriteBatch) -> Void = { _ in }) -> WriteBatch {
    var batch = WriteBatch(author: torres, writtenAt: 1_773_320_400_000)
    change(&batch)
    return batch
  }

  /// A batch that writes one revision with a log entry.
  static func writing(
    _ id: RecordIdentifier, over baseRevision: Int = 0, box: [UInt8] = [1],
    indexes: [[UInt8]] = [], kind: String = "note"
  ) -> WriteBatch {
    .example {
      $0.revisions = [
        NewRevision(
          id: id, kind: kind, recordClass: "clinical", keyID: 7, baseRevision: baseRevision,
          indexes: indexes, seal: { _ in box })
      ]
      $0.log = [NewLogEntry(at: 5, seal: { _ in box })]
    }
  }
}

/// What a closure of a batch throws when a test wants it to fail.
struct Interruption: Error, Equatable {}
