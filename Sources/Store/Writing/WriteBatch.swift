/// Everything that is written together or not at all.
///
/// A batch has an author: there is no way to write without one (C1).
public struct WriteBatch: Sendable {
  /// Who writes.
  public var author: [UInt8]

  /// When, in milliseconds since 1970, UTC.
  public var writtenAt: Int64

  /// How many numbers to take from each counter, by its name; never given out twice.
  public var numbers: [String: Int] = [:]

  /// The revisions to append, in this order.
  public var revisions: [NewRevision] = []

  /// The facts to write over what stands there, after the revisions.
  public var facts: [NewFacts] = []

  /// The drafts to keep.
  public var drafts: [Draft] = []

  /// The drafts that became revisions or were thrown away.
  public var finishedDrafts: [Draft.Key] = []

  /// Settings to keep, by name.
  public var settings: [String: [UInt8]] = [:]

  /// Rows of people, each written over the one that stands there.
  public var users: [UserRow] = []

  /// Rows of grants, each written over the one that stands there.
  public var grants: [GrantRow] = []

  /// The log entries to append, last of all.
  public var log: [NewLogEntry] = []

  /// Makes a batch that writes nothing yet.
  ///
  /// - Parameters:
  ///   - author: Who writes.
  ///   - writtenAt: Milliseconds since 1970, UTC.
  public init(author: [UInt8], writtenAt: Int64) {
    self.author = author
    self.writtenAt = writtenAt
  }
}
