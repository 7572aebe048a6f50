/// When a member was there: one interval, or several when the member dropped off and came back.
///
/// The intervals are in order, don't overlap, and only the last may be open (N3, M101).
public struct Presence: Hashable, Sendable {
  /// The intervals, in order.
  public private(set) var intervals: NonEmpty<PresenceInterval>

  /// Why a change of times is refused.
  public enum Refusal: Error, Hashable, Sendable {
    /// The member is there already.
    case alreadyHere
    /// The member isn't there.
    case notHere
    /// Leaving would come before joining.
    case leftBeforeJoined
    /// The time lies inside or before an earlier interval.
    case overlapsEarlier
    /// There is no interval with that number.
    case noSuchInterval
  }

  /// Begins at a time.
  public init(joined: Timestamp) {
    intervals = NonEmpty(Self.interval(joined, nil))
  }

  /// Makes a presence of intervals.
  ///
  /// - Throws: ``Refusal/overlapsEarlier`` when they are out of order, overlap, or one that isn't
  ///   the last is open.
  public init(_ intervals: NonEmpty<PresenceInterval>) throws(Refusal) {
    for (earlier, later) in zip(intervals, intervals.dropFirst()) {
      guard let left = earlier.left, left <= later.joined else { throw .overlapsEarlier }
    }
    self.intervals = intervals
  }

  /// Whether the member is still there.
  public var isOpen: Bool { intervals.last.isOpen }
  /// When the member joined first.
  public var joined: Timestamp { intervals.first.joined }
  /// When the member left for good; nothing while still there.
  public var left: Timestamp? { intervals.last.left }

  /// Returns the presence with an end of its open interval.
  public func leaving(at time: Timestamp) throws(Refusal) -> Presence {
    guard isOpen else { throw .notHere }
    return try replacing(intervals.count - 1, joined: nil, left: time)
  }

  /// Returns the presence with another interval from a time on.
  public func rejoining(at time: Timestamp) throws(Refusal) -> Presence {
    guard let left else { throw .alreadyHere }
    guard time >= left else { throw .overlapsEarlier }
    return try Presence(NonEmpty(intervals.first, intervals.rest + [Self.interval(time, nil)]))
  }

  /// The presence with its last interval open again.
  var stillThere: Presence {
    var open = self
    let last = Self.interval(intervals.last.joined, nil)
    open.intervals = NonEmpty(intervals.dropLast() + [last]) ?? NonEmpty(last)
    return open
  }

  /// Returns the presence with other times in one interval; nothing leaves a time as it is.
  public func replacing(
    _ index: Int, joined: Timestamp?, left: Timestamp?
  ) throws(Refusal) -> Presence {
    guard intervals.indices.contains(index) else { throw .noSuchInterval }
    let old = intervals[index]
    guard let new = PresenceInterval(joined: joined ?? old.joined, left: left ?? old.left) else {
      throw .leftBeforeJoined
    }
    var changed = intervals.elements
    changed[index] = new
    return try Presence(NonEmpty(changed[0], Array(changed.dropFirst())))
  }

  /// Returns the whole minutes inside a window, a drop not counted.
  ///
  /// Milliseconds are added up over all intervals before they are rounded down, so that a short drop
  /// costs no more than it lasted. An open interval counts to the end of the window.
  public func minutes(from start: Timestamp, to end: Timestamp) -> Int {
    let milliseconds = intervals.reduce(Int64(0)) { sum, interval in
      let from = max(interval.joined, start)
      let to = min(interval.left ?? end, end)
      return sum + max(0, to.milliseconds - from.milliseconds)
    }
    return Int(milliseconds / 60_000)
  }

  // An interval whose end is open can't end before it begins.
  private static func interval(_ joined: Timestamp, _ left: Timestamp?) -> PresenceInterval {
    guard let interval = PresenceInterval(joined: joined, left: left) else {
      preconditionFailure("an open interval has no end that could precede its beginning")
    }
    return interval
  }
}

extension Presence: Codable {
  /// Reads the value from its one spelling.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let intervals = NonEmpty(try container.decode([PresenceInterval].self)),
      let presence = try? Presence(intervals)
    else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "no intervals, or not in order")
    }
    self = presence
  }

  /// Writes the value in its one spelling.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(intervals.elements)
  }
}
