/// What lists and reports ask about one thing, gathered in one sealed row.
///
/// Facts are a projection: they can be made again from the revisions, and are overwritten in place.
public struct Facts: Hashable, Sendable {
  /// What they are about.
  public let id: RecordIdentifier

  /// The blind index they are found by.
  public let index: [UInt8]

  /// Counts how often they were written, from 1.
  public let revision: Int

  /// The sealed content.
  public let box: [UInt8]
}
