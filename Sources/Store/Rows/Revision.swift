/// One revision of a record as it was written, sealed.
public struct Revision: Hashable, Sendable {
  /// Which record it is a revision of.
  public let id: RecordIdentifier

  /// The kind of the record.
  public let kind: String

  /// The code of the class it is sealed under.
  public let recordClass: String

  /// The id of the key it is sealed under.
  public let keyID: UInt32

  /// The revision, counted from 1.
  public let revision: Int

  /// The revision it was made from; 0 for the first.
  public let baseRevision: Int

  /// Who wrote it.
  public let author: [UInt8]

  /// When it was written, in milliseconds since 1970, UTC.
  public let writtenAt: Int64

  /// The sealed content.
  public let box: [UInt8]
}
