/// What a look at the whole log proved.
///
/// The chain proves every change in the middle. Entries taken away at the end are proved by the head
/// that the store keeps beside the log, and, against somebody who edits that as well or puts an old
/// copy of the whole file back, only by an anchor from outside.
public enum LogVerdict: Hashable, Sendable {
  /// Every entry is there, unaltered, in its order, and every anchor was met.
  case intact(LogHead)

  /// This is the first entry that is missing, altered, or out of its place.
  case broken(sequence: Int)

  /// The chain is whole, but ends before, or passes beside, an anchor.
  case cutOff(found: LogHead, anchor: LogHead)
}
