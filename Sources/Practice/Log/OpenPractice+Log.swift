internal import GroupCare
internal import Store

/// How far the log reaches: a number of entries, and a digest that stands for all of them.
public struct LogAnchor: Hashable, Sendable {
  /// The number of entries.
  public let count: Int
  /// The 32 bytes of the last entry's digest.
  public let digest: [UInt8]

  /// Makes an anchor, for instance from a printed one.
  public init(count: Int, digest: [UInt8]) {
    self.count = count
    self.digest = digest
  }

  init(_ head: LogHead) { self.init(count: head.count, digest: head.digest) }
}

/// What a look at the whole log proved (C23).
public enum LogProof: Hashable, Sendable {
  /// Every entry is there, unaltered and in its order, and every anchor was met.
  case intact(LogAnchor)
  /// This is the first entry that is missing, altered or out of place.
  case broken(sequence: Int)
  /// The chain is whole but ends before, or passes beside, an anchor.
  case cutOff(found: LogAnchor, anchor: LogAnchor)
}

extension OpenPractice {
  /// Whether the signed-in person may read the log: who lets people in sees what they do (C3).
  public var readsLog: Bool { roles.contains(.administrator) }

  /// Takes down that the log is read, at most once a minute: to read who did what to whom is a reading like
  /// any other (C21).
  ///
  /// - Throws: ``PracticeError/notPermitted(_:)``.
  public func openLog() throws(PracticeError) {
    try PracticeError.named {
      try require(.administrator)
      try logView("log.view", "log")
    }
  }

  /// Returns entries of the log that follow one another, of a damaged log as many as can be read.
  ///
  /// - Parameters:
  ///   - first: The first sequence wanted, from 1.
  ///   - limit: The most entries to return.
  /// - Returns: Each entry by its sequence; nothing for one that is missing or can't be opened.
  /// - Throws: ``PracticeError``.
  public func readableLog(
    from first: Int, limit: Int
  ) throws(PracticeError) -> [(sequence: Int, entry: LogEntry?)] {
    try PracticeError.named {
      try require(.administrator)
      let last = min(first + limit - 1, try records.store.logHead().count)
      guard first >= 1, last >= first else { return [] }
      let stored = try records.store.log(from: first, limit: last - first + 1)
      let entries = Dictionary(
        stored.map { ($0.sequence, try? records.open($0)) }, uniquingKeysWith: { $1 })
      return (first...last).map { ($0, entries[$0] ?? nil) }
    }
  }

  /// Returns entries of the log in their order.
  ///
  /// - Parameters:
  ///   - first: The first sequence wanted, from 1.
  ///   - limit: The most entries to return.
  /// - Returns: The entries; fewer than the limit at the end of the log.
  /// - Throws: ``PracticeError/notPermitted(_:)`` and others.
  public func log(from first: Int = 1, limit: Int = .max) throws(PracticeError) -> [LogEntry] {
    try PracticeError.named {
      try require(.administrator)
      return try records.store.log(from: first, limit: limit).map(records.open)
    }
  }

  /// Returns how far the log reaches.
  public func logHead() throws(PracticeError) -> LogAnchor {
    try PracticeError.named { LogAnchor(try records.store.logHead()) }
  }

  /// Looks at every entry: the chain, the anchors, and whether each opens with the key of the log.
  ///
  /// - Parameter anchors: Anchors from outside the store.
  /// - Returns: What was proved.
  /// - Throws: ``PracticeError``.
  public func verifyLog(anchors: [LogAnchor] = []) throws(PracticeError) -> LogProof {
    try PracticeError.named {
      let heads = anchors.map { LogHead(count: $0.count, digest: $0.digest) }
      switch try records.store.verifyLog(anchors: heads) {
      case .broken(let sequence): return .broken(sequence: sequence)
      case .cutOff(let found, let anchor):
        return .cutOff(found: LogAnchor(found), anchor: LogAnchor(anchor))
      case .intact(let head):
        return try firstUnreadable(upTo: head.count).map { .broken(sequence: $0) }
          ?? .intact(LogAnchor(head))
      }
    }
  }

  private func firstUnreadable(upTo count: Int) throws -> Int? {
    var next = 1
    while next <= count {
      let entries = try records.store.log(from: next, limit: 500)
      for entry in entries where (try? records.open(entry)) == nil { return entry.sequence }
      guard let last = entries.last else { return next }
      next = last.sequence + 1
    }
    return nil
  }
}
