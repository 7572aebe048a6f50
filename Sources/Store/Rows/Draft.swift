/// What somebody has typed and not yet written as a revision, sealed for that person alone.
public struct Draft: Hashable, Sendable {
  /// Whose draft of what it is; one person has one draft of a record and kind.
  public struct Key: Hashable, Sendable {
    /// Whose draft it is.
    public let user: [UInt8]

    /// The record it is to become a revision of.
    public let id: RecordIdentifier

    /// The kind of the record.
    public let kind: String

    /// Makes a key.
    ///
    /// - Parameters:
    ///   - user: Whose draft it is.
    ///   - id: The record it is to become a revision of.
    ///   - kind: The kind of the record.
    public init(user: [UInt8], id: RecordIdentifier, kind: String) {
      self.user = user
      self.id = id
      self.kind = kind
    }
  }

  /// Whose draft of what it is.
  public let key: Key

  /// The revision that was on the screen when typing began; 0 for a new record.
  public let baseRevision: Int

  /// When it was written, in milliseconds since 1970, UTC.
  public let writtenAt: Int64

  /// The sealed content.
  public let box: [UInt8]

  /// Makes a draft.
  ///
  /// - Parameters:
  ///   - key: Whose draft of what it is.
  ///   - baseRevision: The revision that was on the screen when typing began.
  ///   - writtenAt: Milliseconds since 1970, UTC.
  ///   - box: The sealed content.
  public init(key: Key, baseRevision: Int, writtenAt: Int64, box: [UInt8]) {
    self.key = key
    self.baseRevision = baseRevision
    self.writtenAt = writtenAt
    self.box = box
  }
}
