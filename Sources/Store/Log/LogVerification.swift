/// Walks along a log, entry by entry, in the order of their sequence.
struct LogVerification {
  private var head = LogHead.empty
  private var firstBroken: Int?
  private var open: [LogHead]
  private var missed: LogHead?

  /// - Parameter anchors: The heads that the log must pass through.
  init(anchors: [LogHead]) {
    open = anchors.filter { $0 != .empty }
  }

  /// Looks at the next entry; nothing stands for one that can't be read.
  mutating func take(_ entry: LogEntry?) {
    guard firstBroken == nil else { return }
    guard let entry else {
      firstBroken = head.count + 1
      return
    }
    let expected = LogEntry.digest(
      sequence: head.count + 1, at: entry.at, box: entry.box, previous: head.digest)
    guard
      entry.sequence == head.count + 1, entry.previous == head.digest, entry.digest == expected
    else {
      firstBroken = head.count + 1
      return
    }
    head = LogHead(count: entry.sequence, digest: entry.digest)
    if let beside = open.first(where: { $0.count == head.count && $0.digest != head.digest }) {
      missed = missed ?? beside
    }
    open.removeAll { $0.count == head.count }
  }

  var verdict: LogVerdict {
    if let firstBroken { return .broken(sequence: firstBroken) }
    if let anchor = missed ?? open.max(by: { $0.count < $1.count }) {
      return .cutOff(found: head, anchor: anchor)
    }
    return .intact(head)
  }
}
